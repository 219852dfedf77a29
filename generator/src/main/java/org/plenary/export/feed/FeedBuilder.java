package org.plenary.export.feed;

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
     * @param page where an edition has the same for people
     */
    Optional<Feed> feed(String key, String title, Function<Edition, Optional<Address>> page, List<Entry> entries) {
        return page.apply(edition)
                .map(address -> new Feed(
                        id(key),
                        edition.language(),
                        title + " · " + edition.home().shortTitle(),
                        edition.home().description(),
                        address,
                        edition.home().title(),
                        edition.home().address(),
                        updated(entries),
                        translations(page),
                        entries));
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
                        .withDayOfYear(1)
                        .atStartOfDay(site.settings().zone())
                        .toOffsetDateTime());
    }

    private List<Feed.Translation> translations(Function<Edition, Optional<Address>> page) {
        return site.editions().stream()
                .filter(other -> !other.language().equals(edition.language()))
                .flatMap(other ->
                        page.apply(other).map(address -> new Feed.Translation(other.language(), address)).stream())
                .toList();
    }
}
