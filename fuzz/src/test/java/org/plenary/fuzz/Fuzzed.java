package org.plenary.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plenary.chance.Target;

/** A target in a folder of its own; it is made with the first input, because Jazzer must come before the classes that it is to watch. */
final class Fuzzed {

    private static final Path FOLDERS = Path.of("../fuzz/target/folders");

    private final String name;
    private Optional<Target> target = Optional.empty();

    Fuzzed(String name) {
        this.name = name;
    }

    void take(byte[] bytes) throws IOException {
        if (target.isEmpty()) {
            Files.createDirectories(FOLDERS);
            target = Optional.of(Target.of(name, Files.createTempDirectory(FOLDERS.toRealPath(), name)));
        }
        target.get().take(bytes);
    }
}
