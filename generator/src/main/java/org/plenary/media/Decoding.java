package org.plenary.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes pictures wholly, but keeps only one pixel in many, so that the largest takes little memory. */
final class Decoding {

    private static final int STEP = 32;

    private Decoding() {}

    /** @param picture as {@link Medium} left it: the decoders see nothing else of a file */
    static void decode(byte[] picture, MediaKind kind) throws Unsound {
        ImageReader reader = Codecs.reader(kind.ending());
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            reader.setInput(in, false, true);
            decode(reader, kind);
        } catch (IOException | RuntimeException e) {
            // What ImageIO's readers throw at broken pictures is of all kinds.
            throw Unsound.damaged(kind, "it can't be decoded");
        } finally {
            reader.dispose();
        }
    }

    private static void decode(ImageReader reader, MediaKind kind) throws IOException {
        ImageReadParam some = reader.getDefaultReadParam();
        some.setSourceSubsampling(STEP, STEP, 0, 0);
        int frames = kind == MediaKind.GIF ? reader.getNumImages(true) : 1;
        for (int frame = 0; frame < frames; frame++) {
            if (kind == MediaKind.JPEG) {
                // The colours of print aren't turned into those of screens here.
                reader.readRaster(frame, some);
            } else {
                reader.read(frame, some);
            }
        }
    }
}
