package org.plenary.site;

import java.util.List;
import org.plenary.entry.Address;
import org.plenary.programme.Session;

/**
 * The sessions that have something in common.
 *
 * @param value of the common attribute, as it stands in headers: {@code workshop} or {@code fr}
 * @param address of their page
 * @param sessions in the programme's order
 */
public record Selection(By by, String value, Address address, List<Session> sessions) {

    /** What they have in common; days, tracks and rooms have pages of their own. */
    public enum By {
        KIND,
        LANGUAGE,
        INTERPRETATION
    }

    public Selection {
        sessions = List.copyOf(sessions);
    }
}
