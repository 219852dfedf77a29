package org.plenary.content;

import org.plenary.problem.Problems;
import org.plenary.source.SourceFile;

/** Turns the text of a file into HTML. */
@FunctionalInterface
public interface BodyConverter {

    /**
     * Converts one text.
     *
     * @param text the file's text with its header replaced by as many empty lines, so that lines keep their numbers
     */
    Body convert(SourceFile source, String text, Problems problems);
}
