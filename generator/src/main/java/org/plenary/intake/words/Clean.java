package org.plenary.intake.words;

import java.util.regex.Pattern;

/** Takes out of words from outside what readers never see and what could steer a terminal, a file or the direction of what follows. */
public final class Clean {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u0085\u2028\u2029\u000b\f]");
    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0\u2007\u202f]+");

    /** A black flag, which signs that nobody sees make the flag of a region of. */
    private static final int FLAG = 0x1f3f4;

    private Clean() {}

    /** The words with their lines ended by {@code \n} alone. */
    public static String lines(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        int before = 0;
        for (int sign : LINE_END.matcher(words).replaceAll("\n").codePoints().toArray()) {
            boolean tag = sign >= 0xe0000 && sign <= 0xe007f;
            if (isSeen(sign) && (!tag || before == FLAG)) {
                clean.appendCodePoint(sign == '\t' ? ' ' : sign);
            }
            before = tag ? before : sign;
        }
        return clean.toString();
    }

    /** The words in one line, with one space between two of them. */
    public static String line(String words) {
        return SPACE.matcher(lines(words)).replaceAll(" ").strip();
    }

    /** Whether something was in the words that is taken out of them. */
    public static boolean isNeeded(String words) {
        String ended = LINE_END.matcher(words).replaceAll("\n").replace('\t', ' ');
        return !lines(words).equals(ended);
    }

    private static boolean isSeen(int sign) {
        boolean control = Character.isISOControl(sign) && sign != '\n' && sign != '\t';
        boolean half = Character.getType(sign) == Character.SURROGATE;
        boolean none = (sign & 0xfffe) == 0xfffe || sign >= 0xfdd0 && sign <= 0xfdef;
        boolean turns = sign >= 0x202a && sign <= 0x202e || sign >= 0x2066 && sign <= 0x2069;
        boolean empty = sign == 0x200b || sign == 0x2060 || sign == 0xfeff;
        boolean selector = sign >= 0xe0100 && sign <= 0xe01ef;
        return !control && !half && !none && !turns && !empty && !selector;
    }
}
