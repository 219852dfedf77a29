package org.plenary.sites;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Lays sites out in folders of their own, with the real theme. Knows nothing of JBake, which is not there wherever this is used. */
public final class SiteFolder {

    static final Path PROJECT = Path.of("..");

    private SiteFolder() {}

    /**
     * Lays a site out in {@code site/} below a folder; its own {@code templates/} and {@code assets/} go over the theme's.
     *
     * @return the root of the site
     */
    public static Path layOut(Path source, Path folder) throws IOException {
        Path root = folder.resolve("site");
        copy(PROJECT.resolve("templates"), root.resolve("templates"));
        copy(PROJECT.resolve("assets"), root.resolve("assets"));
        copy(source, root);
        return root;
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            walk.filter(Files::isRegularFile).forEach(file -> copyFile(file, to.resolve(from.relativize(file))));
        }
    }

    /** Removes a folder and all that is in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void copyFile(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.write(to, Files.readAllBytes(from));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
