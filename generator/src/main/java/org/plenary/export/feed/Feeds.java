package org.plenary.export.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.publish.Output;
import org.plenary.site.Edition;
import org.plenary.site.Site;

/**
 * Feeds of the news, beside the page of the news, and of changes in the programme, beside the page of changes: {@code feed.xml} (Atom, RFC 4287)
 * and {@code feed.json} (JSON Feed 1.1), in every language.
 *
 * <p>An entry has an id of its own in each language, though it is about the same thing: readers take entries of one id for one, so somebody who
 * follows two languages would lose one of them. The id carries the language of the feed and not that of the words, so that an entry stays the same
 * when its translation comes.
 */
public final class Feeds {

    private Feeds() {}

    public static List<Output> of(Site site) {
        List<Output> outputs = new ArrayList<>();
        for (Edition edition : site.editions()) {
            feeds(site, edition).forEach(feed -> {
                outputs.add(new Output(feed.channel().atom().file(), new AtomFeed(feed, site).bytes()));
                outputs.add(new Output(feed.channel().json().file(), JsonFeed.bytes(feed, site)));
            });
        }
        return outputs;
    }

    private static Stream<Feed> feeds(Site site, Edition edition) {
        return Stream.of(new NewsFeed(site, edition).feed(), new ChangesFeed(site, edition).feed(edition.changes()))
                .flatMap(Optional::stream);
    }

    /** What feeds there are in one language. */
    public static List<Channel> channels(Edition edition) {
        return Stream.of(NewsFeed.channel(edition), ChangesFeed.channel(edition))
                .flatMap(Optional::stream)
                .toList();
    }
}
