package org.plenary.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Everything there is below {@code content/}.
 *
 * @param root the content folder, as a real path
 * @param documents in order of their names
 * @param media by name
 */
public record Inventory(Path root, List<SourceFile> documents, Map<String, MediaFile> media) {

    /** The name of the content folder in a site. */
    public static final String FOLDER = "content";

    /** The folder below it that pictures and downloads stand in. */
    public static final String MEDIA = "media";

    public Inventory {
        documents = List.copyOf(documents);
        media = Map.copyOf(media);
    }
}
