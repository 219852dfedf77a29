package org.plenary.source;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A picture or document that content shows or offers, from {@code content/media/}.
 *
 * @param name its path below {@code content/media/}, such as {@code lamot.jpg}
 * @param size of a picture, read from its header; empty for other files
 * @param bytes it has; 0 as long as nobody looked
 */
public record MediaFile(Path path, String name, Optional<Size> size, long bytes) {

    MediaFile(Path path, String name, Optional<Size> size) {
        this(path, name, size, 0);
    }

    MediaFile weighing(long known) {
        return new MediaFile(path, name, size, known);
    }

    /** Width and height of a picture, in pixels. */
    public record Size(int width, int height) {}
}
