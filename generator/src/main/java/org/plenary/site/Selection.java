package org.plenary.site;

import java.util.List;
import org.plenary.entry.Address;
import org.plenary.programme.Session;
import org.plenary.trace.Shelved;

/**
 * The sessions that have something in common.
 *
 * @param value of the common attribute, as it stands in headers: {@code workshop}, {@code fr} or {@code auditorium}
 * @param address of their page
 * @param held where the sessions are
 */
public record Selection(By by, String value, Address address, Shelved<List<Session>> held) {

    /** What they have in common. Days have pages of their own; so have tracks and rooms, whose long lists go on elsewhere. */
    public enum By {
        KIND,
        LANGUAGE,
        INTERPRETATION,
        TRACK,
        ROOM
    }

    /** In the programme's order. */
    public List<Session> sessions() {
        return held.get();
    }
}
