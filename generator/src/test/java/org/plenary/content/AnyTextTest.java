package org.plenary.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.chance.Chance;
import org.plenary.chance.HeaderTarget;
import org.plenary.site.Schema;
import org.plenary.source.DocumentType;

/** Files and values of chance, read without Asciidoctor; {@code AnySiteIT} reads whole sites with it. */
class AnyTextTest {

    private static final int TIMES = 100;

    private static final List<String> VALUES = List.of(
            "2017-11-16T09:00",
            "2017-11",
            "2017-11-16",
            "en, nl, fr-BE",
            "bart-somers, parks-tau",
            "https://example.org/2017?a=b#c",
            "name@example.org, other@example.org",
            "51.02, 4.48",
            "yes",
            "room-clash because both share the hall; moved because of rain",
            "#17626c",
            "BE",
            "3f9a1c2",
            "20",
            "panel");

    @TempDir
    private Path root;

    static LongStream seeds() {
        return Chance.seeds(6);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aFileIsADocumentOrAProblem(long seed) throws IOException {
        Chance chance = new Chance(seed);
        for (int i = 0; i < TIMES; i++) {
            new HeaderTarget(root).take(chance.file());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aValueHasAMeaningOrAComplaint(long seed) {
        Chance chance = new Chance(seed);
        List<Attribute<?>> attributes = Stream.of(DocumentType.values())
                .flatMap(type -> Schema.of(type).stream())
                .distinct()
                .toList();
        for (int i = 0; i < TIMES; i++) {
            String value = value(chance);
            for (Attribute<?> attribute : attributes) {
                List<String> complaints = new ArrayList<>();
                Optional<?> meaning = attribute.reader().read(value, (message, hint) -> complaints.add(message + hint));
                assertThat(meaning.isPresent() || !complaints.isEmpty())
                        .as("%s: %s", attribute.name(), value)
                        .isTrue();
            }
        }
    }

    /** Headers are read by lines of some length, so a value has one; and it is never empty. */
    private static String value(Chance chance) {
        byte[] mistaken = chance.mistaken(chance.one(VALUES).getBytes(StandardCharsets.UTF_8));
        String text = chance.onceIn(3) ? chance.letters(20) : new String(mistaken, StandardCharsets.UTF_8);
        String value = String.join(" ", text.lines().toList()).strip();
        value = value.substring(0, Math.min(value.length(), 5_000));
        return value.isEmpty() ? "-" : value;
    }
}
