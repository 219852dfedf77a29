package org.plenary.intake.words;

/** A bit of a block: words as they are, or AsciiDoc of ours. */
record Piece(Kind kind, String text) {

    enum Kind {
        WORDS,
        MARK,
        LINK,
        BREAK
    }
}
