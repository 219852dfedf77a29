package org.plenary.translation;

import java.util.Optional;
import org.plenary.content.Common;
import org.plenary.content.Document;
import org.plenary.language.Language;
import org.plenary.problem.Place;
import org.plenary.source.SourceFile;

/**
 * How a document stands in a language that isn't its own.
 *
 * @param place the file that is or would be the translation, and the line of its mark
 * @param original the file that it is or would be translated from
 * @param title of the original
 * @param published whether visitors get to see the document
 * @param from the mark that the translation carries
 * @param mark what it should carry in {@code translated-from} once it says what the original says now
 * @param drift how an outdated one fell behind; empty when its mark isn't in the history
 */
public record Translation(
        Language language,
        Place place,
        SourceFile original,
        String title,
        boolean published,
        Status status,
        Optional<String> from,
        String mark,
        Optional<Drift> drift) {

    /** Whether a translation says what the original says now. */
    public enum Status {
        CURRENT,
        OUTDATED,
        UNMARKED,
        MISSING
    }

    /**
     * Compares marks.
     *
     * @param text the translation, if there is one
     */
    public static Translation of(Document original, Optional<Document> text, Language language, boolean published) {
        SourceFile source = original.source();
        Optional<String> from = text.flatMap(translation -> translation.fields().get(Common.TRANSLATED_FROM));
        Status status = text.isEmpty()
                ? Status.MISSING
                : from.map(mark -> mark.equals(original.mark()) ? Status.CURRENT : Status.OUTDATED)
                        .orElse(Status.UNMARKED);
        Place place = text.map(translation -> from.isPresent()
                        ? translation.source().line(translation.fields().line(Common.TRANSLATED_FROM))
                        : translation.source().place())
                .orElse(Place.of(source.nameIn(language)));
        return new Translation(
                language, place, source, original.title(), published, status, from, original.mark(), Optional.empty());
    }

    Translation with(Optional<Drift> found) {
        return new Translation(language, place, original, title, published, status, from, mark, found);
    }

    public boolean isOutdated() {
        return status == Status.OUTDATED;
    }

    /** The line that its header should have once it says what the original says now. */
    public String line() {
        return ":" + Common.TRANSLATED_FROM.name() + ": " + mark;
    }

    /** What the editor can do about it, in one line; empty for a current or a missing one. */
    public Optional<String> advice() {
        return switch (status) {
            case OUTDATED ->
                Optional.of(place + ": the original has changed since; once this says the same, write " + line());
            case UNMARKED -> Optional.of(place + ": not marked; if this says what the original says, write " + line());
            case CURRENT, MISSING -> Optional.empty();
        };
    }
}
