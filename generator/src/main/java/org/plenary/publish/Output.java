package org.plenary.publish;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A file of the finished site: where it stands below the output folder, with {@code /}, and what is in it. */
public final class Output {

    /** Gives what is in a file, when it is written. */
    @FunctionalInterface
    public interface Content {
        byte[] bytes() throws IOException;
    }

    private final String path;
    private final Content content;

    /**
     * Makes an output.
     *
     * @param bytes not copied: whoever makes an output gives them away
     */
    public Output(String path, byte[] bytes) {
        this(path, () -> bytes);
    }

    /** Makes an output that takes no memory until it is written. */
    public Output(String path, Content content) {
        if (path.isEmpty() || path.startsWith("/") || path.contains("..") || path.contains("\\")) {
            throw new IllegalStateException("an output must stay below the output folder: '" + path + "'");
        }
        this.path = path;
        this.content = content;
    }

    public String path() {
        return path;
    }

    /** Not a copy either: to be read only. */
    public byte[] bytes() {
        try {
            return content.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
