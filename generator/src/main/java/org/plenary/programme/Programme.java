package org.plenary.programme;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plenary.entry.Address;

/**
 * All sessions in order.
 *
 * @param days of the conference, and others on which a session begins
 * @param unscheduled the sessions of which no time is known, by title
 */
public record Programme(List<Day> days, List<Session> unscheduled) {

    private static final int SMALL = 25;
    private static final Comparator<Session> BY_TIME = Comparator.comparing(
                    (Session session) -> session.start().orElse(OffsetDateTime.MAX))
            .thenComparing(session -> session.end().orElse(OffsetDateTime.MAX));

    public Programme {
        days = List.copyOf(days);
        unscheduled = List.copyOf(unscheduled);
    }

    /**
     * Puts sessions in order; those of the same time keep the order they come in.
     *
     * @param sessions by room
     * @param page where the programme stands: each day has a page of its own below it
     */
    public static Programme of(List<Session> sessions, LocalDate first, LocalDate last, Address page) {
        TreeSet<LocalDate> dates =
                new TreeSet<>(first.datesUntil(last.plusDays(1)).toList());
        sessions.forEach(session -> session.day().ifPresent(dates::add));
        List<Day> days = dates.stream()
                .map(date -> new Day(
                        date,
                        page.child(date.toString()),
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

    /** Whether one page of it has to leave out who speaks. */
    public boolean isLarge() {
        return (days.size() > 2 && all().size() >= SMALL) || all().size() > 2 * SMALL;
    }

    /** The last day before a day on which something happens. */
    public Optional<Day> dayBefore(Day day) {
        return busyDays().filter(other -> other.date().isBefore(day.date())).reduce((one, later) -> later);
    }

    /** The first day after a day on which something happens. */
    public Optional<Day> dayAfter(Day day) {
        return busyDays().filter(other -> other.date().isAfter(day.date())).findFirst();
    }

    private Stream<Day> busyDays() {
        return days.stream().filter(day -> !day.sessions().isEmpty());
    }

    /** Every session, those with a time first. */
    public List<Session> all() {
        return Stream.concat(days.stream().flatMap(day -> day.sessions().stream()), unscheduled.stream())
                .toList();
    }

    /** What happens elsewhere at the same time: no breaks, nothing cancelled, not what the session is part of or consists of. */
    public List<Session> parallelTo(Session session) {
        return all().stream()
                .filter(other -> other.overlaps(session) && !other.isBreak() && !other.isCancelled())
                .filter(other -> !other.id().equals(session.id()) && !related(other, session))
                .toList();
    }

    private static boolean related(Session one, Session other) {
        return one.parent().equals(Optional.of(other.id()))
                || other.parent().equals(Optional.of(one.id()))
                || one.parent().isPresent()
                        && one.parent().equals(other.parent())
                        && one.room().equals(other.room());
    }

    /** The last session that ends in the same room before this one begins; where no room is known, anywhere. */
    public Optional<Session> before(Session session) {
        return sameRoom(session)
                .filter(other -> session.start().isPresent()
                        && other.end()
                                .filter(end -> !end.isAfter(session.start().get()))
                                .isPresent())
                .reduce((one, later) -> later);
    }

    /** The first session that begins in the same room after this one ends; where no room is known, anywhere. */
    public Optional<Session> after(Session session) {
        Optional<OffsetDateTime> end = session.end().or(session::start);
        return sameRoom(session)
                .filter(other -> end.isPresent()
                        && other.start()
                                .filter(start -> !start.isBefore(end.get()))
                                .isPresent())
                .findFirst();
    }

    private Stream<Session> sameRoom(Session session) {
        return all().stream()
                .filter(other -> !other.id().equals(session.id()) && !other.isBreak() && !other.isCancelled())
                .filter(other -> session.room().isEmpty()
                        || other.everyRoom()
                        || other.room().equals(session.room()));
    }

    public boolean isEmpty() {
        return all().isEmpty();
    }
}
