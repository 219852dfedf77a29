package org.plenary.export.feed;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plenary.publish.Output;
import org.plenary.site.Edition;
import org.plenary.site.Site;
import org.plenary.trace.Memo;

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
        return site.editions().stream()
                .flatMap(edition -> Stream.of(
                        outputs(site, NewsFeed.channel(edition), () -> new NewsFeed(site, edition).feed()),
                        outputs(site, ChangesFeed.channel(edition), () -> new ChangesFeed(site, edition).feed())))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Output> outputs(Site site, Optional<Channel> channel, Supplier<Optional<Feed>> feed) {
        Memo<Channel, Feed> made = new Memo<>();
        return channel.stream()
                .flatMap(own -> {
                    Supplier<Feed> once = () -> made.get(own, () -> feed.get().orElseThrow());
                    return Stream.of(
                            Output.planned(own.atom().file(), own, () -> new AtomFeed(once.get(), site).bytes()),
                            Output.planned(own.json().file(), own, () -> JsonFeed.bytes(once.get(), site)));
                })
                .toList();
    }

    /** What feeds there are in one language. */
    public static List<Channel> channels(Edition edition) {
        return Stream.of(NewsFeed.channel(edition), ChangesFeed.channel(edition))
                .flatMap(Optional::stream)
                .toList();
    }
}
