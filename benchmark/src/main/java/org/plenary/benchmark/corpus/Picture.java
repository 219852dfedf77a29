package org.plenary.benchmark.corpus;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/** A picture of stripes in two colours, as a PNG; not compressed, because compressors differ from machine to machine. */
final class Picture {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;

    private Picture() {}

    /** The picture of a number. */
    static byte[] png(int number) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeLong(0x89504E470D0A1A0AL);
            chunk(out, "IHDR", header());
            chunk(out, "PLTE", palette(number));
            chunk(out, "IDAT", stored(pixels(number)));
            chunk(out, "IEND", new byte[0]);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] header() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(WIDTH);
        out.writeInt(HEIGHT);
        out.write(new byte[] {1, 3, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] palette(int number) {
        return new byte[] {(byte) (number * 37), (byte) (number * 61 + 90), (byte) (number * 17 + 40), -1, -1, -16};
    }

    private static byte[] pixels(int number) {
        int row = WIDTH / 8;
        byte[] pixels = new byte[(row + 1) * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < row; x++) {
                pixels[y * (row + 1) + 1 + x] = (byte) (((x + y / 4) / (2 + number % 5)) % 2 == 0 ? 0xFF : 0);
            }
        }
        return pixels;
    }

    /** As a stream of zlib with one block that isn't compressed (RFC 1950 and 1951, section 3.2.4). */
    private static byte[] stored(byte[] data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(0x7801);
        out.write(1);
        out.writeShort(Short.reverseBytes((short) data.length));
        out.writeShort(Short.reverseBytes((short) ~data.length));
        out.write(data);
        Adler32 sum = new Adler32();
        sum.update(data);
        out.writeInt((int) sum.getValue());
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
