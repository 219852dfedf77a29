package org.plenary.media;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;

/** Which side of a photograph is up: the one thing that is kept of what a camera notes (Exif 2.32, tag 0x0112). */
final class Orientation {

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private Orientation() {}

    /** A number from 1, as it is, to 8; from 5 on the picture lies on its side. */
    static OptionalInt of(byte[] notes) {
        if (notes.length < EXIF.length || !Arrays.equals(notes, 0, EXIF.length, EXIF, 0, EXIF.length)) {
            return OptionalInt.empty();
        }
        ByteBuffer tiff =
                ByteBuffer.wrap(notes, EXIF.length, notes.length - EXIF.length).slice();
        try {
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = Short.toUnsignedInt(tiff.getShort(directory));
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + ENTRY * i;
                int value = Short.toUnsignedInt(tiff.getShort(entry + 8));
                if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG && value >= 1 && value <= 8) {
                    return OptionalInt.of(value);
                }
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            // Notes that nobody can read say nothing.
        }
        return OptionalInt.empty();
    }

    /** A segment that says this and nothing else; none for a picture that is as it should be. */
    static byte[] segment(int turn) {
        if (turn == 1) {
            return new byte[0];
        }
        ByteBuffer segment = ByteBuffer.allocate(36);
        segment.putShort((short) 0xffe1).putShort((short) 34).put(EXIF);
        segment.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        segment.putShort((short) 1).putShort((short) TAG).putShort((short) 3).putInt(1);
        segment.putShort((short) turn).putShort((short) 0).putInt(0);
        return segment.array();
    }
}
