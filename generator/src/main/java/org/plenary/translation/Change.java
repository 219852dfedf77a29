package org.plenary.translation;

import java.util.List;

/**
 * What changed in one part of a wording.
 *
 * @param part its name: the title, an attribute or the text
 * @param excerpts the places where words changed, in order, each with a few words round it
 */
public record Change(String part, List<List<Piece>> excerpts) {

    /** What happened to some words. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /**
     * Some words.
     *
     * @param space what stands before them: nothing, a space or ends of lines
     */
    public record Piece(Kind kind, String space, String words) {}

    public Change {
        excerpts = excerpts.stream().map(List::copyOf).toList();
    }
}
