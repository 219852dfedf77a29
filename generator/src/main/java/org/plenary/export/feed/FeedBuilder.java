package org.plenary.export.feed;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.entry.Address;
import org.plenary.export.feed.Feed.Entry;
import org.plenary.export.identity.Identity;
import org.plenary.site.Edition;
import org.plenary.site.Site;

/** What all feeds of an edition have in common. */
final class FeedBuilder {

    private final Site site;
    private final Edition edition;
    private final Identity identity;

    FeedBuilder(Site site, Edition edition) {
        this.site = site;
        this.edition = edition;
        this.identity = new Identity(site.settings());
    }

    /**
     * A feed.
     *
     * @param key the same in every language: {@code news}
     * @param channel where an edition has it
     */
    Optional<Feed> feed(String key, Function<Edition, Optional<Channel>> channel, List<Entry> entries) {
        return channel.apply(edition)
                .map(own -> new Feed(
                        id(key),
                        own,
                        edition.home().description(),
                        edition.home().title(),
                        edition.home().address(),
                        updated(entries),
                        site.editions().stream()
                                .filter(other -> !other.language().equals(edition.language()))
                                .flatMap(other -> channel.apply(other).stream())
                                .toList(),
                        entries));
    }

    /** The title says of which conference the feed is. */
    static Channel channel(Edition edition, String title, Address page) {
        return new Channel(edition.language(), title + " · " + edition.home().shortTitle(), page);
    }

    /** The name of a feed or entry in this edition. */
    String id(String key) {
        return identity.tag(key + "/" + edition.language());
    }

    private OffsetDateTime updated(List<Entry> entries) {
        return entries.stream()
                .map(Entry::updated)
                .max(Comparator.naturalOrder())
                .orElse(site.settings()
                        .start()
                        .orElse(LocalDate.EPOCH)
                        .withDayOfYear(1)
                        .atStartOfDay(site.settings().zone())
                        .toOffsetDateTime());
    }
}
