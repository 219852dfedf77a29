package org.plenary.attacks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.plenary.problem.Place;

/**
 * What a hostile pull request brings, and what must come of it.
 *
 * @param files how each is made, by its name below the site
 * @param problems those expected in its files, each as {@code content/en/pages/x.adoc:3 refused}
 * @param refused whether they must stop the bake; else it must be published, and harmless
 */
record Attack(String name, Map<String, Made> files, Set<String> problems, boolean refused) {

    /** Makes a file, or something that only looks like one. */
    @FunctionalInterface
    interface Made {
        void at(Path path) throws IOException;

        static Made of(byte[] bytes) {
            return path -> Files.write(path, bytes);
        }

        static Made of(String text) {
            return path -> Files.writeString(path, text);
        }
    }

    Attack {
        files = Map.copyOf(files);
        problems = Set.copyOf(problems);
    }

    /** Lays it over a site. */
    void lay(Path root) {
        files.forEach((name, made) -> {
            Path path = root.resolve(name);
            try {
                Files.createDirectories(path.getParent());
                made.at(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The documents among its files that have a page of their own, as {@code en/sessions/x}. */
    Collection<String> documents() {
        return files.keySet().stream()
                .filter(file -> file.matches("content/[a-z]+/[a-z]+/[^_/][^/]*\\.adoc"))
                .map(file -> file.substring("content/".length(), file.length() - ".adoc".length()))
                .toList();
    }

    /** @param file as problems name it; perhaps a folder */
    boolean owns(String file) {
        return files.keySet().stream()
                .map(own -> Place.of(own).file())
                .anyMatch(own -> own.equals(file) || own.startsWith(file + "/"));
    }

    @Override
    public String toString() {
        return name;
    }
}
