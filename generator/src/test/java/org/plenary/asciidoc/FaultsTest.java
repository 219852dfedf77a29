package org.plenary.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.content.Body;

/** What can be wrong in a text, in words for editors and at the line that it is on: in the text itself, and in one that it includes. */
class FaultsTest {

    @TempDir
    static Path folder;

    private static TestTexts texts;

    @BeforeAll
    static void start() {
        texts = new TestTexts(folder);
    }

    @AfterAll
    static void stop() {
        texts.close();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("a {nothing}", 1, "there is no attribute {nothing}"),
                fault("* one\n* two {nothing}", 2, "there is no attribute {nothing}"),
                fault("|===\n|a\n|{nothing}\n|===", 3, "there is no attribute {nothing}"),
                fault("a footnote:[See\n{nothing}]", 2, "there is no attribute {nothing}"),
                fault("[role={nothing}]\ntext", 1, "there is no attribute {nothing}"),
                fault("== One\n\n==== Three", 3, "a heading skips a level"),
                fault("Text\n\n=== Too low", 3, "a heading skips a level"),
                fault("=== Too low", 1, "a heading skips a level"),
                fault("== One\n\n[discrete]\n==== Three", 4, "a heading skips a level"),
                fault("Text\n\n= Second", 3, "there is a second title"),
                fault("= Second", 1, "there is a second title"),
                fault("Text\n== Swallowed", 2, "this heading would be shown as ordinary text"),
                fault("====\nText\n\n== Inside\n====", 4, "this heading would be shown as ordinary text"),
                fault("Text\n\n==\n\nmore", 3, "a heading without words"),
                fault("Text\n\n== {empty}", 3, "a heading without words"),
                fault("Text\n\n----\nopen", 3, "a block (listing) is opened and not closed"),
                fault("Text\n\n____\nopen", 3, "a block (quote) is opened and not closed"),
                fault("Text\n\n|===\n|a", 3, "a block (table) is opened and not closed"),
                fault("* a\n\n\n\n+\n----\nopen", 6, "a block (listing) is opened and not closed"),
                fault("1. one\n3. three", 2, "this item has the number 3 and should have 2"),
                fault("a. one\nd. three", 2, "this item has the number d and should have b"),
                fault("----\na <1>\n----\n<1> a\n<3> c", 5, "this note has the number 3 and should have 2"),
                fault(
                        "----\na <1>\n----\n<1> a\n<2> c",
                        5,
                        "no line of the block above has the number <2> of this note"),
                fault("Text\n\n[leed]\nText", 3, "there is no style 'leed' for a paragraph"),
                fault("Text\n\n[cite]\n----\na\n----", 3, "there is no style 'cite' for this kind of block"),
                fault("Text\n\nmap::here[]", 3, "nothing can be put in by 'map::'"),
                fault("Text\n\nvideo::x.mp4[]", 3, "<video> can't be part of a text"),
                fault("Text\n\naudio::x.mp3[]", 3, "<audio> can't be part of a text"),
                fault("Text\n\ntoc::[]", 3, "a table of contents can't be part of a text"),
                fault("Text\n\n[stem]\n++++\nx\n++++", 4, "a formula can't be part of a text"),
                fault("Text\n\n++++\n<p>a</p>\n<marquee>b</marquee>\n++++", 5, "<marquee> can't be part of a text"),
                fault("[[a]]\nOne\n\n[[a]]\nTwo", 5, "the id 'a' stands twice"),
                fault("One [[a]]b\n\ntwo [[a]]b", 3, "the id 'a' stands twice"),
                fault("One [#a]#b#\ntwo [#a]#b#", 2, "the id 'a' stands twice"),
                fault("[#a]\n== One\n\n[#a]\n== Two", 5, "the id 'a' stands twice"),
                fault("Text\n\n[#]\nText", 3, "there is no word after the sign that begins a class or an id (id)"),
                fault("Text\n\n[#a#b]\nText", 3, "two ids for one thing"),
                fault("Text\n\n[subs=loud]\nText", 3, "there is no substitution 'loud'"),
                fault("Text\n\npass:z[x]", 3, "there is no substitution 'z'"),
                fault("Text\n\na footnoteref:[b,c]", 3, "footnoteref is out of date"),
                fault("Text\n\na footnote:b[]", 3, "there is no footnote 'b' before this one"),
                fault("Text\n\n:status: draft\n\nText", 3, "this attribute stands in the text, where it would be lost"),
                fault("Text\n\ninclude::_gone.adoc[]", 3, "the included file '_gone.adoc' does not exist in content/"),
                fault("Text\n\ninclude::_a.adoc", 3, "'include::_a.adoc' lacks its brackets"),
                fault("Text\n\nimage::../../media/a.png", 3, "'image::../../media/a.png' lacks its brackets"),
                fault("Text\n\nimage::a.png[A]", 3, "the picture 'a.png' is not in content/media/"),
                fault(
                        "Text\n\nimage::../../media/a\tb.png[A]",
                        3,
                        "the picture's name 'a<U+0009>b.png' has signs in it that no file's name has here"),
                fault(
                        "Text\n\nimage::../../media/a.png[]",
                        3,
                        "the picture 'a.png' has no words for those who don't see it"),
                fault(
                        "* b\n* a image:../../media/a-b.png[]",
                        2,
                        "the picture 'a-b.png' has no words for those who don't see it"),
                fault("[.loud]\nText", 1, "a text can't have the role 'loud'"),
                fault("* a\n* b [.loud]#c#", 2, "a text can't have the role 'loud'"),
                fault("Text [.lead]#a# +\n[.loud]#b#", 2, "a text can't have the role 'loud'"),
                fault("[[p--a]]\nText", 1, "'p--a' can't be the name of a place in a text"),
                fault("++++\n<p onclick=x>a</p>\n++++", 2, "the attribute 'onclick' can't be part of a text"),
                fault(
                        "https://a@b.example[Words]",
                        1,
                        "the link to 'https://a@b.example' hides where it leads: what stands before the @ is no part of the address"),
                fault("Text\n\nlink:javascript:alert(1)[x]", 3, "a link to 'javascript:alert(1)' could run a program"),
                fault("Text\n\nhttps://example.org[Read more]", 3, "the link 'Read more' doesn't say where it leads"),
                fault("Text\n\nhttps://example.org[{zwsp}]", 3, "a link without words"),
                fault("Text\n\n.A https://example.org[here]\nText", 3, "the link 'here' doesn't say where it leads"),
                fault("a::\nb::: see\nhttps://example.org[here]", 3, "the link 'here' doesn't say where it leads"),
                fault("> quoted\n> https://example.org[here]", 2, "the link 'here' doesn't say where it leads"),
                fault("NOTE: So\nhttps://example.org[here]", 2, "the link 'here' doesn't say where it leads"),
                fault("a footnote:[See https://example.org[here].]", 1, "the link 'here' doesn't say where it leads"),
                fault(
                        "|===\n|a |b\n\n|c\n|===",
                        4,
                        "this row has 1 cell, and the table has 2 columns: 1 cell is missing"),
                fault(
                        "ifdef::x[]\nText\nendif::[]",
                        List.of(1, 3),
                        "a text can't depend on conditions (ifdef, ifndef, ifeval)"));
    }

    private static Arguments fault(String text, int line, String message) {
        return fault(text, List.of(line), message);
    }

    private static Arguments fault(String text, List<Integer> lines, String message) {
        return Arguments.of(text, lines, message);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void namesTheLine(String text, List<Integer> lines, String message) {
        assertThat(texts.problems("\n\n" + text)).isEqualTo(at("x.adoc", 2, lines, message));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void namesTheLineOfEachOfTwo(String text, List<Integer> lines, String message) {
        if (message.contains("not closed") || message.contains("stands twice")) {
            return;
        }
        String twice = text + "\n\n// a pause\n\n" + text;
        int second = text.split("\n").length + 3;
        assertThat(texts.problems(twice))
                .containsAll(at("x.adoc", 0, lines, message))
                .containsAll(at("x.adoc", second, lines, message));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void namesTheLineWhenAListingSaysTheSame(String text, List<Integer> lines, String message) {
        String shown = text.replaceAll("(?m)^(include|if|end)", "\\\\$1");
        String listing = ".....\n" + shown + "\n.....\n\n";
        int before = listing.split("\n").length + 1;
        assertThat(texts.problems(listing + text)).isEqualTo(at("x.adoc", before, lines, message));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void namesTheLineOfAnIncludedFile(String text, List<Integer> lines, String message) {
        texts.with("_part.adoc", "// A note.\n\n" + text).with("_whole.adoc", "Some words.\n\ninclude::_part.adoc[]\n");
        List<String> expected = at("_part.adoc", 2, lines, message);
        assertThat(texts.problems("Words.\n\ninclude::_part.adoc[]")).isEqualTo(expected);
        assertThat(texts.problems("Words.\n\n\n\ninclude::_whole.adoc[]")).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void namesTheLineAfterAnIncludedFile(String text, List<Integer> lines, String message) {
        texts.with("_words.adoc", "Words.\n\nMore words.\n\n----\n{code}\n----\n");
        assertThat(texts.problems("include::_words.adoc[]\n\ninclude::_words.adoc[]\n\n" + text))
                .isEqualTo(at("x.adoc", 4, lines, message));
    }

    private static List<String> at(String file, int before, List<Integer> lines, String message) {
        return lines.stream()
                .map(line -> file + ":" + (before + line) + ": " + message)
                .toList();
    }

    @Test
    void saysOfALinkInWhichFileItStands() {
        texts.with("_links.adoc", "Words.\n\n<<nowhere>> and xref:gone.adoc[gone],\nimage:../../media/gone.png[Gone]");
        Body body = texts.convert("xref:gone.adoc[gone]\n\ninclude::_links.adoc[]\n\n<<nowhere>>");
        assertThat(body.links())
                .extracting(link -> link.place() + " " + link.document() + "#" + link.fragment())
                .containsExactly(
                        "content/en/pages/x.adoc:1 pages/gone#",
                        "content/en/pages/_links.adoc:3 #nowhere",
                        "content/en/pages/_links.adoc:3 pages/gone#",
                        "content/en/pages/x.adoc:5 #nowhere");
        assertThat(body.media())
                .extracting(media -> media.place().toString())
                .containsExactly("content/en/pages/_links.adoc:4");
    }

    @Test
    void namesEverySkippedLevel() {
        assertThat(texts.problems("== One\n\n==== Two\n\n== Three\n\n===== Four\n\n[discrete]\n=== Five"))
                .containsExactly("x.adoc:3: a heading skips a level", "x.adoc:7: a heading skips a level");
    }

    @Test
    void findsLinesInTablesWithComments() {
        assertThat(texts.problems("""
                [cols="1,a"]
                |===
                // a comment
                |a |b
                // another
                // and another
                |see https://example.org[here]
                |

                [wrong]
                see https://example.org[here]
                |===
                """))
                .containsExactly(
                        "x.adoc:7: the link 'here' doesn't say where it leads",
                        "x.adoc:10: there is no style 'wrong' for a paragraph",
                        "x.adoc:11: the link 'here' doesn't say where it leads");
    }

    @Test
    void findsLinesOfEqualCells() {
        assertThat(
                        texts.problems(
                                "|===\n|here |https://example.org[here]\n|https://example.org[here] |here\n|===\n\nhttps://example.org[here]"))
                .containsExactly(
                        "x.adoc:2: the link 'here' doesn't say where it leads",
                        "x.adoc:3: the link 'here' doesn't say where it leads",
                        "x.adoc:6: the link 'here' doesn't say where it leads");
    }

    @Test
    void findsLinesWithinLongParagraphsAndLists() {
        assertThat(texts.problems("""
                One https://example.org[the site], two
                https://example.org[here] three
                // a comment

                * four
                  five https://example.org[here]
                ** six



                +
                seven
                https://example.org[here]
                """))
                .containsExactly(
                        "x.adoc:2: the link 'here' doesn't say where it leads",
                        "x.adoc:6: the link 'here' doesn't say where it leads",
                        "x.adoc:13: the link 'here' doesn't say where it leads");
    }
}
