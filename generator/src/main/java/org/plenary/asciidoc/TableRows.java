package org.plenary.asciidoc;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table as it is written.
 *
 * @param first its first line, the one with {@code |===}
 * @param last its last line, the same again
 */
record TableRows(FlatText text, int first, int last) {

    private static final Pattern FENCE = Pattern.compile("[|,:!]===+");

    static boolean isFence(String line) {
        return FENCE.matcher(line).matches();
    }

    /** The table that begins at a line. */
    static TableRows at(FlatText text, int first) {
        String fence = text.line(first).text();
        int last = first + 1;
        while (last < text.size() && !text.line(last).text().equals(fence)) {
            last++;
        }
        return new TableRows(text, first, Math.min(last, text.size()));
    }

    /** Its lines without comments and empty ones. */
    IntStream lines() {
        return IntStream.range(first + 1, last)
                .filter(line -> !isComment(line) && !text.line(line).text().isEmpty());
    }

    String words(int line) {
        return text.line(line).text();
    }

    /** Whether cells can be counted in it: it is closed, and its cells are those between {@code |}. */
    boolean isPlain() {
        String attributes = words(first - 1);
        return words(first).startsWith("|")
                && words(last).equals(words(first))
                && !(attributes.startsWith("[") && attributes.contains("format"));
    }

    boolean has(int line) {
        return line >= first && line <= last;
    }

    /** The line that Asciidoctor means, which leaves comments out before it counts the lines of a table; empty when it means none of this one. */
    Optional<Integer> line(int counted) {
        if (counted <= first || counted > last) {
            return Optional.empty();
        }
        return IntStream.range(first + 1, last)
                .filter(line -> !isComment(line))
                .skip(counted - first - 1L)
                .boxed()
                .findFirst();
    }

    private boolean isComment(int line) {
        String words = words(line);
        return words.startsWith("//") && !words.startsWith("///");
    }
}
