package org.plenary.export.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;

/**
 * Content lines of at most 75 octets (RFC 5545, 3.1). The library's own writer counts characters; a line of Arabic would be twice as long, and
 * one of CJK could break within a character for readers that unfold octets.
 */
final class Lines {

    private static final int MAX_OCTETS = 75;
    private static final byte[] FOLD = {'\r', '\n', ' '};
    private static final byte[] END = {'\r', '\n'};

    private final Map<Component, byte[]> events = Collections.synchronizedMap(new IdentityHashMap<>());

    /** The calendar in UTF-8, its lines ended by CRLF. Events that were in another calendar before are not written anew. */
    byte[] of(Calendar calendar) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(folded("BEGIN:VCALENDAR\r\n" + calendar.getPropertyList()));
        for (Component component : calendar.getComponentList().getAll()) {
            bytes.writeBytes(events.computeIfAbsent(component, made -> folded(made.toString())));
        }
        bytes.writeBytes(folded("END:VCALENDAR\r\n"));
        return bytes.toByteArray();
    }

    private static byte[] folded(String text) {
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        for (String line : text.split("\r\n")) {
            fold(line, folded);
            folded.writeBytes(END);
        }
        return folded.toByteArray();
    }

    private static void fold(String line, ByteArrayOutputStream folded) {
        byte[] octets = line.getBytes(StandardCharsets.UTF_8);
        int from = 0;
        int room = MAX_OCTETS;
        while (octets.length - from > room) {
            int to = from + room;
            while (isContinuation(octets[to])) {
                to--;
            }
            folded.write(octets, from, to - from);
            folded.writeBytes(FOLD);
            from = to;
            room = MAX_OCTETS - 1;
        }
        folded.write(octets, from, octets.length - from);
    }

    /** Whether an octet is within a character (RFC 3629, 3). */
    private static boolean isContinuation(byte octet) {
        return (octet & 0xc0) == 0x80;
    }
}
