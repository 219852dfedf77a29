package org.plenary.problem;

import java.util.Locale;

/** The kinds of problem. A code is stable: editors' tools and {@code docs/content/en/pages/problems.adoc} rely on its name. */
public enum Code {
    AMBIGUOUS_ADDRESS(Severity.ERROR),
    AMBIGUOUS_TIME(Severity.WARNING),
    ASCIIDOC(Severity.ERROR),
    BAD_FILE_NAME(Severity.ERROR),
    BAD_HEADER(Severity.ERROR),
    BAD_REDIRECT(Severity.ERROR),
    BAD_SETTING(Severity.ERROR),
    BAD_VALUE(Severity.ERROR),
    BROKEN_HISTORY(Severity.ERROR),
    BROKEN_LINK(Severity.ERROR),
    CIRCULAR_PARENT(Severity.ERROR),
    DEAD_LINK(Severity.WARNING),
    DUPLICATE_ATTRIBUTE(Severity.ERROR),
    DUPLICATE_MESSAGE(Severity.ERROR),
    FACT_IN_TRANSLATION(Severity.ERROR),
    LARGE_PICTURE(Severity.WARNING),
    LONG_DESCRIPTION(Severity.WARNING),
    LONG_TITLE(Severity.WARNING),
    MISSING_ALT(Severity.ERROR),
    MISSING_ATTRIBUTE(Severity.ERROR),
    MISSING_FILE(Severity.ERROR),
    MISSING_MESSAGE(Severity.ERROR),
    MISSING_PAGE(Severity.ERROR),
    MOVED(Severity.WARNING),
    NO_HISTORY(Severity.WARNING),
    NOT_PUBLISHED(Severity.ERROR),
    NOT_WORDS(Severity.WARNING),
    ORPHAN(Severity.ERROR),
    ORPHAN_PAGE(Severity.WARNING),
    OUTDATED_TRANSLATION(Severity.ERROR),
    OUTSIDE_CONFERENCE(Severity.WARNING),
    OUTSIDE_PARENT(Severity.WARNING),
    OWN_ADDRESS(Severity.WARNING),
    PERSON_CLASH(Severity.WARNING),
    REFUSED(Severity.ERROR),
    ROOM_CLASH(Severity.WARNING),
    SHALLOW_HISTORY(Severity.ERROR),
    TEMPLATE(Severity.ERROR),
    TIME(Severity.ERROR),
    TOO_FEW_TRANSLATIONS(Severity.ERROR),
    UNANNOUNCED(Severity.WARNING),
    UNCHECKED_LINK(Severity.WARNING),
    UNKNOWN_ATTRIBUTE(Severity.ERROR),
    UNKNOWN_LANGUAGE(Severity.ERROR),
    UNKNOWN_REFERENCE(Severity.ERROR),
    UNKNOWN_TYPE(Severity.ERROR),
    UNPUBLISHED_REFERENCE(Severity.WARNING),
    UNUSED_ACCEPT(Severity.WARNING),
    UNUSED_MEDIA(Severity.WARNING),
    VAGUE_LINK(Severity.WARNING),
    VISIBLE_MARKUP(Severity.WARNING);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The name in problems and documents, such as {@code unknown-reference}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
