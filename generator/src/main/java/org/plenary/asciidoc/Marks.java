package org.plenary.asciidoc;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Line numbers as signs that nobody sees or writes. They ride through Asciidoctor within a text and come out in its HTML and its
 * complaints, so that each has its line; then they are taken out. They are Unicode's last sixteen variation selectors, for which no
 * character is registered: to Asciidoctor they are letters, to everybody else nothing.
 */
final class Marks {

    private static final int ZERO = 0xE01E0;
    private static final int DIGITS = 5;
    private static final Pattern DIGIT = Pattern.compile("[\\x{E01E0}-\\x{E01EF}]");
    private static final Pattern MARK = Pattern.compile("[\\x{E01E0}-\\x{E01EF}]{5}");
    private static final Pattern LINE_MARK = Pattern.compile(MARK + " ");

    private Marks() {}

    /** The mark of a line. */
    static String of(int line) {
        StringBuilder mark = new StringBuilder();
        for (int shift = 4 * (DIGITS - 1); shift >= 0; shift -= 4) {
            mark.appendCodePoint(ZERO + ((line >> shift) & 0xF));
        }
        return mark.toString();
    }

    /** The line of the first mark in a text. */
    static OptionalInt first(String text) {
        Matcher mark = MARK.matcher(text);
        return mark.find() ? OptionalInt.of(number(mark.group())) : OptionalInt.empty();
    }

    /** The line of the last mark in a text. */
    static OptionalInt last(String text) {
        return MARK.matcher(text)
                .results()
                .mapToInt(mark -> number(mark.group()))
                .reduce((one, next) -> next);
    }

    static boolean begins(String text) {
        return MARK.matcher(text).lookingAt();
    }

    /** A text without marks, and without what content could put in their place. */
    static String strip(String text) {
        return text.indexOf('\uDB40') < 0 ? text : DIGIT.matcher(text).replaceAll("");
    }

    /** A text without marks and the space that follows the mark of a whole line. */
    static String stripLines(String text) {
        return text.indexOf('\uDB40') < 0 ? text : strip(LINE_MARK.matcher(text).replaceAll(""));
    }

    private static int number(String mark) {
        return mark.codePoints().reduce(0, (value, digit) -> value << 4 | (digit - ZERO));
    }
}
