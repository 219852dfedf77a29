package org.plenary.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.asciidoc.AsciidocConverter;
import org.plenary.asciidoc.Captions;
import org.plenary.language.Language;
import org.plenary.problem.Problems;
import org.plenary.problem.Severity;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/** What comes in as words comes out as the same words, through the converter that makes the pages. */
class WordsTest {

    /** How many texts of random signs are tried: {@code -Dwords.random=8000} for more. */
    private static final int RANDOM = Integer.getInteger("words.random", 300);

    @TempDir
    static Path folder;

    private static AsciidocConverter converter;
    private static Path page;

    @BeforeAll
    static void start() throws Exception {
        Path content = folder.toRealPath().resolve("content");
        Files.createDirectories(content.resolve("en/pages"));
        Files.writeString(content.resolve("en/pages/_secret.adoc"), "SECRET");
        page = content.resolve("en/pages/x.adoc");
        converter = new AsciidocConverter(content, language -> new Captions(Map.of(), "Table", Set.of()));
    }

    @AfterAll
    static void stop() {
        converter.close();
    }

    /** The page that a text becomes; nothing may be wrong with it. */
    private static Element html(String asciidoc) {
        Problems problems = new Problems();
        SourceFile source = new SourceFile(page, "content/en/pages/x.adoc", new Language("en"), DocumentType.PAGE, "x");
        String html = converter.convert(source, asciidoc, problems).html();
        assertThat(problems.list().stream().filter(problem -> problem.severity() == Severity.ERROR))
                .as(asciidoc)
                .isEmpty();
        return Jsoup.parseBodyFragment(html).body();
    }

    private static Element html(String words, Form form) {
        return html(Words.turn(words, form).text());
    }

