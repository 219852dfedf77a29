package org.plenary.cache;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.content.Fingerprint;
import org.plenary.theme.Origin;

/**
 * What tells one build of the code from another, so that nothing made by other code is used. Nobody has to raise a number when the code
 * changes: of our own code every byte counts, of libraries, which are released once, the name of the jar and its size.
 */
public final class CodeFingerprint {

    private CodeFingerprint() {}

    /** Our own code, which stays the same as long as it runs; empty when it can't be read. */
    private static final class Own {
        private static final Optional<String> CONTENTS = read();

        private static Optional<String> read() {
            try {
                return Optional.of(contents(Origin.of(CodeFingerprint.class)));
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }

    /**
     * Of all our code and some libraries.
     *
     * @param libraries a class of each
     * @return empty when it can't be told where a class comes from
     */
    public static Optional<String> of(List<Class<?>> libraries) {
        try {
            List<String> parts = new ArrayList<>(List.of("java " + Runtime.version()));
            parts.add(Own.CONTENTS.orElseThrow(() -> new IOException("nobody can read our own code")));
            for (Class<?> library : libraries) {
                Path jar = Origin.of(library);
                parts.add(jar.getFileName() + " " + Files.size(jar));
            }
            return Optional.of(Fingerprint.of(String.join("\n", parts)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Of a jar, or of a folder of classes. */
    public static String contents(Path origin) throws IOException {
        if (Files.isRegularFile(origin)) {
            return Fingerprint.of(Files.readAllBytes(origin));
        }
        List<String> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(origin, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                files.add(origin.relativize(file) + " " + Fingerprint.of(Files.readAllBytes(file)));
            }
        }
        return Fingerprint.of(String.join("\n", files));
    }
}
