package org.plenary.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.chance.Chance;
import org.plenary.chance.Invariants;
import org.plenary.language.Language;
import org.plenary.problem.Problems;
import org.plenary.site.Schema;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

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
        return Chance.seeds(12);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aFileIsADocumentOrAProblem(long seed) throws IOException {
        Chance chance = new Chance(seed);
        for (int i = 0; i < TIMES; i++) {
            SourceFile source = source(chance.one(List.of(DocumentType.values())));
            Files.createDirectories(source.path().getParent());
            Files.write(source.path(), chance.file());
            Problems problems = new Problems();
            Problems again = new Problems();

            Optional<Document> document = read(source, problems);
            Optional<Document> same = read(source, again);

            assertThat(document.isPresent() || problems.hasErrors())
                    .as("file %d is lost", i)
                    .isTrue();
            Invariants.check(problems, root);
            assertThat(same.map(Document::mark)).isEqualTo(document.map(Document::mark));
            assertThat(again.list()).isEqualTo(problems.list());
        }
    }

    private SourceFile source(DocumentType type) {
        Language language = new Language("en");
        String name = SourceFile.name(language, type, "a");
        return new SourceFile(root.resolve(name), name, language, type, "a");
    }

    private static Optional<Document> read(SourceFile source, Problems problems) {
        BodyConverter asItIs =
                (file, text, found) -> new Body(text, Set.of(), List.of(), List.of(), List.of(), Map.of());
        return new DocumentReader(Schema::of, asItIs, problems).read(source);
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
