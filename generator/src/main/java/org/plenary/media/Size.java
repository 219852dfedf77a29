package org.plenary.media;

/** Width and height of a picture as it is shown, in pixels. */
public record Size(int width, int height) {

    public long pixels() {
        return (long) width * height;
    }

    /** The same form in another width. */
    Size scaledTo(int other) {
        return other == width ? this : new Size(other, Math.max(1, Math.round((float) height * other / width)));
    }
}
