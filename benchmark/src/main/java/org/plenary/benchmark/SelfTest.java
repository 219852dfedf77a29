package org.plenary.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plenary.Bake;
import org.plenary.benchmark.corpus.Corpus;
import org.plenary.benchmark.corpus.Shape;
import org.plenary.content.Fingerprint;
import org.plenary.jbake.FreemarkerTheme;
import org.plenary.problem.Problems;

/** Tries the corpus: made twice it is the same, and Plenary finds nothing wrong with it. */
final class SelfTest {

    private static final int DOCUMENTS = 100;

    private SelfTest() {}

    /** What is wrong; empty when nothing is. */
    static Optional<String> run(Path repository) throws IOException {
        Path folder = repository.resolve("benchmark/target/self-test");
        Site.delete(folder);
        Map<String, String> first = written(folder.resolve("first"), repository);
        Map<String, String> second = written(folder.resolve("second"), repository);
        if (!first.equals(second)) {
            return Optional.of("the corpus differs from itself: " + first + "\n" + second);
        }
        Problems problems = new Problems();
        Optional<String> summary = new Bake(
                        folder.resolve("first/PLENARY"),
                        folder.resolve("site"),
                        Map.of(),
                        Clock.systemUTC(),
                        new FreemarkerTheme(),
                        problems)
                .run();
        return summary.isPresent() && problems.list().isEmpty()
                ? Optional.empty()
                : Optional.of("the corpus has problems: " + problems.list());
    }

    /** The fingerprints of all files, in every shape. */
    private static Map<String, String> written(Path folder, Path repository) throws IOException {
        for (Shape shape : Shape.values()) {
            Files.createDirectories(folder.resolve(shape.name()));
            shape.write(new Corpus(DOCUMENTS), folder.resolve(shape.name()), repository);
        }
        Map<String, String> prints = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                prints.put(folder.relativize(file).toString(), Fingerprint.of(Files.readAllBytes(file)));
            }
        }
        return prints;
    }
}
