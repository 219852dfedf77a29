package org.plenary.problem;

/**
 * Words of content as they may stand on a console or in a log: nothing in them begins another line, moves the cursor, turns the direction of
 * what follows or speaks to the program that runs the build; and they come to an end.
 */
final class Shown {

    private static final int LONGEST = 400;

    private Shown() {}

    /** Signs that nobody would see are spelt out: {@code <U+202E>}. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(sign -> {
            if (isSeen(sign)) {
                shown.appendCodePoint(sign);
            } else {
                shown.append("<U+%04X>".formatted(sign));
            }
        });
        if (text.codePointCount(0, text.length()) > LONGEST) {
            shown.append(" ...");
        }
        // How build servers mark their own commands, wherever in a line they stand.
        return shown.toString().replace("##[", "# #[").replace("##vso[", "# #vso[");
    }

    private static boolean isSeen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            case Character.FORMAT -> isJoinerOrMark(sign);
            default -> true;
        };
    }

    /** Persian, Hindi and emoji join signs by them; Arabic beside Latin needs marks, which end by themselves. */
    private static boolean isJoinerOrMark(int sign) {
        return sign >= 0x200c && sign <= 0x200f;
    }
}
