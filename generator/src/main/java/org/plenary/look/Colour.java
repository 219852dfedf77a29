package org.plenary.look;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of sRGB.
 *
 * @param rgb its red, green and blue, eight bits each
 */
public record Colour(int rgb) {

    public static final Colour BLACK = new Colour(0);
    public static final Colour WHITE = new Colour(0xffffff);

    private static final Pattern WRITTEN = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int STEPS = 100;

    /** Reads {@code #a93424}; empty when it is written in another way. */
    public static Optional<Colour> of(String written) {
        return WRITTEN.matcher(written).matches()
                ? Optional.of(new Colour(Integer.parseInt(written.substring(1), 16)))
                : Optional.empty();
    }

    /** How much one differs from the other in light, from 1 to 21: the contrast ratio of WCAG 2.2. */
    public double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /**
     * The colour itself where it can be read on a ground, or the nearest that can: darker on a light ground, lighter on a dark one.
     *
     * @param least the contrast that is asked for; on the ground, black or white has it
     */
    public Colour readableOn(Colour ground, double least) {
        Colour end = BLACK.contrast(ground) > WHITE.contrast(ground) ? BLACK : WHITE;
        for (int step = 0; step < STEPS; step++) {
            Colour tried = towards(end, step);
            if (tried.contrast(ground) >= least) {
                return tried;
            }
        }
        return end;
    }

    private Colour towards(Colour end, int step) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = rgb >> shift & 255;
            int to = end.rgb >> shift & 255;
            mixed |= from + (to - from) * step / STEPS << shift;
        }
        return new Colour(mixed);
    }

    /** The relative luminance of WCAG 2.2, from 0 to 1. */
    private double luminance() {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** As it is written: {@code #a93424}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
