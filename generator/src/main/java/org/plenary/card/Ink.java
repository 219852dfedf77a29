package org.plenary.card;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.look.Colour;

/** The colours of cards, which are those of light pages in {@code site.css}, and what lies between each and the paper. */
enum Ink {
    PAPER(0xfbf8f2, 1),
    TEXT(0x16202e, 5),
    QUIET(0x475262, 3),
    BRICK(0xa93424, 3),
    RIVER(0x17626c, 2),
    GOLD(0xb98a2e, 2);

    /** Of a pixel of a card: so its colours are sixteen. */
    private static final int DEPTH = 4;

    /** So many pixels are looked at together, as most are of one colour; a part of a card's. */
    private static final int RUN = 60;

    /** Of each of red, green and blue, in which colours are looked up. */
    private static final int BITS = 5;

    private static final IndexColorModel PALETTE = palette(BRICK.colour);
    private static final byte[] NEAREST = nearest();

    private final int colour;

    /** How many steps lead from the paper to it, on the edges of what is drawn. */
    private final int steps;

    Ink(int colour, int steps) {
        this.colour = colour;
        this.steps = steps;
    }

    Color colour() {
        return new Color(colour);
    }

    /**
     * The same picture in the few colours that it has, two pixels to a byte, which take a fifth of the room.
     *
     * @param accent what brick red is on this site
     */
    static BufferedImage reduced(BufferedImage drawn, Optional<Colour> accent) {
        BufferedImage reduced = new BufferedImage(
                drawn.getWidth(),
                drawn.getHeight(),
                BufferedImage.TYPE_BYTE_BINARY,
                accent.map(each -> palette(each.rgb())).orElse(PALETTE));
        int[] from = ((DataBufferInt) drawn.getRaster().getDataBuffer()).getData();
        byte[] to = ((DataBufferByte) reduced.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < from.length; i += RUN) {
            if (Arrays.equals(from, i, i + RUN - 1, from, i + 1, i + RUN)) {
                Arrays.fill(to, i / 2, (i + RUN) / 2, pair(from[i], from[i]));
            } else {
                for (int k = i; k < i + RUN; k += 2) {
                    to[k / 2] = pair(from[k], from[k + 1]);
                }
            }
        }
        return reduced;
    }

    private static byte pair(int left, int right) {
        return (byte) (NEAREST[cell(left)] << DEPTH | NEAREST[cell(right)]);
    }

    private static int cell(int colour) {
        int shift = 8 - BITS;
        return (colour >> 16 + shift & 31) << 2 * BITS | (colour >> 8 + shift & 31) << BITS | colour >> shift & 31;
    }

    /** @param accent in the place of brick red */
    private static IndexColorModel palette(int accent) {
        List<Integer> colours = new ArrayList<>(List.of(PAPER.colour));
        for (Ink ink : values()) {
            for (int step = 1; step <= ink.steps && ink != PAPER; step++) {
                colours.add(between(ink == BRICK ? accent : ink.colour, step, ink.steps));
            }
        }
        int[] all = colours.stream().mapToInt(Integer::intValue).toArray();
        return new IndexColorModel(DEPTH, all.length, all, 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    private static int between(int colour, int step, int steps) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = PAPER.colour >> shift & 255;
            int to = colour >> shift & 255;
            mixed |= from + (to - from) * step / steps << shift;
        }
        return mixed;
    }

    /** For each cell of the cube of colours the entry of the palette that looks most like it; colours of the palette are themselves. */
    private static byte[] nearest() {
        byte[] nearest = new byte[1 << 3 * BITS];
        for (int cell = 0; cell < nearest.length; cell++) {
            int shift = 8 - BITS;
            int middle = 1 << shift - 1;
            int red = (cell >> 2 * BITS & 31) << shift | middle;
            int green = (cell >> BITS & 31) << shift | middle;
            int blue = (cell & 31) << shift | middle;
            nearest[cell] = (byte) nearest(red, green, blue);
        }
        for (int i = PALETTE.getMapSize() - 1; i >= 0; i--) {
            nearest[cell(PALETTE.getRGB(i) & 0xffffff)] = (byte) i;
        }
        return nearest;
    }

    private static int nearest(int red, int green, int blue) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < PALETTE.getMapSize(); i++) {
            int r = PALETTE.getRed(i) - red;
            int g = PALETTE.getGreen(i) - green;
            int b = PALETTE.getBlue(i) - blue;
            int distance = r * r + g * g + b * b;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
