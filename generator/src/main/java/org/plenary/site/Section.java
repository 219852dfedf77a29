package org.plenary.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.source.DocumentType;

/** A part of the site: a page in {@code pages/} of the same name begins it, and documents of some types stand below it. */
public enum Section {
    HOME,
    PROGRAMME(DocumentType.SESSION, DocumentType.TRACK),
    PEOPLE(DocumentType.PERSON),
    PARTNERS(DocumentType.ORGANISATION),
    NEWS(DocumentType.NEWS),
    DOCUMENTS(DocumentType.DOCUMENT),
    VENUE(DocumentType.ROOM);

    private final List<DocumentType> types;

    Section(DocumentType... types) {
        this.types = List.of(types);
    }

    /** The id of the page that begins it, and the name of its template: {@code programme}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<DocumentType> types() {
        return types;
    }

    static Optional<Section> beginningWith(String pageId) {
        return Arrays.stream(values())
                .filter(section -> section.id().equals(pageId))
                .findFirst();
    }

    /** The section whose pages show documents of a type; empty for {@code PAGE}. */
    static Optional<Section> of(DocumentType type) {
        return Arrays.stream(values())
                .filter(section -> section.types.contains(type))
                .findFirst();
    }
}
