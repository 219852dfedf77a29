package org.plenary.problem;

import java.util.regex.Pattern;

/**
 * Text of anybody's, made so that it can be printed anywhere. Nothing in it begins a line, steers a terminal, turns the direction of what
 * stands around it or is a command to a build server; what can't be seen is shown as {@code <U+001B>}.
 */
public final class Printable {

    // Joiners and marks of direction are part of words in Arabic, Persian and emoji.
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Cf}&&[^\\u200c-\\u200f\\u061c]]");

    // GitHub takes ##[command] anywhere in a line, Azure ##vso[...], TeamCity ##teamcity[...].
    private static final Pattern COMMAND = Pattern.compile("#(?=#\\w*\\[)");

    // GitHub takes ::command:: where only blanks stand before it.
    private static final Pattern LINE_COMMAND = Pattern.compile("^(\\s*):(?=:)", Pattern.UNICODE_CHARACTER_CLASS);

    private Printable() {}

    /** The text on one line. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        String visible = INVISIBLE.matcher(text).replaceAll(sign -> code(sign.group()));
        String tame = COMMAND.matcher(visible).replaceAll("# ");
        return LINE_COMMAND.matcher(tame).replaceFirst("$1: ");
    }

    /** Whether it is so plain that none of the patterns needs to look: every place has a name of this kind. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean harmless = sign > ' ' && sign < 0x7f && sign != '#' && (sign != ':' || i > 0);
            if (!harmless && (sign != ' ' || i == 0)) {
                return false;
            }
        }
        return true;
    }

    /** The same, no longer than a number of characters. */
    static String of(String text, int most) {
        return text.length() <= most ? of(text) : of(text.substring(0, most)) + " ...";
    }

    private static String code(String sign) {
        return String.format("<U+%04X>", sign.codePointAt(0));
    }
}
