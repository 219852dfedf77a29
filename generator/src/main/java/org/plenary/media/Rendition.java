package org.plenary.media;

/**
 * A picture as it is published in one size and format.
 *
 * @param name of its file: {@code lamot-960.3f2a9c01b7de.webp}, or the picture's own when it is published as it is
 */
public record Rendition(String name, Size size, Format format) {

    /** What a picture is written as. */
    public enum Format {
        /** Photographs, for browsers since 2020. */
        WEBP("image/webp"),
        /** Drawings and screens, without a change of a pixel. */
        WEBP_LOSSLESS("image/webp"),
        JPEG("image/jpeg"),
        PNG("image/png"),
        /** The file as it was checked: drawings that have no pixels, and those that move. */
        ITSELF("");

        private final String type;

        Format(String type) {
            this.type = type;
        }

        /** The media type; empty for {@link #ITSELF}. */
        public String type() {
            return type;
        }

        String ending() {
            return switch (this) {
                case WEBP, WEBP_LOSSLESS -> "webp";
                case JPEG -> "jpg";
                case PNG -> "png";
                case ITSELF -> throw new IllegalStateException("it has its own");
            };
        }
    }

    /** The media type; empty when it is published as it is. */
    public String type() {
        return format.type();
    }

    public int width() {
        return size.width();
    }
}
