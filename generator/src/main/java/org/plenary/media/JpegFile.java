package org.plenary.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads the segments of a JPEG (ITU-T T.81, annex B) and keeps those that make the picture, its colour profile and which side is up: nothing
 * that a camera notes, such as where it was, no small second picture, nothing behind the end.
 */
final class JpegFile {

    /** A picture that comes clearer step by step takes about ten; each costs as much as decoding all of it. */
    private static final int MAX_SCANS = 64;

    private static final int COLOUR_PROFILE = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int SCAN = 0xda;
    private static final int END = 0xd9;

    private final byte[] bytes;
    private final ByteArrayOutputStream out;
    private int position = 2;
    private int scans;
    private Size size = new Size(0, 0);
    private int turn = 1;

    private JpegFile(byte[] bytes) {
        this.bytes = bytes;
        this.out = new ByteArrayOutputStream(bytes.length);
    }

    static Medium.Picture read(byte[] bytes) throws Unsound {
        return new JpegFile(bytes).read();
    }

    private Medium.Picture read() throws Unsound {
        for (int marker = marker(); marker != END; marker = marker()) {
            segment(marker);
        }
        if (scans == 0 || size.pixels() == 0) {
            throw Unsound.damaged(MediaKind.JPEG, "it has no picture in it");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream(out.size() + 64);
        all.write(bytes, 0, 2);
        all.writeBytes(Orientation.segment(turn));
        all.writeBytes(out.toByteArray());
        all.write(0xff);
        all.write(END);
        boolean lies = turn >= 5;
        Size shown = lies ? new Size(size.height(), size.width()) : size;
        return new Medium.Picture(shown, size.pixels(), all.toByteArray());
    }

    /** The next segment's; bytes that fill may stand before it. */
    private int marker() throws Unsound {
        if (at(position) != 0xff) {
            throw Unsound.damaged(MediaKind.JPEG, "something stands where a part of it should begin");
        }
        while (at(position) == 0xff) {
            position++;
        }
        return at(position++);
    }

    private void segment(int marker) throws Unsound {
        int start = position;
        int length = word(start);
        int end = start + length;
        if (length < 2 || end > bytes.length) {
            throw early();
        }
        if (isFrame(marker)) {
            if (size.pixels() > 0) {
                throw Unsound.damaged(MediaKind.JPEG, "its size stands twice");
            }
            size = new Size(word(start + 5), word(start + 3));
        } else if (marker == 0xe1) {
            turn = Orientation.of(Arrays.copyOfRange(bytes, start + 2, end)).orElse(turn);
        }
        position = end;
        if (marker == SCAN) {
            scan();
        }
        if (isKept(marker, start)) {
            out.write(0xff);
            out.write(marker);
            out.write(bytes, start, position - start);
        }
    }

    /** Passes over the data behind the head of a scan. */
    private void scan() throws Unsound {
        scans++;
        if (scans > MAX_SCANS) {
            throw Unsound.damaged(MediaKind.JPEG, "it comes in more than " + MAX_SCANS + " steps");
        }
        while (at(position) != 0xff || at(position + 1) == 0 || isRestart(at(position + 1))) {
            position++;
        }
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xd0 && marker <= 0xd7;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private boolean isKept(int marker, int start) {
        boolean profile = marker == COLOUR_PROFILE && begins(start + 2, "ICC_PROFILE");
        boolean adobe = marker == ADOBE && begins(start + 2, "Adobe");
        boolean tables =
                marker == 0xc4 || marker == 0xdb || marker == 0xdd || marker == 0xe0 && begins(start + 2, "JFIF");
        return profile || adobe || tables || isFrame(marker) || marker == SCAN;
    }

    private boolean begins(int index, String word) {
        byte[] expected = word.getBytes(StandardCharsets.US_ASCII);
        int end = index + expected.length;
        return end <= bytes.length && Arrays.equals(bytes, index, end, expected, 0, expected.length);
    }

    private int word(int index) throws Unsound {
        return at(index) << 8 | at(index + 1);
    }

    private int at(int index) throws Unsound {
        if (index >= bytes.length) {
            throw early();
        }
        return bytes[index] & 0xff;
    }

    private static Unsound early() {
        return Unsound.damaged(MediaKind.JPEG, "it ends too early");
    }
}