    /** Asciidoctor makes better apostrophes; three dots become one sign, as it would make of them. */
    private static String seen(String text) {
        return text.replaceAll("(?<!\\.)\\.{3}(?!\\.)", "…")
                .replaceAll("(?<=[\\p{L}\\p{N}])'(?=\\p{L})", "’")
                .replaceAll("[\\s\u200b\u00a0]+", " ")
                .strip();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An ordinary sentence, with a comma; and don't forget: it's 10:30 – 11:00.",
                "include::_secret.adoc[]",
                "{author} {user-home} {set:x:y} {counter:x} {plus}{amp}",
                "+++<script>alert(1)</script>+++ pass:[<b>x</b>] pass:q,a[*x*] $$x$$ +{x}+ ++{y}++",
                "link:javascript:alert(1)[x] image:a.png[] image::a.png[b] xref:../a.adoc[b] <<x>> <<x,y>> mailto:x[y]",
                ":x: y",
                ":!x:",
                "// a comment",
                "////",
                "= Title",
                "== Heading ==",
                "# Heading",
                "* item",
                "** item",
                "- item",
                "-- dash",
                ". item",
                ".Title",
                "1. item",
                "a. item",
                "ii) item",
                "• item",
                "> quoted",
                "----",
                "....",
                "++++",
                "____",
                "|===",
                "```",
                "'''",
                "***",
                "<<<",
                "+",
                "--",
                "!===",
                "a | b || c",
                "NOTE: x",
                "term:: definition",
                "term;; definition",
                "[role]",
                "[source,ruby]",
                "[[anchor]] [#id.role]#x# [x]*y*",
                "*bold* **b**old _it_ __i__t `m` ``m``m #h# ##h##h ~s~ ^s^ '`q`' \"`q`\"",
                "a*b*c snake_case_name C++ and C++ C# F# 2*3*4 2 * 3 * 4 x^2 y^2 ~a ~b",
                "(C) (R) (TM) -- a--b a -- b --- ... .... -> => <- <= <-> a'b 'a' `' `'",
                "&amp; &lt; &#42; &copy; AT&T; & &x",
                "a \\ b \\* \\{x} \\\\",
                "ends with a plus +",
                "https://example.org/a_b_c?x=1&y=*2* and (https://example.org/x). and https://user@evil.example/",
                "http://[::1]/ https:// https://ex ample https://example.org/[x] <https://example.org> ftp://a.b/c file:///etc/passwd irc://x",
                "x@example.org, ünal@example.org a_b@example.org x+y@example.org @home",
                "footnote:[x] footnote:x[y] ((index)) (((a,b))) kbd:[x] btn:[x] menu:a[b] icon:x[] stem:[x] anchor:x[]",
                "ifdef::x[] ifdef::x[y] endif::[] ifeval::[1==1] unordered:: ",
                "toc::[] video::x[] audio::x[] image::x[] svgbob::x[]",
                "<1> <.> <!--1-->",
                "5+| 300*| 200+! 99*!",
                "عنوان *عربي* _نص_ {x}",
                "😀 *😀* 👩‍👩‍👧 é é",
                "link: https://example.org/ link:https://example.org/ x:https://example.org/[y]",
            })
    void leavesWordsAsTheyAre(String words) {
        assertThat(seen(html(words, Form.PLAIN).text())).isEqualTo(seen(words));
        String twice = "Before\n" + words + "\nafter *x* _y_ `z` +w+ #v# ~u~ ^t^";
        assertThat(seen(html(twice, Form.PLAIN).text())).isEqualTo(seen(twice));
    }

    @Test
    void leavesRandomSignsAsTheyAre() {
        String[] bits =
                ("* ** _ __ ` `` # ## ^ ~ + ++ +++ [ ] [[ ]] { } ( ) (( )) < > << >> | ! : :: ; ;; . .. ... - -- --- = == / // ///"
                                + " \\ ' '' \" & &amp; $ $$ @ , a b1 Z é 中 https://example.org/a_b x@y.org include:: pass: link: xref: image: NOTE: 1. a. ii)"
                                + " ~ % -> <- => {empty} {nbsp} [x] [.r] https:// // cols= 3* 2+ ﷽")
                        .split(" ");
        Random random = new Random(20261122);
        for (int i = 0; i < RANDOM; i++) {
            StringBuilder words = new StringBuilder();
            int length = 1 + random.nextInt(25);
            for (int j = 0; j < length; j++) {
                words.append(bits[random.nextInt(bits.length)]);
                int between = random.nextInt(8);
                words.append(between == 0 ? "\n" : between == 1 ? "\n\n" : between < 5 ? " " : "");
            }
            String text = words.toString();
            assertThat(seen(html(text, Form.PLAIN).text()))
                    .as(
                            "%d: %s%n----%n%s",
                            i, text, Words.turn(text, Form.PLAIN).text())
                    .isEqualTo(seen(text));
        }
    }

    private static Arguments pair(String markdown, String asciidoc) {
        return Arguments.of(markdown, asciidoc);
    }

    static Stream<Arguments> markdown() {
        return Stream.of(
                pair("**bold** _it_ `code` ~~gone~~", "*bold* _it_ `code` [.line-through]##gone##"),
                pair("a**b**c", "a**b**c"),
                pair("[words](https://example.org/x)", "https://example.org/x[words]"),
                pair("x-[words](https://example.org/)", "x-link:https://example.org/[words]"),
                pair("Use List<String> here", "Use List<String> here"),
                pair("# One\n\n### Three", "== One\n\n=== Three"),
                pair("1. a\n2. b\n\n- c", ". a\n. b\n\n//\n\n* c"),
                pair("- a\n  - b\n    1. c\n- d", "* a\n** b\n... c\n* d"),
                pair("> quoted\n>\n> twice", "____\nquoted\n\ntwice\n____"),
                pair("```\ninclude::x[]\n----\n```", "-----\n\\include::x[]\n----\n-----"),
                pair("----", "'''"),
                pair("![A lamp](https://example.org/l.png)", "https://example.org/l.png[A lamp]"),
                pair("line\nnext", "line +\nnext"),
                pair("\\*not bold\\*", "&#42;not bold&#42;"),
                pair("a <br> b <b>c</b>", "a +\nb *c*"));
    }

    @ParameterizedTest
    @MethodSource("markdown")
    void turnsMarkdown(String markdown, String asciidoc) {
        Turned turned = Words.turn(markdown, Form.MARKDOWN);
        assertThat(turned.text()).isEqualTo(asciidoc);
        assertThat(turned.kept()).isEmpty();
        html(turned.text());
    }

    @Test
    void turnsTables() {
        Turned turned = Words.turn("| a | b |\n|---|---|\n| 1 \\| 2 | **x** |\n| y | |", Form.MARKDOWN);
        assertThat(turned.text()).isEqualTo("[%header,cols=2*]\n|===\n|a\n|b\n|1 &#124; 2\n|*x*\n|y\n|\n|===");
        assertThat(html(turned.text()).select("td").eachText()).containsExactly("1 | 2", "x", "y");
    }

    @Test
    void keepsWhatHasNoFormAndNothingOfItActs() {
        Turned turned = Words.turn(
                "<p onclick=x>Hello <script>alert(1)</script><i>there</i></p><iframe src='https://video.example.org/12'></iframe>"
                        + "<form action=x><input name=y></form><svg onload=x></svg><p><a href='data:text/html,x'>data</a></p><!-- psst --> <b>end</b>",
                Form.HTML);
        assertThat(turned.text())
                .startsWith("Hello _there_\n\n")
                .contains("https://video.example.org/12[")
                .endsWith("\n\ndata\n\n*end*");
        assertThat(String.join("\n", turned.kept()))
                .contains("<script>alert(1)</script>", "<iframe", "<input", "<svg", "data:text/html", "psst");
        assertThat(html(turned.text()).select("script, iframe, input, svg, [onclick]"))
                .isEmpty();
    }

    @Test
    void survivesWhatIsMadeToBreakIt() {
        for (String bad : new String[] {
            ">".repeat(20_000) + " deep",
            "<div>".repeat(9_000) + "deep",
            "<b><i>".repeat(5_000) + "deep>",
            "*a **b ".repeat(5_000),
            "[".repeat(40_000),
            "- ".repeat(10_000) + "deep",
            "<ul><li>".repeat(3_000) + "deep>",
            "!".repeat(40_000),
            "! ".repeat(20_000),
            "*".repeat(40_000) + "x",
            "x".repeat(49_000),
            "<table>" + "<tr><td>x".repeat(4_000) + ">",
            "<table><tr>" + "<td>x".repeat(4_000) + ">",
            "xref:a ".repeat(5_000),
            "<pre>" + "a|".repeat(20_000) + "</pre>",
        }) {
            String asciidoc = Words.turn(bad, Form.of(bad)).text();
            assertThat(html(asciidoc).text()).as(bad.substring(0, 20)).isNotEmpty();
        }
    }
}
