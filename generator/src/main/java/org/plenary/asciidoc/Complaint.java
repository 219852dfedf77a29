package org.plenary.asciidoc;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Asciidoctor complains of, in words for editors.
 *
 * @param needle text whose line is meant when Asciidoctor names none; empty when there is no such text
 */
record Complaint(String message, String hint, String needle) {

    private record Rule(Pattern pattern, String message, String hint, String needle) {}

    private static final List<Rule> RULES = List.of(
            rule(
                    "skipping reference to missing attribute: (.+)",
                    "there is no attribute {$1}",
                    "write \\\\{$1} when you mean the braces themselves",
                    "{$1}"),
            rule(
                    "section title out of sequence: expected levels? (.+), got level (\\d)",
                    "a heading skips a level",
                    "headings begin with == and go down one level at a time",
                    ""),
            rule(
                    "level 0 sections can only be used when doctype is book",
                    "there is a second title",
                    "only the first line of a file begins with one =; headings begin with ==",
                    ""),
            rule(
                    "unterminated (.+) block",
                    "a block ($1) is opened and not closed",
                    "repeat its first line, such as ____ or ----, where it ends",
                    ""),
            rule(
                    "id assigned to (.+) already in use: (.+)",
                    "the id '$2' stands twice",
                    "give one of them another id",
                    ""),
            rule(
                    "SVG (?:does not exist|has illegal reference) .+",
                    "a picture can't be drawn into a text",
                    "show it like image::../../media/name.svg[What it shows], without opts=inline",
                    "inline"));

    private static final String GUIDE =
            "see how it is written at https://docs.asciidoctor.org/asciidoc/latest/syntax-quick-reference/";

    /** What stands before a complaint that Asciidoctor has no file for. */
    private static final String NO_FILE = "<stdin>: ";

    private static Rule rule(String pattern, String message, String hint, String needle) {
        return new Rule(Pattern.compile(pattern), message, hint, needle);
    }

    /** Asciidoctor's own words where no rule has better ones. */
    static Complaint of(String asciidoctor) {
        String words = asciidoctor.startsWith(NO_FILE) ? asciidoctor.substring(NO_FILE.length()) : asciidoctor;
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(words);
            if (matcher.matches()) {
                return new Complaint(
                        matcher.replaceFirst(rule.message()),
                        matcher.replaceFirst(rule.hint()),
                        rule.needle().isEmpty() ? "" : matcher.replaceFirst(rule.needle()));
            }
        }
        return new Complaint(words.replaceFirst("\\.$", ""), GUIDE, "");
    }
}
