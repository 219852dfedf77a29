package org.plenary.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plenary.content.Fingerprint;
import org.plenary.source.Stamp;

/** Tells whether the files of a folder are the same as before. */
public final class Stamps {

    private Stamps() {}

    /** Every file below a folder with what tells it from what it was, without reading it; one that has just been written equals no other. */
    public static Map<Path, Object> below(Path folder) throws IOException {
        Instant now = Instant.now();
        Map<Path, Object> stamps = new TreeMap<>();
        for (Path file : files(folder)) {
            Stamp.of(file).ifPresent(stamp -> stamps.put(file, stamp.isRested(now) ? stamp : new Object()));
        }
        return stamps;
    }

    /** The same by reading them: for few and small ones. */
    public static Map<Path, Object> contents(Path folder) throws IOException {
        Map<Path, Object> contents = new TreeMap<>();
        for (Path file : files(folder)) {
            // Every byte is a letter in this one, so that what is no text is read, too.
            contents.put(file, Fingerprint.of(Files.readString(file, StandardCharsets.ISO_8859_1)));
        }
        return contents;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }
}
