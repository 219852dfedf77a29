package org.plenary.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A file of the finished site: where it stands below the output folder, with {@code /}, and what is in it. */
public final class Output {

    /** Gives what is in a file, when it is written. */
    @FunctionalInterface
    public interface Content {
        byte[] bytes() throws IOException;
    }

    private final String path;
    private final Optional<Object> plan;
    private final Optional<Content> content;

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
        this(path, Optional.empty(), Optional.of(content));
    }

    private Output(String path, Optional<Object> plan, Optional<Content> content) {
        if (path.isEmpty() || path.startsWith("/") || path.contains("..") || path.contains("\\")) {
            throw new IllegalStateException("an output must stay below the output folder: '" + path + "'");
        }
        this.path = path;
        this.plan = plan;
        this.content = content;
    }

    /**
     * An output that can be made when it is wanted.
     *
     * @param plan all that its content knows before it reads something of the site
     */
    public static Output planned(String path, Object plan, Content content) {
        return new Output(path, Optional.of(plan), Optional.of(content));
    }

    /** An output that stands below the output folder already, as it should be. */
    public static Output kept(String path) {
        return new Output(path, Optional.empty(), Optional.empty());
    }

    /** The same in a folder, which ends in a slash, or is empty. */
    public Output below(String parent) {
        return parent.isEmpty() ? this : new Output(parent + path, plan, content);
    }

    public String path() {
        return path;
    }

    /** All that its content knows before it reads something of the site; empty when it isn't made from the site. */
    public Optional<Object> plan() {
        return plan;
    }

    public boolean isKept() {
        return content.isEmpty();
    }

    /** Not a copy either: to be read only. One that is kept has none. */
    public byte[] bytes() {
        try {
            return content.orElseThrow().bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
