package org.plenary.intake.words;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes words so that AsciiDoc takes them for words. A sign that could mean something where it stands becomes the number of its character, which
 * no other rule of AsciiDoc's looks at; a backslash would do only where there is something to escape, and be seen elsewhere.
 */
final class Escape {

    /** Signs that mean something wherever they stand. */
    private static final Pattern ALWAYS = Pattern.compile("[\\\\\\[{|¦]"
            + "|&(?=#?[A-Za-z0-9]+;)"
            + "|<(?=[<=-])|(?<=[-=])>"
            + "|\\((?=\\(|(?i:C|R|TM)\\))"
            + "|\\$(?=\\$)"
            + "|:(?=:+(?:\\s|$))"
            + "|(?<=(?i:xref|mailto|https?|ftp|irc|file|include|ifn?def|ifeval|endif|link|image|icon|pass|stem|math|footnote|footnoteref|kbd|btn"
            + "|menu|anchor|indexterm2?|video|audio|toc)):(?=\\S)"
            + "|(?<!-)-(?=-(?!-))|`(?=')"
            + "|(?<=[*+][<^>.a-z]{0,9})!");

    /** Signs that mean something at the beginning of a line, or behind what begins it; the sign is the last group. */
    private static final List<Pattern> BEGINNINGS = Stream.of(
                    "()([=#*\\-.+|:>•]|/(?=/)|<(?=<<|\\d+>|\\.>)|[!,](?==)|_(?=_)|~(?=~)|`(?=`)|'(?=')).*",
                    "([0-9]{1,9}|[A-Za-z])(\\.)(?:\\s.*)?",
                    "([ivxlcdmIVXLCDM]{1,9})(\\))(?:\\s.*)?",
                    "(NOTE|TIP|IMPORTANT|WARNING|CAUTION)(:)(?:\\s.*)?")
            .map(Pattern::compile)
            .toList();

    /** All signs that come in pairs. */
    static final Set<Integer> EVERY_PAIR = "*_`#^~+".chars().boxed().collect(Collectors.toUnmodifiableSet());

    private static final Pattern MAIL =
            Pattern.compile("(?<before>[\\p{L}\\p{M}\\p{N}_.%+&'-]*)@(?=(?<after>[\\p{L}\\p{N}_.-]*))");
    private static final Pattern ELLIPSIS = Pattern.compile("(?<!\\.)\\.\\.\\.(?!\\.)");

    private static final Pattern REPEATED = Pattern.compile("(?<=[*+][<^>.a-z]{0,9})!");
    private static final Pattern MANY_DOTS = Pattern.compile("\\.{4,}");

    private Escape() {}

    /** Whether two of a sign can mark the words between them. */
    static boolean isPaired(int sign) {
        return EVERY_PAIR.contains(sign);
    }

    /**
     * Words within a line.
     *
     * @param busy signs that something else in the same block could pair them with
     */
    static String words(String words, Set<Integer> busy) {
        StringBuilder escaped = new StringBuilder();
        boolean[] marked = new boolean[words.length()];
        ALWAYS.matcher(words).results().forEach(match -> marked[match.start()] = true);
        MAIL.matcher(words).results().filter(mail -> !isMail(mail)).forEach(mail -> marked[mail.end() - 1] = true);
        int[] dots = new int[words.length()];
        MANY_DOTS.matcher(words).results().forEach(run -> {
            for (int i = run.start(); i < run.end(); i += 2) {
                marked[i] = true;
            }
        });
        ELLIPSIS.matcher(words).results().forEach(match -> dots[match.start()] = 3);
        for (int i = 0; i < words.length(); i++) {
            if (dots[i] > 0) {
                escaped.append('…');
                i += 2;
            } else {
                char sign = words.charAt(i);
                boolean pair = busy.contains((int) sign) && !isAlone(words, i);
                boolean second = sign == ';' && escaped.length() > 0 && escaped.charAt(escaped.length() - 1) == ';';
                escaped.append(marked[i] || pair || second ? number(sign) : String.valueOf(sign));
            }
        }
        return escaped.toString();
    }

    /** Between two letters, or between two spaces, a single sign opens nothing and closes nothing; except those that need no other. */
    private static boolean isAlone(String words, int at) {
        char sign = words.charAt(at);
        if (sign == '^' || sign == '~' || sign == '!' || at == 0 || at == words.length() - 1) {
            return false;
        }
        char before = words.charAt(at - 1);
        char after = words.charAt(at + 1);
        return before == ' ' && after == ' ' || Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    }

    /** Asciidoctor makes links of mail addresses; of those that a page may have, it may. */
    private static boolean isMail(MatchResult mail) {
        String before = mail.group(1);
        String after = mail.group(2);
        return before.matches("[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*")
                && before.length() <= 64
                && after.matches("[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*\\.?")
                && after.length() <= 255;
    }

    /** The beginning of a line, of which the words are escaped already. */
    static String beginning(String line) {
        for (Pattern beginning : BEGINNINGS) {
            Matcher sign = beginning.matcher(line);
            if (sign.matches()) {
                String rest = line.substring(sign.end(2));
                // The number ends with a semicolon, and two of them would begin a list of terms.
                String apart = rest.startsWith(";") ? number(';') + rest.substring(1) : rest;
                return sign.group(1) + number(line.charAt(sign.end(1))) + apart;
            }
        }
        return line;
    }

    /** The end of a line: a plus there would break it, and equals signs would belong to a heading. */
    static String end(String line) {
        boolean breaks = line.endsWith(" +") || line.equals("+") || line.endsWith("=");
        return breaks ? line.substring(0, line.length() - 1) + number(line.charAt(line.length() - 1)) : line;
    }

    /** A note of which no sign can be taken for a part of a table or a setting, though nobody sees it. */
    static String note(String note) {
        String plain = note.replace("{", number('{')).replace("|", number('|')).replace("¦", number('¦'));
        return REPEATED.matcher(plain).replaceAll(number('!'));
    }

    /** Words in the brackets of a link. */
    static String label(String escaped) {
        return escaped.replace("]", number(']'))
                .replace("=", number('='))
                .replace("^", number('^'))
                .replace("\"", number('"'));
    }

    static String number(char sign) {
        return "&#" + (int) sign + ";";
    }
}
