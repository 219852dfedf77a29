package org.plenary.programme;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.entry.Address;
import org.plenary.trace.Shelf;

/** All sessions in order. */
public final class Programme {

    private static final String ALL = "all";
    private static final String BUSY = "busy";
    private static final String UNSCHEDULED = "unscheduled";
    private static final String WHOLE = "whole";
    private static final int SMALL = 25;
    private static final int MOST_BESIDE = 50;
    private static final Comparator<Session> BY_TIME = Comparator.comparing(
                    (Session session) -> session.start().orElse(OffsetDateTime.MAX))
            .thenComparing(session -> session.end().orElse(OffsetDateTime.MAX));

    private final List<Session> all;
    private final Map<String, Session> byId;
    private final NavigableMap<OffsetDateTime, List<Session>> byStart;
    private final Map<Optional<String>, List<Session>> byRoom;
    private final Duration longest;

    private final Shelf<List<Day>> days;
    private final Shelf<List<Session>> sessions;
    private final Shelf<List<Session>> parallel;
    private final Shelf<Optional<Session>> before;
    private final Shelf<Optional<Session>> after;
    private final Shelf<Boolean> large;

    private Programme(Map<LocalDate, List<Session>> byDate, List<Session> unscheduled, Address page) {
        this.all = Stream.concat(byDate.values().stream().flatMap(List::stream), unscheduled.stream())
                .toList();
        this.byId = all.stream().collect(Collectors.toMap(Session::id, one -> one, (one, other) -> one));
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
        Map<String, List<Session>> lists = new HashMap<>(Map.of(ALL, all, UNSCHEDULED, List.copyOf(unscheduled)));
        byDate.forEach((date, begun) -> lists.put(date.toString(), List.copyOf(begun)));
        String name = page.path() + "programme-";
        this.sessions = new Shelf<>(name + "sessions", key -> lists.getOrDefault(key, List.of()));
        List<Day> every = byDate.keySet().stream()
                .map(date -> new Day(date, page.child(date.toString()), sessions.at(date.toString())))
                .toList();
        List<Day> busy = every.stream().filter(day -> !day.sessions().isEmpty()).toList();
        boolean isLarge = (every.size() > 2 && all.size() >= SMALL) || all.size() > 2 * SMALL;
        this.days = new Shelf<>(name + "days", key -> key.equals(BUSY) ? busy : every);
        boolean fits = all.size() <= Sheet.MOST;
        this.large = new Shelf<>(name + "large", key -> key.equals(WHOLE) ? fits : isLarge);
        this.parallel =
                new Shelf<>(name + "parallel", id -> of(id).map(this::beside).orElse(List.of()));
        this.before = new Shelf<>(name + "before", id -> of(id).flatMap(this::last));
        this.after = new Shelf<>(name + "after", id -> of(id).flatMap(this::next));
    }

    private Optional<Session> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What pages read of it. */
    public List<Shelf<?>> shelves() {
        return List.of(days, sessions, large, parallel, before, after);
    }

    /**
     * Puts sessions in order; those of the same time keep the order they come in.
     *
     * @param sessions by room
     * @param first day of the conference, if the site is about one
     * @param page where the programme stands: each day has a page of its own below it
     */
    public static Programme of(
            List<Session> sessions, Optional<LocalDate> first, Optional<LocalDate> last, Address page) {
        Map<LocalDate, List<Session>> byDate = new TreeMap<>();
        first.stream()
                .flatMap(begin -> last.stream().flatMap(end -> begin.datesUntil(end.plusDays(1))))
                .forEach(date -> byDate.put(date, new ArrayList<>()));
        sessions.forEach(session -> session.day()
                .ifPresent(date ->
                        byDate.computeIfAbsent(date, begun -> new ArrayList<>()).add(session)));
        byDate.values().forEach(begun -> begun.sort(BY_TIME));
        return new Programme(
                byDate,
                sessions.stream()
                        .filter(session -> session.start().isEmpty())
                        .sorted(Comparator.comparing(Session::id))
                        .toList(),
                page);
    }

    /** The days of the conference, and others on which a session begins. */
    public List<Day> days() {
        return days.take(ALL);
    }

    /** The sessions of which no time is known, by title. */
    public List<Session> unscheduled() {
        return sessions.take(UNSCHEDULED);
    }

    /** Every session, those with a time first. */
    public List<Session> all() {
        return sessions.take(ALL);
    }

    /** Whether one page of it has to leave out who speaks. */
    public boolean isLarge() {
        return large.take(ALL);
    }

    /** Whether its own page lists all of it; else that leads to days, and another page lists all. */
    public boolean fitsOnePage() {
        return large.take(WHOLE);
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
        return days.take(BUSY).stream();
    }

    /** What happens elsewhere at the same time, the first of it: no breaks, nothing cancelled, not what the session is part of or consists of. */
    public List<Session> parallelTo(Session session) {
        return parallel.take(session.id());
    }

    private List<Session> beside(Session session) {
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
        return before.take(session.id());
    }

    private Optional<Session> last(Session session) {
        return sameRoom(session)
                .filter(other -> session.start().isPresent()
                        && other.end()
                                .filter(end -> !end.isAfter(session.start().get()))
                                .isPresent())
                .reduce((one, later) -> later);
    }

    /** The first session that begins in the same room after this one ends; where no room is known, anywhere. */
    public Optional<Session> after(Session session) {
        return after.take(session.id());
    }

    private Optional<Session> next(Session session) {
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
