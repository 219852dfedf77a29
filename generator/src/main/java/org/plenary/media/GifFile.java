package org.plenary.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads the blocks of a GIF (CompuServe GIF89a) and keeps its frames, how long each lasts and how often all are shown: no comments, no other
 * programs' data, nothing behind the end.
 */
final class GifFile {

    private static final int FRAME = 0x2c;
    private static final int EXTENSION = 0x21;
    private static final int END = 0x3b;
    private static final int CONTROL = 0xf9;
    private static final int APPLICATION = 0xff;
    static final int MAX_FRAMES = 1_000;
    private static final String LOOP = "NETSCAPE2.0";

    private final byte[] bytes;
    private final ByteArrayOutputStream out;
    private int position;
    private int frames;
    private long pixels;

    private GifFile(byte[] bytes) {
        this.bytes = bytes;
        this.out = new ByteArrayOutputStream(bytes.length);
    }

    static Medium.Picture read(byte[] bytes) throws Unsound {
        return new GifFile(bytes).read();
    }

    private Medium.Picture read() throws Unsound {
        Size size = new Size(word(6), word(8));
        position = 13 + colours(at(10));
        keep(0);
        for (int kind = at(position); kind != END; kind = at(position)) {
            int start = position;
            if (kind == FRAME) {
                addFrame(size);
                position += 10;
                position += colours(at(position - 1)) + 1;
                skipData();
                keep(start);
            } else if (kind == EXTENSION) {
                extension(start);
            } else {
                throw Unsound.damaged(MediaKind.GIF, "something stands where a frame should");
            }
        }
        if (frames == 0 || size.pixels() == 0) {
            throw Unsound.damaged(MediaKind.GIF, "it has no frame");
        }
        out.write(END);
        return new Medium.Picture(size, Math.max(pixels, size.pixels()), out.toByteArray());
    }

    /** A frame larger than the whole would make decoders take more memory than the size says. */
    private void addFrame(Size size) throws Unsound {
        Size frame = new Size(word(position + 5), word(position + 7));
        if (word(position + 1) + frame.width() > size.width() || word(position + 3) + frame.height() > size.height()) {
            throw Unsound.damaged(MediaKind.GIF, "a frame is larger than the picture");
        }
        pixels += frame.pixels();
        frames++;
        if (frames > MAX_FRAMES) {
            throw new Unsound(
                    "has more than " + MAX_FRAMES + " frames", "make a film of it, and link to that where it stands");
        }
    }

    private void extension(int start) throws Unsound {
        int label = at(position + 1);
        int length = at(position + 2);
        at(position + 2 + length);
        boolean loop =
                label == APPLICATION && new String(bytes, position + 3, length, StandardCharsets.US_ASCII).equals(LOOP);
        position += 2;
        skipData();
        if (label == CONTROL || loop && position - start < 20) {
            keep(start);
        }
    }

    /** Blocks, each after its length, up to an empty one. */
    private void skipData() throws Unsound {
        for (int length = at(position); length > 0; length = at(position)) {
            position += 1 + length;
        }
        position++;
    }

    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private void keep(int start) throws Unsound {
        at(position - 1);
        out.write(bytes, start, position - start);
    }

    private int word(int index) throws Unsound {
        return at(index) | at(index + 1) << 8;
    }

    private int at(int index) throws Unsound {
        if (index >= bytes.length) {
            throw Unsound.damaged(MediaKind.GIF, "it ends too early");
        }
        return bytes[index] & 0xff;
    }
}
