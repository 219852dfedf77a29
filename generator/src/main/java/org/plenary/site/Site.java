package org.plenary.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.entry.Address;
import org.plenary.entry.Listed;
import org.plenary.language.Language;
import org.plenary.programme.Session;
import org.plenary.settings.Settings;
import org.plenary.source.MediaFile;
import org.plenary.source.SourceFile;
import org.plenary.translation.Drift;
import org.plenary.translation.Translations;

/**
 * The site, complete and checked.
 *
 * @param editions one a language, in the order of {@code site.languages}
 * @param translations how each document stands in each language but its own
 * @param stamps where each session stands in the history, by id; empty without a history
 * @param media the pictures and downloads that published documents use, by name
 * @param sources the files it was made from, those of drafts too
 * @param withheld what visitors don't get to see, by key; a preview shows it all the same
 */
public record Site(
        Settings settings,
        List<Edition> editions,
        Translations translations,
        Map<String, Stamp> stamps,
        Map<String, MediaFile> media,
        List<SourceFile> sources,
        Map<String, Withheld> withheld) {

    public Site {
        editions = List.copyOf(editions);
        stamps = Map.copyOf(stamps);
        media = Map.copyOf(media);
        sources = List.copyOf(sources);
        withheld = Map.copyOf(withheld);
    }

    public Edition edition(Language language) {
        return editions.stream()
                .filter(edition -> edition.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    /** The address of a page or file with the host before it. */
    public String absolute(Address address) {
        return settings.host() + "/" + address.path();
    }

    /** What readers of a translation are told when it is outdated; empty when it isn't, or the site doesn't tell. */
    public Optional<Newer> newer(Listed listed) {
        return translations
                .outdatedIn(listed.entry().source().name())
                .filter(translation -> settings.translations().outdatedShown())
                .flatMap(translation -> edition(translation.original().language())
                        .find(translation.original().key())
                        .map(original -> new Newer(
                                original,
                                translation.drift().flatMap(Drift::latest).map(this::date))));
    }

    private LocalDate date(Instant time) {
        return time.atZone(settings.zone()).toLocalDate();
    }

    /** When a session was first published and last changed. Without a history that is the beginning of the conference's year. */
    public Stamp stamp(Session session) {
        return stamps.getOrDefault(session.id(), unknown());
    }

    private Stamp unknown() {
        Instant beginning =
                settings.start().withDayOfYear(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Stamp(0, beginning, beginning);
    }

    /** The edition that pages for no language in particular are written in. */
    public Edition first() {
        return editions.get(0);
    }
}
