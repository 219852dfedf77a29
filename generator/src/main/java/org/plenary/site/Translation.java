package org.plenary.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.content.Common;
import org.plenary.content.Values;
import org.plenary.language.Language;
import org.plenary.problem.Place;
import org.plenary.source.SourceFile;

/**
 * How a document stands in a language that isn't its own.
 *
 * @param place the file that is or would be the translation
 * @param mark what it should carry in {@code translated-from} once it says what the original says now
 */
public record Translation(Language language, Place place, Status status, String mark) {

    /** Whether a translation says what the original says now. */
    public enum Status {
        CURRENT,
        OUTDATED,
        UNMARKED,
        MISSING
    }

    static List<Translation> of(Works works, List<Language> languages) {
        List<Translation> translations = new ArrayList<>();
        for (Work work : works.all()) {
            languages.stream()
                    .filter(language ->
                            !language.equals(work.original().source().language()))
                    .forEach(language -> translations.add(of(work, language)));
        }
        return List.copyOf(translations);
    }

    private static Translation of(Work work, Language language) {
        String mark = work.original().mark();
        Status status = work.translation(language)
                .map(translation -> translation
                        .fields()
                        .get(Common.TRANSLATED_FROM)
                        .map(from -> from.equals(mark) ? Status.CURRENT : Status.OUTDATED)
                        .orElse(Status.UNMARKED))
                .orElse(Status.MISSING);
        String file = SourceFile.name(language, work.type(), work.id());
        return new Translation(language, Place.of(file), status, mark);
    }

    /** How many translations into a language there are of each status: {@code 49 current, 1 outdated}. */
    public static String count(List<Translation> translations, Language language) {
        return Arrays.stream(Status.values())
                .map(status -> translations.stream()
                                .filter(one -> one.language().equals(language) && one.status() == status)
                                .count()
                        + " " + Values.key(status))
                .filter(count -> !count.startsWith("0 "))
                .collect(Collectors.joining(", "));
    }

    /** What the editor can do about it; empty for a current or a missing one. */
    public Optional<String> advice() {
        return switch (status) {
            case OUTDATED ->
                Optional.of(place + ": the original has changed since; once this says the same, write"
                        + " :translated-from: " + mark);
            case UNMARKED ->
                Optional.of(place + ": not marked; if this says what the original says, write" + " :translated-from: "
                        + mark);
            case CURRENT, MISSING -> Optional.empty();
        };
    }
}
