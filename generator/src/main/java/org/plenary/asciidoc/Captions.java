package org.plenary.asciidoc;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The words of a language that texts are made with: those that nobody wrote in them, and those that nobody should.
 *
 * @param admonitions label of {@code note}, {@code tip}, {@code important}, {@code warning} and {@code caution}
 * @param table what a screen reader calls a table that has no title and is wide enough to scroll
 * @param vagueLinks words that say nothing when they are all that a link says, such as {@code read more}
 */
public record Captions(Map<String, String> admonitions, String table, Set<String> vagueLinks) {

    public Captions {
        admonitions = Map.copyOf(admonitions);
        vagueLinks = Set.copyOf(vagueLinks);
    }

    /** As Asciidoctor attributes; figures, tables, examples and appendices are not numbered. */
    Map<String, Object> attributes() {
        Map<String, Object> attributes = new HashMap<>();
        admonitions.forEach((kind, label) -> attributes.put(kind + "-caption", label));
        for (String numbered : new String[] {"figure", "table", "example", "appendix"}) {
            attributes.put(numbered + "-caption!", "");
        }
        return attributes;
    }
}
