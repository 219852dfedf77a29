package org.plenary.programme;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.entry.Address;

/** All sessions in order. */
public final class Programme {

    private static final int SMALL = 25;
    private static final int MOST_BESIDE = 50;
    private static final Comparator<Session> BY_TIME = Comparator.comparing(
                    (Session session) -> session.start().orElse(OffsetDateTime.MAX))
            .thenComparing(session -> session.end().orElse(OffsetDateTime.MAX));

    private final List<Day> days;
    private final List<Session> unscheduled;
    private final List<Session> all;
    private final NavigableMap<OffsetDateTime, List<Session>> byStart;
    private final Map<Optional<String>, List<Session>> byRoom;
    private final Duration longest;

    private Programme(List<Day> days, List<Session> unscheduled) {
        this.days = List.copyOf(days);
        this.unscheduled = List.copyOf(unscheduled);
        this.all = Stream.concat(days.stream().flatMap(day -> day.sessions().stream()), unscheduled.stream())
                .toList();
        List<Session> held =
                all.stream().filter(one -> !one.isBreak() && !one.isCancelled()).toList();
        this.byStart = held.stream()
                .filter(one -> one.start().isPresent())
                .collect(Collectors.groupingBy(
                        one -> one.start().orElseThrow(), TreeMap::new, Collectors.toUnmodifiableList()));
        this.byRoom = all.stream()
                .map(Session::room)
                .distinct()
                .collect(Collectors.toMap(
                        room -> room,
                        room -> held.stream()
                                .filter(one -> room.isEmpty()
                                        || one.everyRoom()
                                        || one.room().equals(room))
                                .toList()));
        this.longest = held.stream()
                .flatMap(one -> one.duration().stream())
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
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

    /** The days of the conference, and others on which a session begins. */
    public List<Day> days() {
        return days;
    }

    /** The sessions of which no time is known, by title. */
    public List<Session> unscheduled() {
        return unscheduled;
    }

    /** Every session, those with a time first. */
    public List<Session> all() {
        return all;
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

    /** What happens elsewhere at the same time, the first of it: no breaks, nothing cancelled, not what the session is part of or consists of. */
    public List<Session> parallelTo(Session session) {
        if (session.start().isEmpty() || session.end().isEmpty()) {
            return List.of();
        }
        return byStart
                .subMap(
                        session.start().get().minus(longest),
                        true,
                        session.end().get(),
                        false)
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(other -> other.overlaps(session))
                .filter(other -> !other.id().equals(session.id()) && !related(other, session))
                .limit(MOST_BESIDE)
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
        List<Session> held = byRoom.getOrDefault(session.room(), List.of());
        return held.stream().filter(other -> !other.id().equals(session.id()));
    }

    public boolean isEmpty() {
        return all().isEmpty();
    }
}
