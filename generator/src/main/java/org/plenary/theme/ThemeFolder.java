package org.plenary.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plenary.problem.Place;

/**
 * A folder of a theme: the site's own, and perhaps below it the one that comes with Plenary. A file of the site's own takes the place of the
 * one of that name below it.
 *
 * @param own not normalised, so that {@link Place} can tell that it is borrowed from another site; needn't exist when there is another
 * @param shipped what comes with Plenary, in a folder or in an archive; empty when the site's own is all there is
 */
public record ThemeFolder(Path own, Optional<Path> shipped) {

    /** Only the site's own. */
    public static ThemeFolder of(Path own) {
        return new ThemeFolder(own, Optional.empty());
    }

    /** Whether it is anywhere. */
    public boolean exists() {
        return shipped.isPresent() || Files.isDirectory(own);
    }

    /** A file by its path, with {@code /}; empty when there is none, or when a link leads out of the folder. */
    public Optional<Path> find(String file) {
        return folders()
                .filter(folder -> Inside.holds(folder, file))
                .map(folder -> folder.resolve(file))
                .findFirst();
    }

    /** All files and links by their paths, with {@code /}. */
    public SortedMap<String, Path> files() throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        for (Path folder : folders().filter(Files::isDirectory).toList()) {
            try (Stream<Path> walk = Files.walk(folder)) {
                walk.filter(file -> !Files.isDirectory(file) || Files.isSymbolicLink(file))
                        .forEach(file -> files.putIfAbsent(
                                folder.relativize(file).toString().replace('\\', '/'), file));
            }
        }
        return files;
    }

    /** Where a file stands, or would stand, as editors know it. */
    public Place place(String file, int line) {
        return Place.ofTheme(own, file, line);
    }

    private Stream<Path> folders() {
        return Stream.concat(Stream.of(own), shipped.stream());
    }
}
