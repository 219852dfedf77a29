package org.plenary.programme;

import java.time.LocalDate;
import java.util.List;

/** A day of the conference and the sessions that begin on it, by time. A day without sessions is a day all the same. */
public record Day(LocalDate date, List<Session> sessions) {
    public Day {
        sessions = List.copyOf(sessions);
    }
}
