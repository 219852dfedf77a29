package org.plenary.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.language.Language;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

class WordingTest {

    private static final SourceFile FILE = new SourceFile(
            Path.of("opening.adoc"),
            "content/en/sessions/opening.adoc",
            new Language("en"),
            DocumentType.SESSION,
            "opening");
    private static final String TEXT = """
            = Opening
            :kind: ceremony
            :description: The first hour.
            :slug: first

            The mayor speaks.
            Then everybody sings.

            * tea
            * coffee

            ----
            // not a comment
            ----
            """;

    private static Wording wording(String text) {
        List<Attribute<?>> attributes =
                List.of(Common.SLUG, Common.IMAGE_ALT, Common.DESCRIPTION, Attribute.fact("kind", Values::text));
        return Wording.read(FILE, text, type -> attributes).orElseThrow();
    }

    private static String mark(String text) {
        return wording(text).mark();
    }

    @Test
    void holdsTheTitleTheWordsOfTheHeaderAndTheText() {
        assertThat(wording("= Opening\n:image-alt: A hall.\n:description: An hour.\n:slug: x\n:kind: y\n\nTea.\n")
                        .parts())
                .extracting(Wording.Part::name, Wording.Part::words)
                .hasToString("[(\"title\", \"Opening\"), (\"description\", \"An hour.\"), (\"image-alt\", \"A hall.\"),"
                        + " (\"text\", \"Tea.\")]");
    }

    @Test
    void hasAMarkOfSevenDigitsThatNeverChangesForTheSameWords() {
        assertThat(mark(TEXT)).isEqualTo("aa0a688");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor speaks.=>The mayor speaks.   ",
                "The mayor speaks.\n=>The mayor\nspeaks.\n",
                "The mayor speaks.\n=>The mayor speaks. ",
                "The mayor=>The  \u00a0mayor",
                "\n\n* tea=>\n\n\n\n* tea",
                "\n=>\r\n",
                "The first hour.=>The  first hour.  ",
                "= Opening=>// A note\n= Opening",
                "= Opening=>\uFEFF= Opening",
                ":kind=>// A note\n:kind",
                "Then everybody=>// A note\nThen everybody",
                "* tea=>////\nA note\n\n----\nof several lines\n////\n\n* tea",
                ":kind: ceremony=>:kind: plenary",
                ":slug: first=>:slug: second",
                ":description: The first hour.\n:slug: first=>:slug: first\n:description: The first hour.",
                "* coffee\n=>* coffee\n// A note\n",
            })
    void hasTheSameMarkWhateverIsNoWord(String change) {
        String changed = TEXT.replace(change.split("=>")[0], change.split("=>")[1]);
        assertThat(changed).isNotEqualTo(TEXT);
        assertThat(mark(changed)).isEqualTo(mark(TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "= Opening=>= The opening",
                "The first hour=>The first two hours",
                "The mayor=>A mayor",
                "speaks.=>speaks!",
                "// not a comment=>// another comment",
                "// not a comment=>",
                "Then everybody=>/// Not a comment either\nThen everybody",
                ":slug: first=>:image-alt: A hall",
                "The mayor=>Themayor",
            })
    void hasAnotherMarkWhenAWordChanges(String change) {
        String[] parts = change.split("=>", -1);
        String changed = TEXT.replace(parts[0], parts[1]);
        assertThat(changed).isNotEqualTo(TEXT);
        assertThat(mark(changed)).isNotEqualTo(mark(TEXT));
    }

    @Test
    void keepsWordsOfOnePlaceFromThoseOfAnother() {
        assertThat(mark("= A\n:description: b\n\nc\n")).isNotEqualTo(mark("= A\n:image-alt: b\n\nc\n"));
        assertThat(mark("= A b\n\nc\n")).isNotEqualTo(mark("= A\n\nb c\n"));
    }

    @Test
    void isNothingWithoutATitle() {
        assertThat(Wording.read(FILE, "Words.\n", type -> List.of())).isEmpty();
    }
}
