package org.plenary.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.problem.Code;
import org.plenary.problem.Problem;

/** Words in braces: names of characters, and nothing else. Marks: there while Asciidoctor works, and gone from what it makes. */
class MarkingTest {

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asciidoctor-version",
                "asciidoctor",
                "backend",
                "basebackend",
                "docdate",
                "docdatetime",
                "docdir",
                "docfile",
                "docfilesuffix",
                "docname",
                "doctime",
                "doctype",
                "doctitle",
                "docyear",
                "embedded",
                "env-PATH",
                "filetype",
                "iconsdir",
                "idprefix",
                "imagesdir",
                "localdate",
                "localdatetime",
                "localtime",
                "localyear",
                "max-include-depth",
                "note-caption",
                "outfilesuffix",
                "relfilesuffix",
                "safe-mode-level",
                "safe-mode-name",
                "sectids",
                "stylesheet",
                "toc-title",
                "user-home",
                "User-Home",
            })
    void knowsNoAttribute(String name) {
        String braces = "{" + name + "}";
        for (String text : List.of(
                "See " + braces,
                "* " + braces,
                "|===\n|" + braces + "\n|===",
                "a:: " + braces,
                "== " + braces,
                "." + braces + "\nText",
                "[quote, " + braces + "]\nText",
                "[role=\"" + braces + "\"]\nText",
                "[[" + braces + "]]Text",
                "https://example.org/" + braces + "[Words]",
                "https://example.org/x[" + braces + "]",
                "xref:../people/" + braces + ".adoc[Words]",
                "image::../../media/" + braces + ".png[Words]",
                "image::../../media/x.png[" + braces + "]",
                "a footnote:[" + braces + "]",
                "pass:a[" + braces + "]",
                "----\n----\n\n[subs=attributes]\n----\n" + braces + "\n----")) {
            int line = text.substring(0, text.indexOf('{')).split("\n", -1).length;
            String html = texts.convert(text).html();
            assertThat(texts.found())
                    .as(text)
                    .extracting(problem -> problem.place().line())
                    .contains(line);
            assertThat(texts.found())
                    .as(text)
                    .anyMatch(
                            problem -> problem.message().contains("{" + name.toLowerCase(java.util.Locale.ROOT) + "}"));
            assertThat(html).as(text).doesNotContain("2.0.", "/tmp", "/root", "Opmerking");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{docdate}", "{user-home}", "{asciidoctor-version}", "{outfilesuffix}"})
    void refusesToTellOfTheBuild(String braces) {
        texts.convert(braces);
        assertThat(texts.found()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.REFUSED);
            assertThat(problem.hint()).contains("write the words themselves");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{empty}user-home}",
                "{us{empty}er-home}",
                "[title='{+user-home+}']\nText",
                "[title='{{empty}user-home}']\nText",
                "[title=\"{{empty}user-home}\"]\nText",
                "image::../../media/x.png['{+docname+}{{empty}asciidoctor-version}']",
                "pass:a,a[{{empty}asciidoctor-version}]",
            })
    void knowsNoneThatIsPutTogetherEither(String text) {
        assertThat(texts.convert(text).html())
                .doesNotContain("2.0.")
                .doesNotContain("title\">.<")
                .doesNotContain(" . ");
        assertThat(texts.convert("a " + text + " b").html())
                .doesNotContain("a . b")
                .doesNotContain("2.0.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{set:a:b}", "{set:a}", "{counter:a}", "{counter2:a}", "* {counter:a:5}"})
    void setsAndCountsNothing(String text) {
        assertThat(texts.problems("Text\n\n" + text)).containsExactly("x.adoc:3: braces that set or count something");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a{nbsp}b       | a&nbsp;b",
                "{ldquo}a{rdquo} | “a”",
                "C{pp}          | C++",
                "\\{docname}    | {docname}",
                "+{docname}+    | {docname}",
                "`+{docname}+`  | <code>{docname}</code>",
                "a { docname }  | a { docname }",
                "a {} {         | a {} {",
                "{\"a\": {\"b\": 1}} | {\"a\": {\"b\": 1}}",
            })
    void takesNamesOfCharactersAndBracesThatAreMeant(String text, String html) {
        assertThat(texts.convert(text).html()).isEqualTo("<p>" + html + "</p>");
        assertThat(texts.problems()).isEmpty();
    }

    @Test
    void takesBracesInListings() {
        assertThat(texts.convert("----\n{docname} {counter:a}\n:name: {x}\nimage::a/b.png[]\n.Title: {\n----")
                        .html())
                .contains("<pre>{docname} {counter:a}\n:name: {x}\nimage::a/b.png[]\n.Title: {</pre>");
        assertThat(texts.problems()).isEmpty();
    }

    @Test
    void knowsTheCharactersThatAsciidoctorKnows() {
        String source = AsciidoctorSource.of("asciidoctor.rb");
        String table = source.substring(source.indexOf("INTRINSIC_ATTRIBUTES = {"));
        Pattern.compile("'([a-z-]+)' =>")
                .matcher(table.substring(0, table.indexOf('}')))
                .results()
                .forEach(name -> assertThat(texts.problems("a {" + name.group(1) + "} b"))
                        .as(name.group(1))
                        .isEmpty());
    }

    @Test
    void leavesNoMarks() {
        String html = texts.convert("""
                .A title: https://example.org[the site]
                [[part]]
                A *word*, <<part>>, <<later>>: https://example.org[two
                lines], image:../../media/x.png[A picture: {nbsp}] and \\{x}.

                [[later]]
                == A heading: \\{x} https://example.org

                [horizontal]
                term: \\{x}:: https://example.org[a] +
                mail@example.org

                [verse]
                ____
                One https://example.org[a]

                  Two footnote:[\\{x} https://example.org]
                ____

                [cols="1,a"]
                |===
                |https://example.org
                |* https://example.org
                |===
                """).html();
        assertThat(texts.problems()).isEmpty();
        assertThat(html.codePoints().filter(c -> c >= 0xE0000)).isEmpty();
        assertThat(html)
                .contains("<p class=\"block-title\">A title: <a", "<h2 id=\"later\">A heading: {x} <a", "term: {x}")
                .contains("<pre>One <a href=\"https://example.org\">a</a>\n\n  Two ")
                .doesNotContain("data-line");
    }

    @Test
    void takesMarksOutThatContentBrings() {
        assertThat(texts.convert("a" + Marks.of(99_999) + "b <<" + Marks.of(7) + "gone>>")
                        .links())
                .extracting(link -> link.place().line() + link.fragment())
                .containsExactly("1gone");
        assertThat(texts.convert("a" + Marks.of(3) + "b").html()).isEqualTo("<p>ab</p>");
        assertThat(texts.convert("a&#xE01E1;&#xE01E1;&#xE01E1;&#xE01E1;&#xE01E1;b https://example.org[{zwsp}]")
                        .html())
                .contains("ab");
        assertThat(texts.found()).extracting(Problem::message).containsExactly("a link without words");
    }

    @Test
    void countsInMarks() {
        for (int line : new int[] {0, 1, 15, 16, 255, 70_000, 1_048_575}) {
            assertThat(Marks.first("a" + Marks.of(line) + "b")).hasValue(line);
        }
        assertThat(Marks.last(Marks.of(3) + "a" + Marks.of(4))).hasValue(4);
        assertThat(Marks.stripLines("a\n" + Marks.of(3) + " b{" + Marks.of(4) + "c}"))
                .isEqualTo("a\nb{c}");
    }
}
