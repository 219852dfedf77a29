package org.plenary.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All sessions in order.
 *
 * @param days of the conference, and others on which a session begins
 * @param unscheduled the sessions of which no time is known, by title
 */
public record Programme(List<Day> days, List<Session> unscheduled) {

    private static final Comparator<Session> BY_TIME = Comparator.comparing(
                    (Session session) -> session.start().orElse(LocalDateTime.MAX))
            .thenComparing(session -> session.end().orElse(LocalDateTime.MAX))
            .thenComparing(Session::id);

    public Programme {
        days = List.copyOf(days);
        unscheduled = List.copyOf(unscheduled);
    }

    public static Programme of(List<Session> sessions, LocalDate first, LocalDate last) {
        TreeSet<LocalDate> dates =
                new TreeSet<>(first.datesUntil(last.plusDays(1)).toList());
        sessions.forEach(session -> session.day().ifPresent(dates::add));
        List<Day> days = dates.stream()
                .map(date -> new Day(
                        date,
                        sessions.stream()
                                .filter(session -> session.day().equals(Optional.of(date)))
                                .sorted(BY_TIME)
                                .toList()))
                .toList();
        return new Programme(
                days,
                sessions.stream()
                        .filter(session -> session.start().isEmpty())
                        .sorted(Comparator.comparing(Session::id))
                        .toList());
    }

    /** Every session, those with a time first. */
    public List<Session> all() {
        return Stream.concat(days.stream().flatMap(day -> day.sessions().stream()), unscheduled.stream())
                .toList();
    }

    public boolean isEmpty() {
        return all().isEmpty();
    }
}
