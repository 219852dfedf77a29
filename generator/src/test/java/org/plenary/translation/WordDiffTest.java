package org.plenary.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.content.Wording;
import org.plenary.content.Wording.Part;
import org.plenary.language.Language;
import org.plenary.translation.Change.Kind;
import org.plenary.translation.Change.Piece;

class WordDiffTest {

    private static final Language ENGLISH = new Language("en");

    private static Wording text(String words) {
        return new Wording(List.of(new Part(Wording.TEXT, words)));
    }

    private static List<Change> between(String before, String now) {
        return WordDiff.between(text(before), text(now), ENGLISH);
    }

    /** Each excerpt as {@code the [-old-] [+new+] words}, with {@code |} between two. */
    static String told(List<Change> changes) {
        return changes.stream()
                .flatMap(change -> change.excerpts().stream())
                .map(pieces -> pieces.stream().map(WordDiffTest::told).collect(Collectors.joining()))
                .collect(Collectors.joining(" | "));
    }

    private static String told(Piece piece) {
        return piece.space()
                + switch (piece.kind()) {
                    case KEPT -> piece.words();
                    case REMOVED -> "[-" + piece.words() + "-]";
                    case ADDED -> "[+" + piece.words() + "+]";
                };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The mayor speaks.; The mayor sings.; The mayor [-speaks-] [+sings+].",
                "The mayor speaks.; The mayor of Mechelen speaks.; The mayor [+of Mechelen+] speaks.",
                "The old mayor speaks.; The mayor speaks.; The [-old-] mayor speaks.",
                "The mayor speaks.; The mayor speaks!; The mayor speaks[-.-][+!+]",
                "The mayor speaks; The mayor speaks now; The mayor speaks [+now+]",
                "On 16 and 17 November; On 18 and 19 November; On [-16-] [+18+] and [-17-] [+19+] November",
                "One, two, three; Four, five, six; [-One, two, three-][+Four, five, six+]",
                "L’eau d’ici; L’eau d’ailleurs; L’eau [-d’ici-] [+d’ailleurs+]",
            })
    void findsTheWordsThatChanged(String before, String now, String expected) {
        assertThat(told(between(before, now))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The mayor speaks.", "The  mayor speaks.", "The mayor\nspeaks.", "The\n\nmayor speaks. "})
    void doesNotSeeHowWordsAreSpread(String now) {
        assertThat(between("The mayor speaks.", now)).isEmpty();
    }

    @Test
    void findsWordsInLanguagesWithoutSpaces() {
        Language chinese = new Language("zh");
        assertThat(told(WordDiff.between(text("市长在会议上讲话。"), text("市长在会议上唱歌。"), chinese)))
                .isEqualTo("市长在会议上[-讲话-][+唱歌+]。");
    }

    @Test
    void tellsPartsOneByOneAndInOrder() {
        Wording before = new Wording(List.of(
                new Part(Wording.TITLE, "Opening"), new Part("description", "An hour"), new Part(Wording.TEXT, "Tea")));
        Wording now = new Wording(
                List.of(new Part(Wording.TITLE, "Closing"), new Part("acronym", "GCC"), new Part(Wording.TEXT, "Tea")));
        List<Change> changes = WordDiff.between(before, now, ENGLISH);
        assertThat(changes).extracting(Change::part).containsExactly("title", "acronym", "description");
        assertThat(told(changes)).isEqualTo("[-Opening-][+Closing+] | [+GCC+] | [-An hour-]");
    }

    private static String numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }

    @Test
    void keepsAFewWordsRoundAChangeAndLeavesOutTheRest() {
        String before = numbers(1, 20) + " old " + numbers(21, 60) + " grey " + numbers(61, 80);
        String now = before.replace("old", "new").replace("grey", "blue");
        assertThat(told(between(before, now)))
                .isEqualTo("… " + numbers(11, 20) + " [-old-] [+new+] " + numbers(21, 30) + " … | … " + numbers(51, 60)
                        + " [-grey-] [+blue+] " + numbers(61, 70) + " …");
    }

    @Test
    void keepsNoWordsOfOtherParagraphs() {
        String before = "Before.\n\nThe old tram.\n\nBetween.\n\nThe grey bus. " + numbers(1, 20) + "\n\nAfter.";
        assertThat(told(between(before, before.replace("old", "new").replace("grey", "blue"))))
                .isEqualTo("The [-old-] [+new+] tram. | The [-grey-] [+blue+] bus. " + numbers(1, 8) + " …");
        assertThat(told(between("One.\n\nThree.", "One.\n\nTwo.\n\nThree."))).isEqualTo("One.\n\n[+Two.+]");
    }

    @Test
    void comparesWithinTheLinesThatChanged() {
        String before = "The ferry is late.\nThe tram is full.\nThe bus is red.";
        assertThat(told(between(before, before.replace("full", "empty"))))
                .isEqualTo("The ferry is late. The tram is [-full-] [+empty+]. The bus is red.");
        assertThat(told(between(before, before.replace("The tram", "Nobody walks.\nThe tram"))))
                .isEqualTo("The ferry is late. [+Nobody walks.+] The tram is full. The bus is red.");
    }

    @Test
    void keepsTheEndsOfLinesThatReadersSee() {
        assertThat(told(between("Tea.", "Tea.\n\n* cake\n* pie\n\nAnd\nmore.")))
                .isEqualTo("Tea.\n\n[+* cake\n* pie\n\nAnd more.+]");
    }

    /** What is kept and removed is the old text, what is kept and added the new one, whatever they are. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void losesNoWordAndInventsNone(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String before = words(random);
            String now = random.nextBoolean() ? words(random) : mutated(before, random);
            List<Change> changes = between(before, now);
            if (flat(before).equals(flat(now))) {
                assertThat(changes).isEmpty();
                continue;
            }
            List<Piece> pieces = changes.stream()
                    .flatMap(change -> change.excerpts().stream())
                    .flatMap(List::stream)
                    .toList();
            assertThat(flat(joined(pieces, kind -> kind != Kind.ADDED))).isEqualTo(flat(before));
            assertThat(flat(joined(pieces, kind -> kind != Kind.REMOVED))).isEqualTo(flat(now));
        }
    }

    /** So few that nothing is left out. */
    private static String words(Random random) {
        return IntStream.range(0, random.nextInt(10))
                .mapToObj(i -> "w" + random.nextInt(4) + (random.nextInt(4) == 0 ? "\n" : " "))
                .collect(Collectors.joining());
    }

    private static String mutated(String text, Random random) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        words.set(random.nextInt(words.size()), "other");
        return String.join(" ", words);
    }

    private static String joined(List<Piece> pieces, Predicate<Kind> kinds) {
        return pieces.stream()
                .filter(piece -> kinds.test(piece.kind()))
                .map(Piece::words)
                .collect(Collectors.joining(" "));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    @Timeout(20)
    void staysQuickWhateverTheTextsAre() {
        Random random = new Random(1);
        String before = long_(random, 150_000);
        String now = long_(random, 150_000);
        long start = System.nanoTime();
        assertThat(between(before, now)).isNotEmpty();
        assertThat(between(before.replace(' ', '\n'), now.replace(' ', '\n'))).isNotEmpty();
        assertThat(between("x " + before, before)).hasSize(1);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    }

    private static String long_(Random random, int words) {
        return IntStream.range(0, words).mapToObj(i -> "w" + random.nextInt(50)).collect(Collectors.joining(" "));
    }
}
