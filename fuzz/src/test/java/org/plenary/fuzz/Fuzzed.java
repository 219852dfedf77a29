package org.plenary.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.plenary.chance.Target;

/** A target in a folder of its own; it is made with the first input, because Jazzer must come before the classes that it is to watch. */
final class Fuzzed {

    /** Has no limit: it loads classes, which Jazzer rewrites. */
    private static final byte[] FIRST = "= Title\n\nText".getBytes(StandardCharsets.UTF_8);

    private static final Path FOLDERS = Path.of("../fuzz/target/folders");

    /** For one input, on a machine that may be slow. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final String name;
    private Optional<Target> target = Optional.empty();

    Fuzzed(String name) {
        this.name = name;
    }

    void take(byte[] bytes) throws IOException {
        Target ready = target();
        assertTimeoutPreemptively(LIMIT, () -> ready.take(bytes));
    }

    private Target target() throws IOException {
        if (target.isEmpty()) {
            Files.createDirectories(FOLDERS);
            Target made = Target.of(name, Files.createTempDirectory(FOLDERS.toRealPath(), name));
            made.take(FIRST);
            target = Optional.of(made);
        }
        return target.get();
    }
}
