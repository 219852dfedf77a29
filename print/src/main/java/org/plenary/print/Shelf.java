package org.plenary.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;

/**
 * Puts files into a baked site as the bake itself does: each whole or not at all, unchanged ones not at all, and listed in {@code site.files}
 * beside {@code site}, so that the next bake removes those it doesn't make.
 */
final class Shelf {

    private final Path folder;
    private final Path list;

    Shelf(Path folder) {
        this.folder = folder;
        this.list = folder.resolveSibling(folder.getFileName() + ".files");
    }

    /** @param files by their paths within the site */
    void put(Map<String, byte[]> files) throws IOException {
        TreeSet<String> paths = new TreeSet<>(files.keySet());
        if (Files.exists(list)) {
            paths.addAll(Files.readAllLines(list));
        }
        write(list, (String.join("\n", paths) + "\n").getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Path half = file.resolveSibling(file.getFileName() + ".part");
        Files.write(half, bytes);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
