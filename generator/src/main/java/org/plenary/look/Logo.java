package org.plenary.look;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sign that stands beside the name of the conference, at the top of every page.
 *
 * @param path in {@code assets/}
 * @param width of the picture, for its form alone: pages show it as high as the line
 * @param height of it
 */
public record Logo(String path, int width, int height) {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** Where width and height are in a PNG (ISO/IEC 15948, 11.2.2). */
    private static final int SIZE = 16;

    private static final Pattern VIEW_BOX = Pattern.compile(
            "<svg\\s[^>]*\\bviewBox=[\"']\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+([\\d.]{1,9})[\\s,]+([\\d.]{1,9})");

    /** A PNG, or an SVG with a {@code viewBox}; empty for anything else. */
    public static Optional<Logo> of(String path, byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (bytes.length > SIZE + 2 * Integer.BYTES
                && buffer.slice(0, PNG.length).equals(ByteBuffer.wrap(PNG))) {
            return sized(path, buffer.getInt(SIZE), buffer.getInt(SIZE + Integer.BYTES));
        }
        Matcher viewBox = VIEW_BOX.matcher(new String(bytes, StandardCharsets.UTF_8));
        return path.endsWith(".svg") && viewBox.find()
                ? sized(path, number(viewBox.group(1)), number(viewBox.group(2)))
                : Optional.empty();
    }

    private static Optional<Logo> sized(String path, double width, double height) {
        return width >= 1 && height >= 1
                ? Optional.of(new Logo(path, (int) Math.round(width), (int) Math.round(height)))
                : Optional.empty();
    }

    private static double number(String written) {
        try {
            return Double.parseDouble(written);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
