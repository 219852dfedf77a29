package org.plenary.export.feed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities;
import org.plenary.content.PartialDate;
import org.plenary.export.feed.Feed.Entry;
import org.plenary.export.form.PlainText;
import org.plenary.news.NewsItem;
import org.plenary.site.BodyLinks;
import org.plenary.site.Edition;
import org.plenary.site.Section;
import org.plenary.site.Site;

/** The news of one edition. */
final class NewsFeed {

    private static final String KEY = Section.NEWS.id();

    private final Site site;
    private final Edition edition;
    private final FeedBuilder builder;

    NewsFeed(Site site, Edition edition) {
        this.site = site;
        this.edition = edition;
        this.builder = new FeedBuilder(site, edition);
    }

    static Optional<Channel> channel(Edition edition) {
        return edition.page(KEY).map(page -> FeedBuilder.channel(edition, page.title(), page.address()));
    }

    Optional<Feed> feed() {
        return builder.feed(
                KEY, NewsFeed::channel, edition.news().stream().map(this::entry).toList());
    }

    private Entry entry(NewsItem item) {
        return new Entry(
                builder.id(item.entry().source().key()),
                item.language(),
                PlainText.line(item.title()),
                site.absolute(item.address()),
                time(item.date()),
                item.description(),
                html(item),
                item.tags(),
                item.picture()
                        .map(picture ->
                                site.absolute(BodyLinks.media(picture.largest().name()))));
    }

    /** Noon of its day; of a month of which no day is known, noon of the first. */
    private OffsetDateTime time(PartialDate date) {
        LocalDate day = date.date().orElseGet(() -> date.month().atDay(1));
        return day.atTime(LocalTime.NOON).atZone(site.settings().zone()).toOffsetDateTime();
    }

    /** The text; where there is none, the description or the title. */
    private String html(NewsItem item) {
        if (!item.hasBody()) {
            String words = item.description().isEmpty() ? item.title() : item.description();
            return "<p>" + Entities.escape(words) + "</p>";
        }
        Document document =
                Jsoup.parseBodyFragment(BodyLinks.resolve(item.entry().words().body(), edition, site, site::absolute));
        document.outputSettings(new OutputSettings().prettyPrint(false));
        String page = site.absolute(item.address());
        document.select("a[href^=#]").forEach(link -> link.attr("href", page + link.attr("href")));
        return document.body().html();
    }
}
