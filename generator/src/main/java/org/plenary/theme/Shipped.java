package org.plenary.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** The theme that comes with Plenary. */
public final class Shipped {

    private Shipped() {}

    /** Opened once, and open as long as the program runs: pages are made of it until the end. */
    private static final class Archive {

        private static final Path FOLDER = open();

        private static Path open() {
            try {
                Path origin = Origin.of(Shipped.class);
                Path root = Files.isDirectory(origin)
                        ? origin
                        : FileSystems.newFileSystem(origin).getPath("/");
                return root.resolve("org/plenary/theme");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * One of its folders.
     *
     * @param name {@code templates} or {@code assets}
     */
    public static Path folder(String name) {
        return Archive.FOLDER.resolve(name);
    }
}
