package org.plenary.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.source.DocumentType;

/** A part of the site: a page in {@code pages/} of the same name begins it, and documents of some types stand below it. */
public enum Section {
    HOME,
    PROGRAMME,
    PEOPLE,
    PARTNERS,
    NEWS,
    DOCUMENTS,
    VENUE;

    /** The id of the page that begins it, and the name of its template: {@code programme}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The types whose documents stand below it. */
    public List<DocumentType> types() {
        return switch (this) {
            case HOME -> List.of();
            case PROGRAMME -> List.of(DocumentType.SESSION, DocumentType.TRACK);
            case PEOPLE -> List.of(DocumentType.PERSON);
            case PARTNERS -> List.of(DocumentType.ORGANISATION);
            case NEWS -> List.of(DocumentType.NEWS);
            case DOCUMENTS -> List.of(DocumentType.DOCUMENT);
            case VENUE -> List.of(DocumentType.ROOM);
        };
    }

    static Optional<Section> beginningWith(String pageId) {
        return Arrays.stream(values())
                .filter(section -> section.id().equals(pageId))
                .findFirst();
    }

    /** The section whose pages show documents of a type; empty for {@code PAGE}. */
    static Optional<Section> of(DocumentType type) {
        return Arrays.stream(values())
                .filter(section -> section.types().contains(type))
                .findFirst();
    }
}
