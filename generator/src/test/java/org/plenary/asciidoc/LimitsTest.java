package org.plenary.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.problem.Code;

/** Texts that ask for too much are refused, quickly, and the others are converted all the same. */
class LimitsTest {

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

    static Stream<Arguments> absurdTexts() {
        String sentence = "A sentence of some words. ";
        return Stream.of(
                absurd(
                        (sentence.repeat(30) + "\n\n").repeat(500),
                        767,
                        "from here on the text is longer than 300000 characters"),
                absurd("Words.\n\n" + sentence.repeat(500), 3, "a line of more than 10000 characters"),
                absurd("Words.\n\n" + (sentence + "\n").repeat(500), 502, "a paragraph of more than 10000 characters"),
                absurd("* a\n* " + (sentence + "\n").repeat(500), 501, "a paragraph of more than 10000 characters"),
                absurd(
                        "|===\n|" + (sentence + "\n").repeat(500) + "|===",
                        501,
                        "a paragraph of more than 10000 characters"),
                absurd("a\n\n" + "<<a>>\n\n".repeat(2001), 4003, "more than 2000 references in one text"),
                absurd("|===\n" + "|a |b\n".repeat(10_001) + "|===", 10_001, "a table with too many cells"),
                absurd("|===\n" + "100*|a\n".repeat(201) + "|===", 201, "a table with too many cells"),
                absurd("|===\n1000*|a\n|===", 2, "a table with too many cells"),
                absurd("|===\n" + "|a ".repeat(51) + "\n|===", 1, "a table with too many columns"),
                absurd("[cols=\"51*\"]\n|===\n|a\n|===", 1, "a table with too many columns"),
                absurd("[cols=\"60000000 *\"]\n|===\n|a\n|===", 1, "a table with too many columns"),
                absurd(",===\n" + "a,".repeat(60) + "a\n,===", 1, "a table with too many columns"),
                absurd("[indent=60000000]\n----\na\n----", 1, "a block that is indented by a number"),
                absurd("[tabsize=60000000]\n----\n\ta\n----", 1, "a block that is indented by a number"),
                absurd(nested("*", 30, " a"), 21, "a list with more than 20 levels"),
                absurd(nested(".", 30, " a"), 21, "a list with more than 20 levels"),
                absurd("> ".repeat(2000) + "a", 1, "a list with more than 20 levels"),
                absurd(nested("=", 30, ""), 24, "more than 20 blocks within each other"),
                absurd(
                        Stream.of("=", "*", "_")
                                .map(sign -> nested(sign, 12, ""))
                                .collect(Collectors.joining()),
                        30,
                        "more than 20 blocks within each other"));
    }

    private static Arguments absurd(String text, int line, String message) {
        return Arguments.of(text, line, message);
    }

    private static String nested(String sign, int depth, String text) {
        return IntStream.rangeClosed(1, depth)
                .mapToObj(i -> sign.repeat(i) + text + "\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("absurdTexts")
    void refusesTextsThatAskForTooMuch(String text, int line, String message) {
        assertThat(texts.convert(text).isEmpty()).isTrue();
        assertThat(texts.problems()).containsExactly("x.adoc:" + line + ": " + message);
        assertThat(texts.found().get(0).code()).isEqualTo(Code.REFUSED);
        assertThat(texts.found().get(0).hint()).isNotEmpty();
    }

    @Test
    void countsWhatIsIncluded() {
        texts.with("_long.adoc", ("Some words. ".repeat(90) + "\n\n").repeat(200));
        assertThat(texts.problems("include::_long.adoc[]\n\n".repeat(3)))
                .singleElement()
                .asString()
                .startsWith("_long.adoc:")
                .endsWith("from here on the text is longer than 300000 characters");
    }

    @Test
    void refusesPagesOfAbsurdSize() {
        assertThat(texts.problems("[cols=\"2*\"]\n|===\n" + ("100*|" + "a".repeat(1000) + "\n").repeat(60) + "|==="))
                .containsExactly("x.adoc: this text would become a page of absurd size");
    }

    @Test
    void goesOnAfterAStackThatRanOver() {
        StringBuilder text = new StringBuilder();
        for (int level = 1; level <= 20; level++) {
            String block = "+\n" + "=".repeat(3 + level) + "\n";
            text.append(nested("*", 19, " a"))
                    .append(nested(".", 19, " a"))
                    .append("- a\na::\nb:::\nc::::\nd;;\n")
                    .append(block);
        }
        assertThat(texts.convert(text.toString()).isEmpty()).isTrue();
        assertThat(texts.problems()).isNotEmpty().allMatch(problem -> problem.contains("nested too deeply"));
        assertThat(texts.convert("Words.").html()).isEqualTo("<p>Words.</p>");
    }

    @Test
    void stopsTextsThatTakeTooLongAndGoesOnWithTheOthers(@TempDir Path other) throws InterruptedException {
        Limits limits = new Limits(Duration.ofSeconds(4), Duration.ofSeconds(3), Duration.ofSeconds(9));
        String endless = ("*a _b `c #d ".repeat(800) + "\n\n").repeat(30);
        String tooLong = "x.adoc: this text takes too long to convert";
        String notLookedAt = "x.adoc: this text was not looked at, because others took too long";
        try (TestTexts slow = new TestTexts(other, limits)) {
            assertThat(slow.problems(endless)).containsExactly(tooLong);
            assertThat(slow.problems("Words. {nothing}")).containsExactly("x.adoc:1: there is no attribute {nothing}");
            assertThat(slow.problems(endless)).containsExactly(tooLong);
            assertThat(slow.problems("Words. {nothing}")).containsExactly(notLookedAt);
            assertThat(slow.problems(endless)).containsExactly(notLookedAt);
            assertThat(running()).as("threads that still work on them").isZero();
        }
    }

    /** After a while: Ruby ends a thread when it has done with a pattern. */
    private static long running() throws InterruptedException {
        long running = 1;
        for (int tries = 0; running > 0 && tries < 20; tries++) {
            Thread.sleep(500);
            running = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().equals("asciidoctor"))
                    .filter(thread -> thread.getState() == Thread.State.RUNNABLE)
                    .count();
        }
        return running;
    }
}
