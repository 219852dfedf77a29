package org.plenary.theme;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a program comes from. */
public final class Origin {

    private Origin() {}

    /**
     * The jar that a class comes from, or the folder of classes.
     *
     * @throws IOException when it can't be told
     */
    public static Path of(Class<?> type) throws IOException {
        try {
            URI place = Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                    .map(source -> String.valueOf(source.getLocation()))
                    .map(URI::create)
                    .orElseThrow(() -> new IOException("nobody knows where " + type + " comes from"));
            return Path.of(place);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            throw new IOException(type + " comes from no file", e);
        }
    }
}
