package org.plenary.asciidoc;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.content.Fingerprint;
import org.plenary.problem.Place;
import org.plenary.source.SourceFile;

/**
 * The text of a document and of what it includes, to find the line of what is wrong.
 *
 * @param byName in the order in which they were read
 */
record Texts(SourceFile source, Map<String, String> byName) {

    /** The first line that has a text; the whole document when none has. */
    Place line(String needle) {
        for (Map.Entry<String, String> text : byName.entrySet()) {
            List<String> lines = text.getValue().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains(needle)) {
                    return new Place(text.getKey(), i + 1);
                }
            }
        }
        return source.place();
    }

    /** The fingerprints of all but the document's own, by name. */
    Map<String, String> included() {
        return byName.entrySet().stream()
                .filter(text -> !text.getKey().equals(source.name()))
                .collect(Collectors.toMap(Map.Entry::getKey, text -> Fingerprint.of(text.getValue())));
    }
}
