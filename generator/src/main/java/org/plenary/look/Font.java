package org.plenary.look;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A typeface that a site brings along, as WOFF2.
 *
 * @param path in {@code assets/}
 * @param variable whether one file has all weights; where not, browsers thicken it for what is bold
 */
public record Font(String path, boolean variable) {

    /** What the theme sets headings in. */
    public static final Font THEMES = new Font("fonts/newsreader.woff2", false);

    /** In bytes: what visitors wait for, on top of everything else. */
    public static final int MOST = 100_000;

    // WOFF File Format 2.0, 4: the header, and the directory of tables behind it.
    private static final int SIGNATURE = 0x774F4632;
    private static final int TABLES = 12;
    private static final int DIRECTORY = 48;

    // 4.1: tables by number; the number that says a name follows; tables that are transformed unless they say
    // otherwise.
    private static final int NUMBER = 0x3f;
    private static final int NAMED = 63;
    private static final int GLYF = 10;
    private static final int LOCA = 11;
    private static final int FVAR = 47;
    private static final int UNTRANSFORMED = 3;

    /** Empty when it is no WOFF2 whose tables can be read. */
    public static Optional<Font> of(String path, byte[] bytes) {
        ByteBuffer font = ByteBuffer.wrap(bytes);
        if (bytes.length < DIRECTORY) {
            return Optional.empty();
        }
        try {
            return font.getInt(0) == SIGNATURE ? Optional.of(new Font(path, hasVariations(font))) : Optional.empty();
        } catch (BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private static boolean hasVariations(ByteBuffer font) {
        int tables = Short.toUnsignedInt(font.getShort(TABLES));
        font.position(DIRECTORY);
        boolean found = false;
        for (int i = 0; i < tables; i++) {
            int flags = Byte.toUnsignedInt(font.get());
            int number = flags & NUMBER;
            int transformation = flags >> 6;
            if (number == NAMED) {
                font.getInt();
            }
            length(font);
            boolean isGlyphs = number == GLYF || number == LOCA;
            if (isGlyphs ? transformation != UNTRANSFORMED : transformation != 0) {
                length(font);
            }
            found |= number == FVAR;
        }
        return found;
    }

    /** Seven bits a byte, as long as the eighth is set: at most five (4.1, UIntBase128). */
    private static void length(ByteBuffer font) {
        for (int i = 0; i < 5 && font.get() < 0; i++) {
            // what it is doesn't matter
        }
    }

    /** @param anyWeight whether it is taken for what is light and for what is bold */
    String face(String family, boolean anyWeight) {
        return "@font-face{font-family:\"" + family + "\";" + (anyWeight ? "font-weight:100 900;" : "")
                + "font-display:optional;src:url(\"../" + path + "\") format(\"woff2\")}";
    }
}
