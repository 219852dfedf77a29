package org.plenary.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problem;

class WordChecksTest {

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
                "image::../../media/a-b.png[]",
                "image::../../media/a-b.png[,200]",
                "image::../../media/a-b.png[alt=\"\"]",
                "image::../../media/a-b.png[\"\"]",
                "image::../../media/a-b.png[{nbsp}]",
                "image::../../media/a-b.png[role=text-wide]",
                "image::../../media/a-b.png[link=https://example.org]",
                "Words image:../../media/a-b.png[] and words",
                "* image:../../media/a-b.png[]",
                "== image:../../media/a-b.png[]",
                "|===\n|image:../../media/a-b.png[]\n|===",
            })
    void asksForTheWordsOfAPicture(String text) {
        texts.convert("\n" + text);
        assertThat(texts.found())
                .filteredOn(problem -> problem.code() == Code.MISSING_ALT)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message())
                            .isEqualTo("the picture 'a-b.png' has no words for those who don't see it");
                    assertThat(problem.hint())
                            .contains(
                                    "../../media/a-b.png[The market in 1900]", "../../media/a-b.png[role=decorative]");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "image::../../media/a-b.png[The brewery]; The brewery",
                "image::../../media/a-b.png[a b]; a b",
                "image::../../media/a-b.png[alt=\"The brewery, 1900\",role=text-wide]; The brewery, 1900",
                "image:../../media/a-b.png[The brewery: 1900]; The brewery: 1900",
                "[The brewery]/image::../../media/a-b.png[]; The brewery",
            })
    void takesPicturesWithWords(String text, String alt) {
        assertThat(texts.convert(text.replace("]/", "]\n")).html()).contains(" alt=\"" + alt + "\"");
        assertThat(texts.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image::../../media/a-b.png[role=decorative]",
                "[.decorative]\nimage::../../media/a-b.png[]",
                "image::../../media/a-b.png[alt=\"\",role=\"text-wide decorative\"]",
                "Words image:../../media/a-b.png[role=decorative]",
            })
    void takesPicturesThatOnlyAdorn(String text) {
        assertThat(texts.convert(text).html())
                .contains("<img src=\"plenary-media:a-b.png\" alt=\"\" loading=\"lazy\">");
        assertThat(texts.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org[here]",
                "https://example.org[Here!]",
                "https://example.org[CLICK  here →]",
                "xref:about.adoc[« read more »]",
                "link:../../media/a.pdf[*here*]",
                "mailto:a@example.org[here]",
                "<<part,here>> [[part]]",
                "https://example.org[اضغط هنا]",
                "https://example.org[اِضْغَط هُنا.]",
            })
    void warnsOfLinksThatSayNothing(String link) {
        texts.convert("The programme is " + link);
        assertThat(texts.found()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.VAGUE_LINK);
            assertThat(problem.message()).endsWith("doesn't say where it leads");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://example.org[]",
                "xref:about.adoc[]",
                "https://example.org[The programme is here]",
                "https://example.org[heretic]",
                "link:../../media/a.pdf[]",
                "a@example.org",
                "https://example.org[image:../../media/a.png[The way to the hall]]",
                "a footnote:[One.]",
            })
    void takesLinksThatSayWhereTheyLead(String link) {
        assertThat(texts.problems("See " + link)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org[{zwsp}]",
                "xref:about.adoc[→]",
                "https://example.org[image:../../media/a.png[role=decorative]]"
            })
    void refusesLinksWithoutWords(String link) {
        texts.convert("See " + link);
        assertThat(texts.found()).extracting(Problem::message).containsExactly("a link without words");
    }

    @Test
    void letsTheDocumentAcceptAWarningOfWhatItIncludes() {
        texts.with("_part.adoc", "See https://example.org[here].");
        texts.convert("include::_part.adoc[]");
        assertThat(texts.problems()).containsExactly("_part.adoc:1: the link 'here' doesn't say where it leads");

        texts.accept(new Place("content/en/pages/x.adoc", 2), Code.VAGUE_LINK);
        assertThat(texts.problems()).isEmpty();
    }
}
