package org.plenary.media;

import java.util.List;
import java.util.Optional;

/**
 * A file that was looked at.
 *
 * <pre>{@code
 * Medium medium = Medium.of(bytes, MediaKind.PNG);
 * if (medium.complaints().isEmpty()) { publish(medium.bytes()); }
 * }</pre>
 *
 * @param size of a picture; empty for other files, and for what isn't sound
 * @param pixels of all its frames together
 * @param bytes what is published of it: the picture alone, without what cameras and programs note in it, and nothing behind its end
 * @param complaints why it isn't published; empty when it is sound
 */
public record Medium(Optional<Size> size, long pixels, byte[] bytes, List<Complaint> complaints) {

    /** Largest file. */
    public static final int MAX_BYTES = 10_000_000;

    /** Largest picture, all frames of it together. */
    public static final long MAX_PIXELS = 40_000_000;

    /** Longest side of a picture, in pixels. */
    public static final int MAX_SIDE = 20_000;

    private static final String SMALLER = "make it smaller: 2000 pixels wide is enough for any screen";

    /**
     * Why a file isn't published.
     *
     * @param message the rest of a sentence that begins with "this file"
     */
    public record Complaint(String message, String hint) {}

    public Medium {
        complaints = List.copyOf(complaints);
    }

    /** Looks at the structure of a file: all that has to be known to publish it. */
    public static Medium of(byte[] bytes, MediaKind kind) {
        try {
            Kinds.check(bytes, kind);
            return switch (kind) {
                case PNG -> picture(PngFile.read(bytes));
                case JPEG -> picture(JpegFile.read(bytes));
                case GIF -> picture(GifFile.read(bytes));
                case SVG -> picture(SvgFile.read(bytes));
                case PDF -> {
                    PdfFile.check(bytes);
                    yield new Medium(Optional.empty(), 0, bytes, List.of());
                }
            };
        } catch (Unsound e) {
            return new Medium(Optional.empty(), 0, new byte[0], e.complaints());
        }
    }

    /** The same, and decodes a picture wholly, so that one that is damaged or cut off is known for it. */
    public static Medium decoded(byte[] bytes, MediaKind kind) {
        Medium medium = of(bytes, kind);
        if (!medium.complaints.isEmpty() || kind == MediaKind.SVG || kind == MediaKind.PDF) {
            return medium;
        }
        try {
            Decoding.decode(medium.bytes, kind);
            return medium;
        } catch (Unsound e) {
            return new Medium(Optional.empty(), 0, new byte[0], e.complaints());
        }
    }

    /** How it is published when it is a picture of pixels that don't move. */
    public Optional<Recipe> recipe(MediaKind kind) {
        return Recipe.of(this, kind);
    }

    private static Medium picture(Picture picture) throws Unsound {
        Size size = picture.size();
        if (picture.pixels() > MAX_PIXELS) {
            throw new Unsound(
                    "has " + picture.pixels() / 1_000_000 + " million pixels, more than " + MAX_PIXELS / 1_000_000
                            + " million",
                    SMALLER);
        }
        if (Math.max(size.width(), size.height()) > MAX_SIDE) {
            throw new Unsound(
                    "is " + size.width() + " pixels wide and " + size.height() + " high, more than " + MAX_SIDE,
                    SMALLER);
        }
        return new Medium(Optional.of(size), picture.pixels(), picture.bytes(), List.of());
    }

    /**
     * A picture whose structure is sound, as it is published.
     *
     * @param pixels of all its frames
     */
    record Picture(Size size, long pixels, byte[] bytes) {}
}
