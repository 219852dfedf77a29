package org.plenary.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.plenary.content.Fingerprint;
import org.plenary.publish.WriteFailure;

/**
 * Entries of one kind, a file each: {@code .cache/plenary/texts/<key>}. Any of them, and the folder, can be deleted at any time, and
 * many builds can use it at once. When the folder can't be used, nothing is found or kept, and a note says why.
 *
 * <pre>{@code
 * try (Entries texts = Entries.of(site, "texts", clock, problems::note)) {
 *     Optional<Conversion> kept = texts.find(key, Conversion.class);
 *     texts.keep(key, conversion);
 * }
 * }</pre>
 */
public final class Entries implements AutoCloseable {

    /** The folder of a site in which everything stands that can be made anew. */
    public static final String FOLDER = ".cache";

    private static final String NOT_OURS = "it is not a folder of this site";

    private static final int MAX_BYTES = 8_000_000;

    /** An entry that is used is marked so no more often than this. */
    private static final Duration MARKED = Duration.ofDays(1);

    private final Path site;
    private final Path folder;
    private final Clock clock;
    private final Consumer<String> notes;
    private final String code;
    private volatile boolean usable;
    private volatile boolean full;
    private volatile boolean grown;

    private Entries(Path site, Path folder, Clock clock, Consumer<String> notes, String code) {
        this.site = site;
        this.folder = folder;
        this.clock = clock;
        this.notes = notes;
        this.code = code;
    }

    /**
     * The entries of a kind in a site's folder.
     *
     * @param clock tells which entries were not used for long
     * @param notes take a line when nothing can be kept
     */
    public static Entries of(Path site, String kind, Clock clock, Consumer<String> notes) {
        Path folder = folder(site, kind);
        Entries entries = new Entries(site, folder, clock, notes, "");
        entries.usable = true;
        if (!entries.isOurs()) {
            entries.giveUp(NOT_OURS);
        }
        return entries;
    }

    /** Where the entries of a kind stand. */
    public static Path folder(Path site, String kind) {
        return site.resolve(FOLDER).resolve("plenary").resolve(kind);
    }

    /** Entries that find nothing and keep nothing. */
    public static Entries none() {
        return new Entries(Path.of(""), Path.of(""), Clock.systemUTC(), line -> {}, "");
    }

    /** The same, made by some code. */
    Entries madeBy(String fingerprint) {
        Entries made = new Entries(site, folder, clock, notes, fingerprint);
        made.usable = usable;
        return made;
    }

    /** What tells the code that makes them from any other: a part of every key. */
    public String code() {
        return code;
    }

    /**
     * Whether the folder is where it seems to be, or can be made there: through a link, which a commit can hold, we would write and
     * delete elsewhere.
     */
    private boolean isOurs() {
        try {
            Path real = site.toRealPath();
            for (Path part : site.relativize(folder)) {
                real = real.resolve(part);
                if (!Files.exists(real, LinkOption.NOFOLLOW_LINKS)) {
                    return true;
                }
                // The real path also tells .Cache from .cache where both are the same.
                if (!Files.isDirectory(real, LinkOption.NOFOLLOW_LINKS)
                        || !real.toRealPath().equals(real)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * What was kept under a key; empty when there is nothing, or something else.
     *
     * @param key a {@link Fingerprint}
     */
    public <T extends Record> Optional<T> find(String key, Class<T> type) {
        return find(key).flatMap(bytes -> RecordReader.read(type, bytes));
    }

    /** The same of bytes as they are. */
    public Optional<byte[]> find(String key) {
        return usable ? read(folder.resolve(key), key) : Optional.empty();
    }

    private Optional<byte[]> read(Path file, String key) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile() || attributes.size() > MAX_BYTES) {
                return Optional.empty();
            }
            Optional<byte[]> content = seal(key).open(Files.readAllBytes(file));
            content.ifPresent(
                    found -> markUsed(file, attributes.lastModifiedTime().toInstant()));
            return content;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void markUsed(Path file, Instant last) {
        Instant now = clock.instant();
        if (last.plus(MARKED).isBefore(now)) {
            try {
                Files.setLastModifiedTime(file, FileTime.from(now));
            } catch (IOException e) {
                // Where nobody may write, nothing is swept either.
            }
        }
    }

    /**
     * Keeps something, in the place of what was there.
     *
     * @param key a {@link Fingerprint}
     * @param value made of what {@link RecordWriter} knows
     */
    public void keep(String key, Record value) {
        keep(key, RecordWriter.write(value));
    }

    /**
     * The same of bytes as they are.
     *
     * @return whether they are kept
     */
    public boolean keep(String key, byte[] content) {
        byte[] sealed = seal(key).close(content);
        if (!usable || full || sealed.length > MAX_BYTES) {
            return false;
        }
        try {
            Files.createDirectories(folder);
            write(folder.resolve(key), sealed);
            grown = true;
            return true;
        } catch (NoSuchFileException e) {
            // Somebody clears the folder at this moment, as anybody may.
        } catch (IOException e) {
            keepNoMore(e);
        }
        return false;
    }

    private Seal seal(String key) {
        return new Seal(String.valueOf(folder.getFileName()), key);
    }

    private void write(Path file, byte[] bytes) throws IOException {
        Path half = Files.createTempFile(folder, "", Sweep.HALF);
        try {
            Files.write(half, bytes);
            // The system's clock has left its time there already.
            if (!clock.equals(Clock.systemUTC())) {
                Files.setLastModifiedTime(half, FileTime.from(clock.instant()));
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(half);
            throw e;
        }
    }

    private void giveUp(String why) {
        usable = false;
        notes.accept("Nothing can be kept in " + FOLDER + "/plenary/, so every bake does all the work anew: " + why);
    }

    /** What is kept already can still be used. */
    private synchronized void keepNoMore(IOException failure) {
        if (full) {
            return;
        }
        full = true;
        // The same for all kinds of entries, so that it is told once.
        WriteFailure why =
                WriteFailure.of(failure, Optional.ofNullable(folder.getParent()).orElse(folder));
        notes.accept("Nothing more can be kept in " + FOLDER + "/plenary/, so the next bake does that work anew: "
                + why.reason() + "; " + why.hint());
    }

    /** Removes what wasn't used for long, when something was added. */
    @Override
    public void close() {
        if (usable && grown) {
            try {
                Sweep.run(folder, clock.instant());
            } catch (NoSuchFileException e) {
                // There is nothing left to remove.
            } catch (IOException e) {
                keepNoMore(e);
            }
        }
    }
}
