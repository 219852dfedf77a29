package org.plenary.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a content file is about; its folder says which. */
public enum DocumentType {
    PAGE("pages"),
    SESSION("sessions"),
    PERSON("people"),
    ORGANISATION("organisations"),
    ROOM("rooms"),
    TRACK("tracks"),
    NEWS("news"),
    DOCUMENT("documents");

    private final String folder;

    DocumentType(String folder) {
        this.folder = folder;
    }

    public String folder() {
        return folder;
    }

    /** The word for one of them in a message: {@code session}. */
    public String noun() {
        return this == NEWS ? "news item" : name().toLowerCase(Locale.ROOT);
    }

    /** The same with its article: {@code an organisation}. */
    public String aNoun() {
        return (noun().matches("[aeiou].*") ? "an " : "a ") + noun();
    }

    public static Optional<DocumentType> ofFolder(String folder) {
        return Arrays.stream(values())
                .filter(type -> type.folder.equals(folder))
                .findFirst();
    }

    public static List<String> folders() {
        return Arrays.stream(values()).map(DocumentType::folder).toList();
    }
}
