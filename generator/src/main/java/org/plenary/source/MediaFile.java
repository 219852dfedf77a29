package org.plenary.source;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plenary.media.MediaKind;
import org.plenary.media.Medium;
import org.plenary.media.Size;

/**
 * A picture or document that content shows or offers, from {@code content/media/}.
 *
 * @param name its path below {@code content/media/}, such as {@code lamot.jpg}
 * @param size of a picture; empty for other files
 * @param bytes that are published of it
 */
public record MediaFile(Path path, String name, MediaKind kind, Optional<Size> size, long bytes) {

    /**
     * What is published of it, from the file as it is now.
     *
     * @throws IOException naming the file, when it is gone, or is no longer what pages say of it
     */
    public byte[] published() throws IOException {
        Medium medium = Medium.of(Files.readAllBytes(path), kind);
        if (!medium.complaints().isEmpty() || !medium.size().equals(size) || medium.bytes().length != bytes) {
            throw new FileSystemException(path.toString(), null, "it changed while the site was baked");
        }
        return medium.bytes();
    }
}
