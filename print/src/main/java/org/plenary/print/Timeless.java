package org.plenary.print;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Blanks what a PDF says of the moment and the machine it was made on, so that the same page gives the same bytes. A PDF needs none of it
 * (ISO 32000-1, 14.3.3), and as many spaces in its place leave the offsets right that the file ends with (7.5.4). Chromium writes no
 * {@code /ID}.
 */
final class Timeless {

    private static final Pattern MADE =
            Pattern.compile("/(?:CreationDate|ModDate) \\(D:[^()]*\\)|/Creator \\((?:\\\\.|[^\\\\()])*\\)");

    private Timeless() {}

    static byte[] of(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return MADE.matcher(text)
                .replaceAll(made -> " ".repeat(made.group().length()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
