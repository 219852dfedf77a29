package org.plenary.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;

/** Guesses at once, from the times of files alone, how many texts were saved since converted ones were kept. Whoever acts on it loses time at most. */
public final class Unconverted {

    private Unconverted() {}

    /** @param kept the folder of the entries */
    public static int below(Path content, Path kept) {
        try (Stream<Path> walk = Files.walk(content)) {
            FileTime last = Files.isDirectory(kept) ? Files.getLastModifiedTime(kept) : FileTime.fromMillis(0);
            return (int) walk.filter(file -> file.toString().endsWith(".adoc"))
                    .filter(file -> isLater(file, last))
                    .count();
        } catch (IOException e) {
            return 0;
        }
    }

    private static boolean isLater(Path file, FileTime last) {
        try {
            return Files.getLastModifiedTime(file).compareTo(last) > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
