package org.plenary.media;

/** Width and height of a picture as it is shown, in pixels. */
public record Size(int width, int height) {

    public long pixels() {
        return (long) width * height;
    }
}
