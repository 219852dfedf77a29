package org.plenary.problem;

import java.util.regex.Pattern;

/** Text as it can be shown on a terminal, in a log or on a page: what they would obey becomes a blank or {@code \uFFFD}. */
final class Printable {

    private static final int LONGEST = 1_000;
    private static final int BEGINNING = 700;
    private static final int END = 250;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    /** Controls, halves of pairs, and the signs that turn the direction of what follows. */
    private static final Pattern OBEYED =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private Printable() {}

    static String of(String text) {
        String shown = OBEYED.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("\uFFFD");
        return shown.length() <= LONGEST
                ? shown
                : shown.substring(0, BEGINNING) + " ... " + shown.substring(shown.length() - END);
    }
}
