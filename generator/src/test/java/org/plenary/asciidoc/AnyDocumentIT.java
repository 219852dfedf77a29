package org.plenary.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.chance.Chance;
import org.plenary.chance.Invariants;
import org.plenary.content.Document;
import org.plenary.content.DocumentReader;
import org.plenary.language.Language;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;
import org.plenary.site.Schema;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/** Documents of chance, converted by the real Asciidoctor: none is lost, and none has to do with what was converted before it. */
class AnyDocumentIT {

    private static final int FILES = 60;

    static LongStream seeds() {
        return Chance.seeds(4);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isTheSameInAnyOrder(long seed, @TempDir Path root) throws IOException {
        Chance chance = new Chance(seed);
        List<SourceFile> sources = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            sources.add(source(root, chance, "a" + i));
        }
        Path partial = root.resolve("content/en/pages/_a.adoc");
        Files.createDirectories(partial.getParent());
        Files.write(partial, chance.file());
        Problems problems = new Problems();
        Problems again = new Problems();

        Map<String, String> read = read(root, sources, problems);
        Map<String, String> same = read(root, chance.shuffled(sources), again);

        Invariants.check(problems, root);
        assertThat(again.list()).isEqualTo(problems.list());
        assertThat(same).isEqualTo(read);
        assertThat(sources).allMatch(source -> read.containsKey(source.name()) || isNamed(source, problems.list()));
    }

    private static boolean isNamed(SourceFile source, List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.place().file().equals(source.name()));
    }

    private static SourceFile source(Path root, Chance chance, String id) throws IOException {
        Language language = new Language("en");
        DocumentType type = chance.one(List.of(DocumentType.values()));
        String name = SourceFile.name(language, type, id);
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, chance.file());
        return new SourceFile(file, name, language, type, id);
    }

    /** What each file says, by its name. */
    private static Map<String, String> read(Path root, List<SourceFile> sources, Problems problems) throws IOException {
        Map<String, String> read = new TreeMap<>();
        try (AsciidocConverter converter = new AsciidocConverter(
                root.resolve("content").toRealPath(),
                language -> new Captions(Map.of("note", "Note"), "Table", Set.of()))) {
            DocumentReader reader = new DocumentReader(Schema::of, converter, problems);
            for (SourceFile source : sources) {
                Optional<Document> document = reader.read(source);
                document.ifPresent(one -> read.put(source.name(), one.title() + one.mark() + one.body()));
            }
        }
        return read;
    }
}
