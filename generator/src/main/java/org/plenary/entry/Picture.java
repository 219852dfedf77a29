package org.plenary.entry;

/**
 * A picture with what has to stand beside it.
 *
 * @param name below {@code content/media/}
 * @param width in pixels
 * @param height in pixels
 * @param alt what it shows, for those who don't see it; empty when it only adorns
 * @param credit who made it, or empty
 */
public record Picture(String name, int width, int height, String alt, String credit) {}
