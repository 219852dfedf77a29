package org.plenary.export.feed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.plenary.export.feed.Feed.Entry;
import org.plenary.export.form.Json;
import org.plenary.site.Site;

/** Writes JSON Feed 1.1 (jsonfeed.org). */
final class JsonFeed {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private JsonFeed() {}

    static byte[] bytes(Feed feed, Site site) {
        ObjectNode root = Json.object()
                .put("version", VERSION)
                .put("title", feed.channel().title())
                .put("home_page_url", site.absolute(feed.channel().page()))
                .put("feed_url", site.absolute(feed.channel().json()));
        if (!feed.subtitle().isEmpty()) {
            root.put("description", feed.subtitle());
        }
        root.put("language", feed.channel().language().tag());
        ObjectNode author = Json.object().put("name", feed.author()).put("url", site.absolute(feed.home()));
        root.set("authors", Json.array(List.of(author)));
        root.set("items", Json.array(feed.entries().stream().map(JsonFeed::item).toList()));
        return Json.bytes(root);
    }

    private static ObjectNode item(Entry entry) {
        ObjectNode item = Json.object()
                .put("id", entry.id())
                .put("url", entry.url())
                .put("title", entry.title())
                .put("content_html", entry.html())
                .put("date_published", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.updated()))
                .put("language", entry.language().tag());
        if (!entry.summary().isEmpty()) {
            item.put("summary", entry.summary());
        }
        entry.image().ifPresent(image -> item.put("image", image));
        if (!entry.tags().isEmpty()) {
            item.set("tags", Json.texts(entry.tags()));
        }
        return item;
    }
}
