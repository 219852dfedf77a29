package org.plenary.export.feed;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import org.plenary.entry.Address;
import org.plenary.entry.Listed;
import org.plenary.export.feed.Feed.Entry;
import org.plenary.export.form.PlainText;
import org.plenary.site.Change;
import org.plenary.site.Edition;
import org.plenary.site.Site;

/** What changed in the programme, in the words of one edition. */
final class ChangesFeed {

    private static final String KEY = "changes";

    private final Site site;
    private final Edition edition;
    private final FeedBuilder builder;

    ChangesFeed(Site site, Edition edition) {
        this.site = site;
        this.edition = edition;
        this.builder = new FeedBuilder(site, edition);
    }

    static Optional<Channel> channel(Edition edition) {
        return edition.special(KEY)
                .map(page -> FeedBuilder.channel(edition, edition.text("changes.title"), page.address()));
    }

    Optional<Feed> feed() {
        return feed(edition.changes());
    }

    Optional<Feed> feed(List<Change> changes) {
        return channel(edition)
                .flatMap(own -> builder.feed(
                        KEY,
                        ChangesFeed::channel,
                        changes.stream()
                                .map(change -> entry(change, own.page()))
                                .toList()));
    }

    private Entry entry(Change change, Address page) {
        String sentence = PlainText.line(edition.sentence(change));
        return new Entry(
                builder.id(KEY + "/" + change.id()),
                edition.language(),
                sentence,
                site.absolute(change.session().map(Listed::address).orElse(page)),
                change.time(),
                "",
                "<p>" + Entities.escape(sentence) + "</p>",
                List.of(),
                Optional.empty());
    }
}
