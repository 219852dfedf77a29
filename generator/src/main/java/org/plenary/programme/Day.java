package org.plenary.programme;

import java.time.LocalDate;
import java.util.List;
import org.plenary.entry.Address;

/**
 * A day of the conference and the sessions that begin on it, by time. A day without sessions is a day all the same.
 *
 * @param address of its own page
 */
public record Day(LocalDate date, Address address, List<Session> sessions) {
    public Day {
        sessions = List.copyOf(sessions);
    }
}
