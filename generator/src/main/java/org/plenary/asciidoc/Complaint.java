package org.plenary.asciidoc;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Asciidoctor complains of, in words for editors.
 *
 * @param needle pattern of something on the line that is meant, where Asciidoctor doesn't name it exactly; else empty
 * @param above whether that line stands above the one that Asciidoctor names
 */
record Complaint(String message, String hint, String needle, boolean above) {

    static final String SKIPPED_LEVEL = "a heading skips a level";

    private record Rule(Pattern pattern, Complaint complaint) {}

    private static final String STYLES =
            "styles are words such as quote, NOTE or source; a class begins with a dot: [.$1]";

    private static final List<Rule> RULES = List.of(
            rule(
                    "level 0 sections can only be used when doctype is book",
                    "there is a second title",
                    "only the first line of a file begins with one =; headings begin with =="),
            rule(
                    "(.+) sections do not support nested sections",
                    "there can be no heading below a heading of the style '$1'",
                    "take the style above that heading out, or give this one as many = as that"),
            rule(
                    "unterminated (.+) block",
                    "a block ($1) is opened and not closed",
                    "repeat its first line, such as ____, ---- or |===, where it ends",
                    "^(?:--|(.)\\1{3,}|[|,:!]===+|```.*)$"),
            rule(
                    "id assigned to .+ already in use: (.+)",
                    "the id '$1' stands twice",
                    "give one of them another id",
                    "(?:\\[\\[|#|id=[\"']?)$1(?![\\w-])"),
            rule(
                    "SVG (?:does not exist|has illegal reference) .+",
                    "a picture can't be drawn into a text",
                    "show it like image::../../media/name.svg[What it shows], without opts=inline",
                    "inline"),
            rule(
                    "invalid substitution types?(?: for [^:]+)?: ([^,]+).*",
                    "there is no substitution '$1'",
                    "take it out; the text is understood without",
                    "(?:subs=|pass:).*$1"),
            rule(
                    "found deprecated footnoteref macro: .+",
                    "footnoteref is out of date",
                    "write footnote:name[The words], and footnote:name[] to refer to it again",
                    "footnoteref:"),
            rule(
                    "invalid footnote reference: (.+)",
                    "there is no footnote '$1' before this one",
                    "write its words where it stands first: footnote:$1[The words]",
                    "footnote:$1\\["),
            rule(
                    "unresolved passthrough detected: .*",
                    "words between + signs got lost",
                    "write them without the signs"),
            above(
                    "unknown style for .+ block: (.+)",
                    "there is no style '$1' for this kind of block",
                    STYLES,
                    "^\\[$1"),
            above("unknown style for paragraph: (.+)", "there is no style '$1' for a paragraph", STYLES, "^\\[$1"),
            rule(
                    "unknown name for block macro: (.+)",
                    "nothing can be put in by '$1::'",
                    "a picture is put in by image::../../media/name.jpg[What it shows]; link to everything else",
                    "^$1::"),
            rule(
                    "callout list item index: expected (.+), got (.+)",
                    "this note has the number $2 and should have $1",
                    "number notes <1>, <2>, <3>, or write <.> before each"),
            rule(
                    "no callout found for <(.+)>",
                    "no line of the block above has the number <$1> of this note",
                    "write <$1> at the end of the line that the note explains"),
            rule(
                    "list item index: expected (.+), got (.+)",
                    "this item has the number $2 and should have $1",
                    "write a dot in place of the numbers; they are then counted",
                    "^\\s*$2[.)]"),
            above(
                    "invalid empty (.+) detected in style attribute",
                    "there is no word after the sign that begins a class or an id ($1)",
                    "write the word after . or #, or take the sign out",
                    "\\["),
            above("multiple ids detected in style attribute", "two ids for one thing", "keep one of them", "#"),
            rule(
                    "table missing leading separator; recovering automatically",
                    "the first cell of the table doesn't begin with |",
                    "write | before it"),
            rule(
                    "dropping cell because it exceeds specified number of columns",
                    "this row has more cells than the table has columns",
                    "move the cell to a row of its own, or correct cols=\"...\" above the table"),
            rule(
                    "dropping cells from incomplete row detected end of table",
                    "the last row of the table has too few cells",
                    "write the missing cells, each as empty as it should be"),
            above(
                    "illegal table format: (.+)",
                    "there is no table format '$1'",
                    "take it out and separate cells with |",
                    "format"),
            rule(
                    "unclosed quote in CSV data; setting cell to empty",
                    "a cell begins with \" and doesn't end with it",
                    "write \" at its end, or take it out at its beginning"),
            rule(
                    "total column width must not exceed 100%.*",
                    "the columns of this table are wider than the table",
                    "write widths as parts of the whole, like cols=\"1,2\"",
                    "cols"),
            rule(
                    "partintro block can only be used .*",
                    "there is no style 'partintro' here",
                    "take it out",
                    "partintro"));

    private static final Pattern LEVELS =
            Pattern.compile("section title out of sequence: expected levels? (\\d).*, got level \\d");

    private static Rule rule(String pattern, String message, String hint) {
        return rule(pattern, message, hint, "");
    }

    private static Rule rule(String pattern, String message, String hint, String needle) {
        return new Rule(Pattern.compile(pattern), new Complaint(message, hint, needle, false));
    }

    private static Rule above(String pattern, String message, String hint, String needle) {
        return new Rule(Pattern.compile(pattern), new Complaint(message, hint, needle, true));
    }

    /** Asciidoctor's own words where no rule has better ones. */
    static Complaint of(String asciidoctor) {
        return known(asciidoctor).orElseGet(() -> new Complaint(asciidoctor.replaceFirst("\\.$", ""), "", "", false));
    }

    static Optional<Complaint> known(String logged) {
        // What stands before one that Asciidoctor has no file for.
        String asciidoctor = logged.startsWith("<stdin>: ") ? logged.substring("<stdin>: ".length()) : logged;
        Matcher levels = LEVELS.matcher(asciidoctor);
        if (levels.matches()) {
            return Optional.of(new Complaint(SKIPPED_LEVEL, skipsFrom(Integer.parseInt(levels.group(1))), "", false));
        }
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(asciidoctor);
            if (matcher.matches()) {
                Complaint complaint = rule.complaint();
                return Optional.of(new Complaint(
                        matcher.replaceFirst(complaint.message()),
                        matcher.replaceFirst(complaint.hint()),
                        needle(matcher, complaint.needle()),
                        complaint.above()));
            }
        }
        return Optional.empty();
    }

    private static String needle(Matcher complaint, String pattern) {
        String needle = pattern;
        for (int group = 1; group <= complaint.groupCount(); group++) {
            needle = needle.replace("$" + group, Pattern.quote(complaint.group(group)));
        }
        return needle;
    }

    /**
     * What to do about a heading that skips a level.
     *
     * @param level the deepest that it can have: 1 begins with {@code ==}
     */
    static String skipsFrom(int level) {
        return "headings go down one level at a time: begin this one with " + "=".repeat(level + 1);
    }
}
