package org.plenary.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: whoever reads it meanwhile finds what it was before. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes a file in place of the one that may be there, and the folders that it needs. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Files.write(half, bytes);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(half);
            throw e;
        }
    }
}
