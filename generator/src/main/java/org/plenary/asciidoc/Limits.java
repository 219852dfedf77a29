package org.plenary.asciidoc;

import java.time.Duration;

/**
 * How much a text may ask for. All of it stands here; whatever asks for more is refused with a problem, and the other texts are converted
 * all the same.
 *
 * <p>Time is wall-clock time. Asciidoctor needs time by the square of what nothing closes, so the length of a {@link #PARAGRAPH} bounds how
 * long it can't be interrupted, and the times how long it may go on.
 *
 * @param text for one text
 * @param slow what a text may take and be called an ordinary one
 * @param slowTexts for all texts together that aren't; when it is used up, no more are converted
 */
record Limits(Duration text, Duration slow, Duration slowTexts) {

    static final Limits DEFAULT = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofSeconds(25));

    /** What a text costs besides its time when JRuby has to start anew after it. */
    static final Duration RESTART = Duration.ofSeconds(2);

    /** Characters of a text, with all that it includes. */
    static final int CHARACTERS = 300_000;

    /** Characters of a line, and of what belongs together in the text: a paragraph, an item of a list, a cell. */
    static final int PARAGRAPH = 10_000;

    /** Characters of the HTML that a text becomes. */
    static final int HTML = 5_000_000;

    /** Files that a text includes, those counted twice that are included twice. */
    static final int INCLUDES = 50;

    /** How deep an included file may include another. */
    static final int INCLUDE_DEPTH = 5;

    /** Columns of a table. */
    static final int COLUMNS = 50;

    /** Cells of all tables of a text. */
    static final int CELLS = 20_000;

    /** How often a cell may be repeated, as in {@code 3*|x}. */
    static final int REPEATS = 100;

    /** References such as {@code <<part>>}: each brings the title of what it refers to. */
    static final int REFERENCES = 2_000;

    /** Blocks within blocks, and lists within lists. */
    static final int DEPTH = 20;

    /** Bytes of the stack of the thread that converts: enough for {@link #DEPTH} many times over. */
    static final long STACK = 4_000_000;
}
