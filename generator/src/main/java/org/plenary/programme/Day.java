package org.plenary.programme;

import java.time.LocalDate;
import java.util.List;
import org.plenary.entry.Address;
import org.plenary.trace.Shelved;

/**
 * A day of the conference and the sessions that begin on it, by time. A day without sessions is a day all the same.
 *
 * @param address of its own page
 * @param held where its sessions are
 */
public record Day(LocalDate date, Address address, Shelved<List<Session>> held) {

    public List<Session> sessions() {
        return held.get();
    }
}
