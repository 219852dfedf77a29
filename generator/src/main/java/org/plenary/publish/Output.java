package org.plenary.publish;

/** A file of the finished site: where it stands below the output folder, with {@code /}, and what is in it. */
public final class Output {

    private final String path;
    private final byte[] bytes;

    /**
     * Makes an output.
     *
     * @param bytes not copied: whoever makes an output gives them away
     */
    public Output(String path, byte[] bytes) {
        if (path.isEmpty() || path.startsWith("/") || path.contains("..") || path.contains("\\")) {
            throw new IllegalStateException("an output must stay below the output folder: '" + path + "'");
        }
        this.path = path;
        this.bytes = bytes;
    }

    public String path() {
        return path;
    }

    /** Not a copy either: to be read only. */
    public byte[] bytes() {
        return bytes;
    }
}
