package org.plenary.export.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.model.Calendar;

/**
 * Content lines of at most 75 octets (RFC 5545, 3.1). The library's own writer counts characters; a line of Arabic would be twice as long, and
 * one of CJK could break within a character for readers that unfold octets.
 */
final class Lines {

    private static final int MAX_OCTETS = 75;
    private static final byte[] FOLD = {'\r', '\n', ' '};

    private Lines() {}

    /** The calendar in UTF-8, its lines ended by CRLF. */
    static byte[] of(Calendar calendar) {
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        for (String line : calendar.toString().split("\r\n")) {
            fold(line, folded);
            folded.writeBytes(new byte[] {'\r', '\n'});
        }
        return folded.toByteArray();
    }

    private static void fold(String line, ByteArrayOutputStream folded) {
        int length = 0;
        for (int sign : line.codePoints().toArray()) {
            byte[] octets = Character.toString(sign).getBytes(StandardCharsets.UTF_8);
            if (length + octets.length > MAX_OCTETS) {
                folded.writeBytes(FOLD);
                length = 1;
            }
            folded.writeBytes(octets);
            length += octets.length;
        }
    }
}
