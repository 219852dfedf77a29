package org.plenary.media;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;

/**
 * Makes renditions of pictures: the right side up, in the colours of screens (sRGB), with nothing in them but pixels. The same file gives the
 * same bytes on the same Java.
 *
 * <pre>{@code
 * try (Darkroom room = Darkroom.enter(medium.bytes(), medium.size(), MediaKind.JPEG)) {
 *     byte[] bytes = room.make(rendition);
 * }
 * }</pre>
 */
public final class Darkroom implements AutoCloseable {

    private static final float QUALITY = 0.82f;

    /** Reading passes over pixels as long as so many are left for each of the widest rendition. */
    private static final int ENOUGH = 2_400;

    /** How many million pixels are in memory at once, in all rooms; a picture of more is alone. */
    private static final int MEGAPIXELS = 24;

    private static final Semaphore FREE = new Semaphore(MEGAPIXELS);

    private final byte[] bytes;
    private final Size size;
    private final BufferedImage picture;
    private final int taken;

    private Darkroom(byte[] bytes, Size size, BufferedImage picture, int taken) {
        this.bytes = bytes;
        this.size = size;
        this.picture = picture;
        this.taken = taken;
    }

    /**
     * Decodes a picture; waits while others take too much memory.
     *
     * @param sound the bytes of a {@link Medium} of pixels that has no complaints
     * @throws IOException when it can't be decoded into colours
     */
    public static Darkroom enter(byte[] sound, Size size, MediaKind kind) throws IOException {
        int step = Math.max(1, size.width() / ENOUGH);
        int taken = (int) Math.min(MEGAPIXELS, 1 + size.pixels() / (1_000_000L * step * step));
        FREE.acquireUninterruptibly(taken);
        boolean entered = false;
        try {
            BufferedImage picture = upright(sound, inScreenColours(decode(sound, kind, step), kind), kind);
            entered = true;
            return new Darkroom(sound, size, picture, taken);
        } catch (RuntimeException e) {
            // What readers throw at profiles and colours that nobody understands is of all kinds.
            throw new IOException("it can't be decoded", e);
        } finally {
            if (!entered) {
                FREE.release(taken);
            }
        }
    }

    public byte[] make(Rendition rendition) throws IOException {
        Rendition.Format format = rendition.format();
        if (format == Rendition.Format.PNG && rendition.size().equals(size)) {
            return bytes;
        }
        BufferedImage scaled = Thumbnails.of(picture)
                .forceSize(rendition.size().width(), rendition.size().height())
                .imageType(picture.getType())
                .asBufferedImage();
        return switch (format) {
            case WEBP -> Webp.write(scaled, false);
            case WEBP_LOSSLESS -> Webp.write(scaled, true);
            case JPEG -> jpeg(scaled);
            case PNG -> write(scaled, "png", writer -> writer.getDefaultWriteParam());
            case ITSELF -> bytes;
        };
    }

    private static BufferedImage decode(byte[] bytes, MediaKind kind, int step) throws IOException {
        ImageReader reader = kind == MediaKind.JPEG ? colourfulReader() : Codecs.reader(kind.ending());
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, false, true);
            ImageReadParam some = reader.getDefaultReadParam();
            some.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, some);
        } finally {
            reader.dispose();
        }
    }

    /** This one knows the colours of print, which the JDK's doesn't; but the JDK's has decoded the file before. */
    private static ImageReader colourfulReader() throws IOException {
        JPEGImageReaderSpi provider = new JPEGImageReaderSpi();
        provider.onRegistration(IIORegistry.getDefaultInstance(), ImageReaderSpi.class);
        return provider.createReaderInstance(null);
    }

    /** Some take a JPEG of four colours for one with transparency, which no JPEG has. */
    private static BufferedImage inScreenColours(BufferedImage read, MediaKind kind) {
        boolean opaque = kind == MediaKind.JPEG || !read.getColorModel().hasAlpha();
        BufferedImage screen = new BufferedImage(
                read.getWidth(), read.getHeight(), opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = screen.createGraphics();
        canvas.drawImage(read, 0, 0, null);
        canvas.dispose();
        return screen;
    }

    private static BufferedImage upright(byte[] bytes, BufferedImage picture, MediaKind kind) {
        if (kind != MediaKind.JPEG || bytes.length < 40 || (bytes[3] & 0xff) != 0xe1) {
            return picture;
        }
        int turn = Orientation.of(Arrays.copyOfRange(bytes, 6, 40)).orElse(1);
        BufferedImage turned = ExifFilterUtils.getFilterForOrientation(
                        net.coobird.thumbnailator.util.exif.Orientation.typeOf(turn))
                .apply(picture);
        return turned.getType() == picture.getType() ? turned : inScreenColours(turned, kind);
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        return write(picture, "jpg", writer -> {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            return how;
        });
    }

    private interface Manner {
        ImageWriteParam of(ImageWriter writer);
    }

    private static byte[] write(BufferedImage picture, String ending, Manner manner) throws IOException {
        ImageWriter writer = Codecs.writer(ending);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), manner.of(writer));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        FREE.release(taken);
    }
}
