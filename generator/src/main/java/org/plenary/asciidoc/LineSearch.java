package org.plenary.asciidoc;

import java.util.regex.Pattern;

/**
 * Finds the lines that Asciidoctor made its blocks of. Asciidoctor keeps where a block begins, and loses count in lists and tables when it
 * drops a line; but never the order. So blocks are looked up one after the other, from where the last one ended.
 */
final class LineSearch {

    private static final int WINDOW = 1_000;

    /** Comments, attributes of blocks, their titles and delimiters, and what joins a block to a list. */
    private static final Pattern ABOUT_BLOCKS =
            Pattern.compile("//.*|\\[.*\\]|\\.[^ .].*|([-=*_./+|!:,])\\1{1,}.*|\\||[,:!|]===+|\\+");

    private final FlatText text;
    private int line = 1;
    private int column;

    LineSearch(FlatText text) {
        this.text = text;
    }

    int line() {
        return line;
    }

    /** Goes on from a line, if it isn't there or further already. */
    void skipTo(int number) {
        if (number > line) {
            line = number;
            column = 0;
        }
    }

    /** The next line that has these words; 0 when none has. */
    int find(String words) {
        String wanted = words.strip();
        if (wanted.isEmpty()) {
            return 0;
        }
        for (int number = line; number <= Math.min(line + WINDOW, text.size()); number++) {
            int at = at(text.line(number), number == line ? column : 0, wanted);
            if (at >= 0) {
                line = number;
                column = at + wanted.length();
                return number;
            }
        }
        return 0;
    }

    private static int at(FlatText.Line candidate, int from, String wanted) {
        String line = candidate.text();
        if (candidate.kind() == Fences.Kind.COMMENT
                || from == 0
                        && ABOUT_BLOCKS.matcher(line).matches()
                        && !line.strip().equals(wanted)) {
            return -1;
        }
        int at = line.indexOf(wanted, from);
        return at < 0 && wanted.indexOf('|') >= 0 ? line.indexOf(wanted.replace("|", "\\|"), from) : at;
    }
}
