package org.plenary.publish;

/**
 * A file of the finished site.
 *
 * @param path below the output folder, with {@code /}
 */
public record Output(String path, byte[] bytes) {

    public Output {
        if (path.isEmpty() || path.startsWith("/") || path.contains("..") || path.contains("\\")) {
            throw new IllegalStateException("an output must stay below the output folder: '" + path + "'");
        }
    }
}
