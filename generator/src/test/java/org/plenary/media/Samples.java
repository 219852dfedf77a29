package org.plenary.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Small files of every kind, and what attackers make of them. */
public final class Samples {

    private Samples() {}

    public static byte[] picture(String form, int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), form, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Puts bytes into a file. */
    public static byte[] insert(byte[] file, int at, byte[] piece) {
        return ByteBuffer.allocate(file.length + piece.length)
                .put(file, 0, at)
                .put(piece)
                .put(file, at, file.length - at)
                .array();
    }

    public static byte[] append(byte[] file, String text) {
        return insert(file, file.length, bytes(text));
    }

    /** A part of a PNG with its check sum. */
    public static byte[] chunk(String type, byte[] data) {
        CRC32 sum = new CRC32();
        sum.update(bytes(type));
        sum.update(data);
        return ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(bytes(type))
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    /** A PNG of one bit a pixel, all black, which packs well. */
    public static byte[] blankPng(int width, int height) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {1, 0, 0, 0, 0})
                .array();
        byte[] start = insert(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 8, chunk("IHDR", header));
        byte[] data = chunk("IDAT", zeros((long) (width / 8 + 2) * height));
        return insert(insert(start, start.length, data), start.length + data.length, chunk("IEND", new byte[0]));
    }

    private static byte[] zeros(long length) {
        Deflater deflater = new Deflater(9);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] zeros = new byte[1_000_000];
        byte[] packed = new byte[100_000];
        for (long left = length; left > 0; left -= zeros.length) {
            deflater.setInput(zeros, 0, (int) Math.min(zeros.length, left));
            while (!deflater.needsInput()) {
                out.write(packed, 0, deflater.deflate(packed));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(packed, 0, deflater.deflate(packed));
        }
        return out.toByteArray();
    }

    /** A GIF that shows its first frame again and again. */
    public static byte[] frames(byte[] gif, int count) {
        int frame = new String(gif, StandardCharsets.ISO_8859_1).indexOf(',');
        int length = gif.length - 1 - frame;
        ByteBuffer film = ByteBuffer.allocate(gif.length + count * length).put(gif, 0, gif.length - 1);
        for (int i = 0; i < count; i++) {
            film.put(gif, frame, length);
        }
        return film.put((byte) ';').array();
    }

    /** A segment of a JPEG. */
    public static byte[] segment(int marker, byte[] data) {
        return ByteBuffer.allocate(data.length + 4)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (data.length + 2))
                .put(data)
                .array();
    }

    /** What a camera notes: which side is up, and where it was. */
    public static byte[] exif(int orientation) {
        ByteBuffer notes = ByteBuffer.allocate(100).put(bytes("Exif\0\0II"));
        notes.order(java.nio.ByteOrder.LITTLE_ENDIAN);
        notes.putShort((short) 42).putInt(8).putShort((short) 2);
        notes.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        notes.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(50);
        return notes.put(bytes("GPS 51.02 N 4.48 E")).array();
    }

    public static byte[] svg(String content) {
        return svg("viewBox=\"0 0 20 10\"", content);
    }

    public static byte[] svg(String attributes, String content) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" " + attributes
                        + ">" + content + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] pdf(String objects) {
        return bytes(
                "%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                        + objects + "\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    /** Objects that are packed together. */
    public static String packed(String objects) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes(objects));
        deflater.finish();
        byte[] packed = new byte[objects.length() + 100];
        int length = deflater.deflate(packed);
        return "3 0 obj<</Type/ObjStm/Filter/FlateDecode/Length " + length + ">>stream\n"
                + new String(packed, 0, length, StandardCharsets.ISO_8859_1) + "\nendstream endobj";
    }
}
