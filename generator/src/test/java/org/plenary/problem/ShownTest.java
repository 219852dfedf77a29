package org.plenary.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {

    private static String printed(String file, String message) {
        return new Problem(Place.of(file), Code.BAD_VALUE, message, "").toString();
    }

    @Test
    void noWordOfContentBeginsAnotherLine() {
        assertThat(printed("content/x\n::error::y.adoc", "'a\r\n::add-mask::b' is not a date")
                        .lines())
                .hasSize(1);
    }

    @Test
    void noWordOfContentSpeaksToTheTerminalOrTheBuildServer() {
        assertThat(printed("x", "\u001b[2J ##[group]a ##vso[task.complete]b"))
                .contains("<U+001B>[2J # #[group]a # #vso[task.complete]b");
    }

    @Test
    void signsThatNobodySeesAreSpeltOut() {
        assertThat(printed("x", "a\u202eb\u2066c\u200bd\u2028e\u00adf"))
                .contains("a<U+202E>b<U+2066>c<U+200B>d<U+2028>e<U+00AD>f");
    }

    @Test
    void wordsOfAllLanguagesStayAsTheyAre() {
        String words = "'المؤتمر\u200f', 'می\u200cخواهم', '👩\u200d🚀'";
        assertThat(printed("x", words)).contains(words);
    }

    @Test
    void longWordsComeToAnEnd() {
        assertThat(printed("x", "y".repeat(1_000_000)).length()).isLessThan(500);
    }
}
