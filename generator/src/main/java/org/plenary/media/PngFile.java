package org.plenary.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Reads the chunks of a PNG (W3C PNG, section 5) and keeps those that make the picture: no notes, no times, no colour profile, no animation,
 * nothing behind the end.
 */
final class PngFile {

    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs");

    private static final int SIGNATURE = 8;
    private static final int HEADER = 13;

    private PngFile() {}

    static Medium.Picture read(byte[] bytes) throws Unsound {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, SIGNATURE);
        in.position(SIGNATURE);
        Size size = new Size(0, 0);
        for (String type = ""; !type.equals("IEND"); ) {
            int start = in.position();
            int length = length(in);
            type = new String(bytes, start + 4, 4, StandardCharsets.US_ASCII);
            if ((size.width() == 0) != type.equals("IHDR")) {
                throw Unsound.damaged(MediaKind.PNG, "its size is missing, or stands twice");
            } else if (size.width() == 0) {
                size = size(in, length);
            }
            in.position(start + 8 + length);
            checkSum(bytes, start, length, in.getInt());
            if (KEPT.contains(type)) {
                out.write(bytes, start, in.position() - start);
            } else if (Character.isUpperCase(type.charAt(0))) {
                throw Unsound.damaged(MediaKind.PNG, "nobody knows its part " + type.replaceAll("[^A-Za-z]", "?"));
            }
        }
        return new Medium.Picture(size, size.pixels(), out.toByteArray());
    }

    /** Of the data of a chunk; type and check sum stand around them. */
    private static int length(ByteBuffer in) throws Unsound {
        int length = in.remaining() < 12 ? -1 : in.getInt();
        if (length < 0 || length > in.remaining() - 8) {
            throw Unsound.damaged(MediaKind.PNG, "it ends too early");
        }
        return length;
    }

    private static Size size(ByteBuffer in, int length) throws Unsound {
        int width = in.getInt(in.position() + 4);
        int height = length == HEADER ? in.getInt(in.position() + 8) : 0;
        if (width <= 0 || height <= 0) {
            throw Unsound.damaged(MediaKind.PNG, "its size is missing");
        }
        return new Size(width, height);
    }

    private static void checkSum(byte[] bytes, int start, int length, int expected) throws Unsound {
        CRC32 sum = new CRC32();
        sum.update(bytes, start + 4, length + 4);
        if ((int) sum.getValue() != expected) {
            throw Unsound.damaged(MediaKind.PNG, "a check sum is wrong");
        }
    }
}
