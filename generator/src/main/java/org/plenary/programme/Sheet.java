package org.plenary.programme;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenary.entry.Address;
import org.plenary.trace.Shelved;

/**
 * One of the pages that a long list of sessions takes, so that each is there at once on a slow line.
 *
 * @param address the first is the list's own page
 * @param held where its sessions are
 */
public record Sheet(Address address, Shelved<List<Session>> held) {

    /** The most sessions that a page lists, but for those that are made to show all. */
    public static final int MOST = 100;

    public List<Session> sessions() {
        return held.get();
    }

    /** When its first session begins; empty when none has a time. */
    public Optional<OffsetDateTime> start() {
        return sessions().stream().findFirst().flatMap(Session::start);
    }

    /** The day on which it begins. */
    public Optional<LocalDate> day() {
        return sessions().stream().findFirst().flatMap(Session::day);
    }

    /** Divides a list into parts of about the same length, where something begins later than what stands before it. A short list is one part. */
    public static List<List<Session>> divide(List<Session> sessions) {
        List<List<Session>> divided = new ArrayList<>();
        int from = 0;
        do {
            int rest = sessions.size() - from;
            int parts = (rest + MOST - 1) / MOST;
            int to = parts <= 1 ? sessions.size() : end(sessions, from, (rest + parts - 1) / parts);
            divided.add(List.copyOf(sessions.subList(from, to)));
            from = to;
        } while (from < sessions.size());
        return divided;
    }

    /** Where a part ends: near the length that all should have, and not among sessions that begin together, unless they are too many. */
    private static int end(List<Session> sessions, int from, int even) {
        return IntStream.rangeClosed(from + 1, Math.min(from + MOST, sessions.size()))
                .filter(to -> to == sessions.size()
                        || !sessions.get(to).start().equals(sessions.get(to - 1).start()))
                .boxed()
                .min(Comparator.comparing(to -> Math.abs(to - from - even)))
                .orElse(from + even);
    }
}
