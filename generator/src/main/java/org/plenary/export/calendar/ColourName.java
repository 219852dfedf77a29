package org.plenary.export.calendar;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** Names of colours in CSS 3, the only ones that {@code COLOR} takes (RFC 7986, 5.9); those that can be told apart in a calendar. */
enum ColourName {
    BLACK(0x000000),
    BROWN(0xa52a2a),
    CRIMSON(0xdc143c),
    DARKORANGE(0xff8c00),
    DEEPPINK(0xff1493),
    DODGERBLUE(0x1e90ff),
    FORESTGREEN(0x228b22),
    GOLD(0xffd700),
    GRAY(0x808080),
    INDIGO(0x4b0082),
    LIGHTBLUE(0xadd8e6),
    LIMEGREEN(0x32cd32),
    MAROON(0x800000),
    MEDIUMPURPLE(0x9370db),
    NAVY(0x000080),
    OLIVE(0x808000),
    PINK(0xffc0cb),
    PURPLE(0x800080),
    SILVER(0xc0c0c0),
    TEAL(0x008080),
    TOMATO(0xff6347),
    TURQUOISE(0x40e0d0),
    WHITE(0xffffff);

    private final int colour;

    ColourName(int colour) {
        this.colour = colour;
    }

    /**
     * The name that is nearest.
     *
     * @param colour {@code #rrggbb}
     */
    static String nearest(String colour) {
        int wanted = Integer.parseInt(colour.substring(1), 16);
        return Arrays.stream(values())
                .min(Comparator.comparing(name -> distance(name.colour, wanted)))
                .orElseThrow()
                .name()
                .toLowerCase(Locale.ROOT);
    }

    private static int distance(int one, int other) {
        int red = (one >> 16) - (other >> 16);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }
}
