package org.plenary.intake.words;

import java.util.List;

/**
 * Words as AsciiDoc.
 *
 * @param text of a file below its header; may be empty
 * @param kept what AsciiDoc has no form for, as it stood outside: in one line each
 */
public record Turned(String text, List<String> kept) {

    public Turned {
        kept = List.copyOf(kept);
    }
}
