package org.plenary.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown room 'auditorum'",
                "café, Ĳssel, 東京, قاعة الاجتماعات, नमस्ते",
                "می\u200cخواهم",
                "👩\u200d💻",
                "a\u200eb\u200fc\u061cd",
                "cols=\"1,2\" {braces} #mark# ## two ::: 10:30 [role]#words#"
            })
    void leavesWordsAsTheyAre(String text) {
        assertThat(Printable.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1b, <U+001B>", // begins what steers a terminal
        "9b, <U+009B>", // the same in one sign
        "0, <U+0000>",
        "7, <U+0007>",
        "8, <U+0008>",
        "9, <U+0009>",
        "a, <U+000A>",
        "d, <U+000D>",
        "7f, <U+007F>",
        "85, <U+0085>",
        "ad, <U+00AD>",
        "200b, <U+200B>",
        "2028, <U+2028>",
        "2029, <U+2029>",
        "202e, <U+202E>", // writes what follows backwards
        "2066, <U+2066>",
        "feff, <U+FEFF>",
        "d800, <U+D800>", // half a sign
        "e0041, <U+E0041>"
    })
    void showsWhatCantBeSeen(String codePoint, String shown) {
        String text = "a" + Character.toString(Integer.parseInt(codePoint, 16)) + "b";
        assertThat(Printable.of(text)).isEqualTo("a" + shown + "b");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "::stop-commands::x, : :stop-commands::x",
                "\"  ::error::x\", \"  : :error::x\"",
                "\"\u00a0::error::x\", \"\u00a0: :error::x\"",
                ":::error::x, : ::error::x",
                "a ##[add-mask]b, a # #[add-mask]b",
                "a ###[add-mask]b, a ## #[add-mask]b",
                "##vso[task.setvariable variable=x]y, # #vso[task.setvariable variable=x]y",
                "##teamcity[buildStatus], # #teamcity[buildStatus]"
            })
    void disarmsWhatIsACommandToABuildServer(String text, String shown) {
        assertThat(Printable.of(text)).isEqualTo(shown);
    }

    @Test
    void isAppliedToAllThatAProblemSays() {
        Problem problem = new Problem(
                new Place("content/a\n::error::b.adoc", 1), Code.REFUSED, "\u001b[2Jx", "\n::stop-commands::y");
        assertThat(problem).hasToString("""
                content/a<U+000A>::error::b.adoc:1: error: <U+001B>[2Jx [refused]
                  hint: <U+000A>::stop-commands::y""");
    }

    @Test
    void cutsWhatIsTooLongToRead() {
        Problem problem = new Problem(Place.of("a"), Code.REFUSED, "x".repeat(1_000_000), "");
        assertThat(problem.message()).isEqualTo("x".repeat(1000) + " ...");
    }
}
