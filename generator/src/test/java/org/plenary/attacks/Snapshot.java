package org.plenary.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What stands in a folder: the hash of each file, the target of each link. */
public final class Snapshot {

    private Snapshot() {}

    /** @param without what is passed over */
    public static Map<String, String> of(Path folder, Path... without) throws IOException {
        List<Path> left = Arrays.asList(without);
        Map<String, String> files = new TreeMap<>();
        if (!Files.exists(folder)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(path -> left.stream().noneMatch(path::startsWith))
                    .toList()) {
                files.put(folder.relativize(path).toString(), state(path));
            }
        }
        return files;
    }

    private static String state(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            return "link to " + Files.readSymbolicLink(path);
        }
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return "no file";
        }
        return Files.size(path) + " " + Arrays.hashCode(Files.readAllBytes(path));
    }
}
