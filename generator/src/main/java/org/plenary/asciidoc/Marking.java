package org.plenary.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts marks into a text before Asciidoctor gets it.
 *
 * <p>Words in braces: only the names of characters can stand in a text. Every other brace gets a mark, so that Asciidoctor knows no attribute
 * of that name, whatever it knows itself, and says on which line it looked for it.
 *
 * <p>Names of pictures: from one without words Asciidoctor makes words of its name, which the mark gives away. Titles of blocks, which can't
 * be marked later.
 */
final class Marking {

    /** Asciidoctor's own names of characters. */
    private static final List<String> CHARACTERS = List.of(
            "amp",
            "apos",
            "asterisk",
            "backslash",
            "backtick",
            "blank",
            "brvbar",
            "caret",
            "cpp",
            "deg",
            "empty",
            "endsb",
            "gt",
            "ldquo",
            "lsquo",
            "lt",
            "nbsp",
            "plus",
            "pp",
            "quot",
            "rdquo",
            "rsquo",
            "sp",
            "startsb",
            "tilde",
            "two-colons",
            "two-semicolons",
            "vbar",
            "wj",
            "zwsp");

    private static final Pattern BRACE =
            Pattern.compile("\\{(?!\\}|\\s|$|(?:" + String.join("|", CHARACTERS) + ")\\})", Pattern.CASE_INSENSITIVE);

    /** A macro up to the name of its file. */
    private static final Pattern PICTURE = Pattern.compile("image::?(?:[^\\s:\\[][^\\[]*/)?(?=[^\\s:\\[/][^\\[/]*\\[)");

    /** A title in which there could be a link. */
    private static final Pattern TITLE = Pattern.compile("\\.[^ \\t.].*[:<@].*");

    private static final Pattern TELLTALE =
            Pattern.compile("(?:doc|local|out|user-|env|asciidoctor|safe-mode|backend|basebackend|max-).*");

    private Marking() {}

    /** The text with marks, each of its own line. */
    static FlatText mark(FlatText text) {
        List<FlatText.Line> marked = new ArrayList<>();
        for (FlatText.Line line : text.lines()) {
            int number = marked.size() + 1;
            String words = mark(line.text(), number);
            boolean title = line.isText() && TITLE.matcher(words).matches();
            marked.add(line.withText(title ? "." + Marks.of(number) + " " + words.substring(1) : words));
        }
        return text.with(marked);
    }

    private static String mark(String line, int number) {
        String braces = line.indexOf('{') < 0
                ? line
                : BRACE.matcher(line).replaceAll(Matcher.quoteReplacement("{" + Marks.of(number)));
        return braces.contains("image:")
                ? PICTURE.matcher(braces)
                        .replaceAll(picture -> Matcher.quoteReplacement(picture.group() + Marks.of(number)))
                : braces;
    }

    /** Whether the name is one of those by which Asciidoctor tells of the machine, the file or the time. */
    static boolean tellsOfTheBake(String name) {
        return TELLTALE.matcher(name).matches();
    }
}
