package org.plenary.site;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Signs of AsciiDoc, Markdown and HTML where only words can stand. */
final class Markup {

    private record Sign(Pattern pattern, String words) {}

    private static final Pattern MARK = Pattern.compile("[*_`<\\[&=]");

    private static final List<Sign> SIGNS = List.of(
            sign("\\[([^\\]]+)\\]\\((?:https?:|\\.|/)[^)]*\\)", "$1"),
            sign("(?:link:|xref:|mailto:|https?://)\\S*?\\[([^\\]]*)\\]", "$1"),
            sign("<<[^,<>]+,([^<>]+)>>", "$1"),
            sign("</?[A-Za-z][^<>]*>", ""),
            sign("(?<![\\w*])(\\*{1,2})(?=\\S)([^*]*[^*\\s])\\1(?![\\w*])", "$2"),
            sign("(?<![\\w_])(_{1,2})(?=\\S)([^_]*[^_\\s])\\1(?![\\w_])", "$2"),
            sign("(?<![\\w`])(`{1,2})(?=\\S)([^`]*[^`\\s])\\1(?![\\w`])", "$2"),
            sign("\\s+=+$", ""));

    private Markup() {}

    private static Sign sign(String pattern, String words) {
        return new Sign(Pattern.compile(pattern), words);
    }

    /** The words without the signs round them. */
    static String remove(String text) {
        if (!MARK.matcher(text).find()) {
            return text;
        }
        String words = Parser.unescapeEntities(text, true);
        for (Sign sign : SIGNS) {
            words = sign.pattern.matcher(words).replaceAll(sign.words);
        }
        return words.strip();
    }
}
