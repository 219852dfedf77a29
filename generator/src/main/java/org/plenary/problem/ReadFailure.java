package org.plenary.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** What it means to an editor that a file can't be read although it was there a moment ago. */
public final class ReadFailure {

    private static final String AGAIN =
            "see what else is changing files, such as git or an editor, and run this again when it is done";

    private ReadFailure() {}

    /** Adds the problem of a file that couldn't be read. */
    public static void tell(Place place, IOException failure, Problems problems) {
        if (failure instanceof CharacterCodingException) {
            problems.add(place, Code.REFUSED, "this file is not in UTF-8", "save it again with encoding UTF-8");
        } else if (failure instanceof NoSuchFileException) {
            problems.add(place, Code.MISSING_FILE, "this file was there a moment ago, and is gone", AGAIN);
        } else if (failure instanceof AccessDeniedException) {
            problems.add(place, Code.MISSING_FILE, "nobody may read this file", "give yourself the right to read it");
        } else {
            problems.add(place, Code.MISSING_FILE, "this file can't be read: " + reason(failure), AGAIN);
        }
    }

    /**
     * The same, of a file that the failure itself names.
     *
     * @param site the folder that names of files begin in
     * @throws IOException the failure, when it names no file: then it is not about one
     */
    public static void tell(Path site, IOException failure, Problems problems) throws IOException {
        if (!(failure instanceof FileSystemException at) || at.getFile() == null) {
            throw failure;
        }
        tell(Place.of(name(site.toAbsolutePath(), Path.of(at.getFile()).toAbsolutePath())), failure, problems);
    }

    /** The same, of a failure on the way through a folder. */
    public static void tell(Path site, UncheckedIOException failure, Problems problems) throws IOException {
        tell(site, Optional.ofNullable(failure.getCause()).orElseThrow(() -> failure), problems);
    }

    private static String name(Path site, Path file) {
        return site.relativize(file.normalize()).toString().replace('\\', '/');
    }

    private static String reason(IOException failure) {
        String said = failure instanceof FileSystemException at ? at.getReason() : failure.getMessage();
        return Optional.ofNullable(said).orElse(failure.getClass().getSimpleName());
    }
}
