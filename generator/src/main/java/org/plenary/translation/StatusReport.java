package org.plenary.translation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.language.Dates;
import org.plenary.language.Language;
import org.plenary.problem.Problems;
import org.plenary.translation.Translation.Status;

/**
 * Tells editors how translations stand and what there is to do, in English.
 *
 * @param date of the report
 * @param zone that dates of changes are told in
 * @param historyKept whether the settings let it be looked at
 */
public record StatusReport(Translations translations, LocalDate date, ZoneId zone, boolean historyKept) {

    private static final Language EDITORS = new Language("en-GB");

    /** For a terminal: figures of each language, then each translation that needs work, with the value to write. */
    public String text() {
        return new StatusText(this).write();
    }

    /**
     * A page of HTML that needs no other file and runs nothing.
     *
     * @param problems that stood in the way
     */
    public String page(Problems problems) {
        return new StatusPage(this, problems).write();
    }

    /** The languages that something is translated into. */
    List<Language> languages() {
        return translations.languages().stream()
                .filter(language -> !translations.into(language).isEmpty())
                .toList();
    }

    List<Translation> of(Language language, Status status) {
        return translations.into(language).stream()
                .filter(one -> one.status() == status)
                .toList();
    }

    List<Change> changes(Translation translation) {
        return translation.drift().stream()
                .flatMap(drift -> drift.changes(translation.original().language()).stream())
                .toList();
    }

    String name(Language language) {
        return language.nameIn(EDITORS);
    }

    String day(LocalDate day) {
        return Dates.in(EDITORS).day(day);
    }

    /** {@code since 12 October 2027}; without a date when there is none. */
    String since(Translation translation) {
        Optional<Instant> since = translation.drift().flatMap(Drift::since);
        return since.map(time -> "since " + day(time.atZone(zone).toLocalDate()))
                .orElse(translation.drift().isPresent() ? "since a change that is not committed yet" : "");
    }

    private String unknown() {
        return "What changed can't be told: "
                + (historyKept
                        ? "the history isn't there to look it up in."
                        : "the history isn't looked at, as jbake.properties says site.history=off. Remove that line when the site is in git.");
    }

    /** What else there is to know of an outdated translation. */
    Stream<String> remarks(Translation translation) {
        String original = translation.original().name();
        if (translation.drift().isEmpty()) {
            return Stream.of(
                    translations.historyKnown()
                            ? "What changed can't be told: no version of " + original + " in git has the mark "
                                    + translation.from().orElse("")
                                    + ". It was never committed so, or the mark is that of another text."
                            : unknown());
        }
        return translation.drift().map(Drift::file).filter(file -> !file.equals(original)).stream()
                .map(file -> "It was translated from " + file + ", which seems to have been renamed since.");
    }
}
