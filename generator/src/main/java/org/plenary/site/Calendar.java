package org.plenary.site;

import java.util.List;
import org.plenary.entry.Address;
import org.plenary.programme.Session;
import org.plenary.trace.Shelved;

/**
 * A calendar that visitors can subscribe to. It stands beside the page about the same thing.
 *
 * @param name of what it is about: a day, a track, a room, a person, a session, or the conference
 * @param page about the same thing
 * @param held where its sessions are
 */
public record Calendar(Kind kind, String name, Address page, Shelved<List<Session>> held) {

    /** What a calendar is about. */
    public enum Kind {
        PROGRAMME,
        DAY,
        TRACK,
        ROOM,
        PERSON,
        SESSION
    }

    /** Those of which the time is known, in order; cancelled ones are among them. */
    public List<Session> sessions() {
        return held.get();
    }

    /** Where the calendar itself is, RFC 5545. */
    public Address file() {
        return page.file("calendar.ics");
    }

    /** Where the picture is that a phone reads the calendar's address from. */
    public Address code() {
        return page.file("calendar.svg");
    }
}
