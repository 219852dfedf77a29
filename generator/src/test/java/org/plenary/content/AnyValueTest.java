package org.plenary.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.site.Schema;
import org.plenary.source.DocumentType;

/** Whatever stands in a header is read, or complained of, in no time. */
class AnyValueTest {

    private static final List<String> PIECES = List.of(
            "2017",
            "-",
            "/",
            "11",
            "16",
            "T",
            ":",
            "9u",
            " ",
            ",",
            ";",
            "november",
            "en",
            "English",
            "and",
            "@",
            "https://",
            "www.",
            ".org",
            "#",
            "é",
            "ع",
            "\u00a0",
            "<",
            ">",
            "[",
            "]",
            "x",
            "yes",
            "BE",
            "{",
            "}",
            "*",
            "_",
            "\uD83D\uDE00");

    static Stream<ValueReader<?>> readers() {
        return Stream.of(DocumentType.values())
                .flatMap(type -> Schema.of(type).stream())
                .<ValueReader<?>>map(Attribute::reader)
                .distinct();
    }

    private static void readAll(List<String> values) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> readers().forEach(reader -> values.forEach(value -> read(reader, value))));
    }

    private static void read(ValueReader<?> reader, String value) {
        List<String> complaints = new ArrayList<>();
        boolean read = reader.read(value, (message, hint) -> complaints.add(message + hint))
                .isPresent();
        assertThat(read || !complaints.isEmpty()).as(value).isTrue();
        assertThat(complaints).noneMatch(complaint -> complaint.contains("null"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isReadOrComplainedOf(int seed) {
        Random random = new Random(seed);
        readAll(IntStream.range(0, 50)
                .mapToObj(i -> random.ints(1 + random.nextInt(12), 0, PIECES.size())
                        .mapToObj(PIECES::get)
                        .collect(Collectors.joining()))
                .filter(value -> !value.isBlank())
                .map(String::strip)
                .toList());
    }

    static IntStream seeds() {
        return IntStream.range(0, 5);
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void isReadHoweverLong(String piece) {
        readAll(List.of(piece.repeat(5_000 / piece.length())));
    }

    static Stream<String> pieces() {
        return Stream.concat(
                PIECES.stream().filter(piece -> !piece.isBlank()),
                Stream.of("en;", "a b,", "@a.", "1 ", "1,234 ", "a.", "http:/", "é and "));
    }
}
