package org.plenary.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.content.Sheet;
import org.plenary.language.Language;
import org.plenary.problem.Problems;
import org.plenary.source.Inventory;
import org.plenary.source.SourceFile;

/**
 * The texts that are here already.
 *
 * @param byDocument the files of each, by language, that with the facts first
 */
record Existing(Map<String, Map<String, Here>> byDocument) {

    /** A file as it is. */
    record Here(SourceFile source, Sheet sheet) {}

    /** Reads them; a file with a fault in its header is a problem, as nothing can be written in it. */
    static Existing read(Inventory inventory, List<Language> languages, Problems problems) throws IOException {
        Map<String, Map<String, Here>> byDocument = new LinkedHashMap<>();
        for (Language language : languages) {
            for (SourceFile source : inventory.documents()) {
                if (source.language().equals(language)) {
                    Optional<Sheet> sheet = Sheet.of(source, Files.readString(source.path()), problems);
                    sheet.ifPresent(read -> byDocument
                            .computeIfAbsent(source.key(), key -> new LinkedHashMap<>())
                            .put(language.tag(), new Here(source, read)));
                }
            }
        }
        return new Existing(byDocument);
    }

    Map<String, Here> of(String document) {
        return byDocument.getOrDefault(document, Map.of());
    }

    /** The titles of a document, as they are compared. */
    List<String> titles(String document) {
        return new ArrayList<>(of(document).values())
                .stream().map(here -> folded(here.sheet().title())).toList();
    }

    static String folded(String title) {
        return title.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " ");
    }
}
