package org.plenary.asciidoc;

import java.util.HashMap;
import java.util.Map;

/**
 * The words in a text that nobody wrote there, in the text's language.
 *
 * @param admonitions label of {@code note}, {@code tip}, {@code important}, {@code warning} and {@code caution}
 * @param table what a screen reader calls a table that has no title and is wide enough to scroll
 */
public record Captions(Map<String, String> admonitions, String table) {

    public Captions {
        admonitions = Map.copyOf(admonitions);
    }

    /** As Asciidoctor attributes; figures, tables and examples are not numbered. */
    Map<String, Object> attributes() {
        Map<String, Object> attributes = new HashMap<>();
        admonitions.forEach((kind, label) -> attributes.put(kind + "-caption", label));
        for (String numbered : new String[] {"figure", "table", "example"}) {
            attributes.put(numbered + "-caption!", "");
        }
        return attributes;
    }
}
