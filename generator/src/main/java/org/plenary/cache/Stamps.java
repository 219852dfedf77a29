package org.plenary.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.content.Fingerprint;
import org.plenary.source.Stamp;
import org.plenary.theme.ThemeFolder;

/** Tells whether the files of a folder are the same as before. */
public final class Stamps {

    private Stamps() {}

    /** Every file below a folder with what tells it from what it was, without reading it; one that has just been written equals no other. */
    public static Map<String, Object> below(ThemeFolder folder) throws IOException {
        Instant now = Instant.now();
        Map<String, Object> stamps = new TreeMap<>();
        for (Map.Entry<String, Path> file : folder.files().entrySet()) {
            Stamp.of(file.getValue())
                    .ifPresent(stamp -> stamps.put(file.getKey(), stamp.isRested(now) ? stamp : new Object()));
        }
        return stamps;
    }

    /** The same by reading them: for few and small ones. */
    public static Map<String, Object> contents(ThemeFolder folder) throws IOException {
        Map<String, Object> contents = new TreeMap<>();
        for (Map.Entry<String, Path> file : folder.files().entrySet()) {
            if (Files.isRegularFile(file.getValue())) {
                contents.put(file.getKey(), Fingerprint.of(Files.readAllBytes(file.getValue())));
            }
        }
        return contents;
    }
}
