package org.plenary.media;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes WebP. The library is native code, which not every machine can load. */
public final class Webp {

    private static final float QUALITY = 0.78f;

    private Webp() {}

    /** Loaded when the first picture asks. */
    private static final class Trial {
        private static final boolean SUCCEEDED = succeeds();

        private static boolean succeeds() {
            try {
                return write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), false).length > 0;
            } catch (IOException | RuntimeException | LinkageError e) {
                // Whatever it is that this machine lacks, pictures have a plain format too.
                return false;
            }
        }
    }

    /** Whether this machine can write it. */
    public static boolean isThere() {
        return Trial.SUCCEEDED;
    }

    static byte[] write(BufferedImage picture, boolean lossless) throws IOException {
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            WebPWriteParam how = new WebPWriteParam(Locale.ROOT);
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType(lossless ? "Lossless" : "Lossy");
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
