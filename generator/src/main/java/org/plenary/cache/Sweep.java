package org.plenary.cache;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps a folder of entries within bounds: those that were not used for long go, and the oldest when they are too many. */
final class Sweep {

    /** How the name of a file ends that is still being written, or was when a build was stopped. */
    static final String HALF = ".part";

    private static final Duration UNUSED = Duration.ofDays(30);
    private static final Duration ABANDONED = Duration.ofDays(1);
    private static final long MAX_BYTES = 100_000_000;
    private static final Pattern OURS = Pattern.compile("[0-9a-f]{64}|\\d+" + Pattern.quote(HALF));

    private record Kept(Path file, Instant used, long bytes) {}

    private Sweep() {}

    /** Removes what is ours to remove; another build may do the same at the same time. */
    static void run(Path folder, Instant now) throws IOException {
        run(folder, now, MAX_BYTES);
    }

    static void run(Path folder, Instant now, long most) throws IOException {
        long bytes = 0;
        for (Kept entry : newestFirst(folder)) {
            bytes += entry.bytes();
            Duration age = Duration.between(entry.used(), now);
            boolean half = entry.file().toString().endsWith(HALF);
            if (age.compareTo(half ? ABANDONED : UNUSED) > 0 || bytes > most) {
                Files.deleteIfExists(entry.file());
            }
        }
    }

    private static List<Kept> newestFirst(Path folder) throws IOException {
        List<Kept> entries = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Sweep::isOurs)) {
            for (Path file : files) {
                kept(file).ifPresent(entries::add);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(Comparator.comparing(Kept::used).reversed().thenComparing(Kept::file));
        return entries;
    }

    private static boolean isOurs(Path file) {
        return OURS.matcher(String.valueOf(file.getFileName())).matches();
    }

    /** Empty when it is no file, or another build removed it just now. */
    private static Optional<Kept> kept(Path file) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile()
                    ? Optional.of(new Kept(file, attributes.lastModifiedTime().toInstant(), attributes.size()))
                    : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
