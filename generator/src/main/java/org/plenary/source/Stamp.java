package org.plenary.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What tells, without reading it, that a file is the same as before.
 *
 * @param key of the file system's own, which a file that takes another's place doesn't share; empty on Windows
 */
public record Stamp(long bytes, FileTime modified, Optional<Object> key) {

    // Clocks of file systems go on in steps of as much as 16 ms.
    private static final Duration RESTED = Duration.ofMillis(100);

    static Stamp of(BasicFileAttributes attributes) {
        return new Stamp(attributes.size(), attributes.lastModifiedTime(), Optional.ofNullable(attributes.fileKey()));
    }

    /** That of a file as it is now; of a symbolic link, its own; empty when there is none. */
    public static Optional<Stamp> of(Path file) {
        try {
            return Optional.of(of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether whoever reads the file now can go by the stamp: a file that has just been written may be written again without a trace. */
    public boolean isRested(Instant now) {
        return modified.toInstant().plus(RESTED).isBefore(now);
    }
}
