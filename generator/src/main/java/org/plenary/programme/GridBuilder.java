package org.plenary.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Lays out one day. Times are compared as moments, so that a change of the clocks and midnight are nothing special. */
final class GridBuilder {

    /** A session with its parts and the moments between which it takes place. */
    private record Span(Item item, Instant from, Instant to) {

        Session session() {
            return item.session();
        }

        boolean overlaps(Span other) {
            return from.isBefore(other.to) && other.from.isBefore(to);
        }

        /** Whether it goes on before and after a moment. */
        boolean crosses(Instant moment) {
            return from.isBefore(moment) && moment.isBefore(to);
        }
    }

    /** A span in its columns. */
    private record Laid(Span span, int in, int out) {}

    private final List<Room> rooms;
    private final List<Session> sessions;
    private final TreeMap<Instant, OffsetDateTime> times = new TreeMap<>();
    private final List<Grid.Head> heads = new ArrayList<>();
    private final List<Laid> laid = new ArrayList<>();
    private final List<Laid> across = new ArrayList<>();
    private final Map<Instant, List<Laid>> announced = new TreeMap<>();

    GridBuilder(List<Session> sessions, List<Room> rooms) {
        this.sessions =
                sessions.stream().filter(session -> session.start().isPresent()).toList();
        this.rooms = rooms;
    }

    Grid build() {
        List<Item> items = Item.of(sessions);
        items.forEach(item -> {
            note(item.session().start());
            note(item.session().end());
        });
        List<Span> spans = items.stream().map(this::span).toList();
        List<Span> inRooms =
                spans.stream().filter(Predicate.not(this::isForAll)).toList();
        List<Span> forAll = spans.stream().filter(this::isForAll).toList();
        for (Room room : rooms) {
            column(Grid.Kind.ROOM, Optional.of(room), in(inRooms, Optional.of(room)));
        }
        column(Grid.Kind.UNKNOWN, Optional.empty(), in(inRooms, Optional.empty()));
        int end = nextColumn();
        column(Grid.Kind.EVERYWHERE, Optional.empty(), announce(forAll, inRooms, Math.max(end, 2)));
        return grid();
    }

    private void note(Optional<OffsetDateTime> time) {
        time.ifPresent(known -> times.putIfAbsent(known.toInstant(), known));
    }

    /** What has no end goes on until something else begins or ends. */
    private Span span(Item item) {
        Instant from = item.session().start().orElseThrow().toInstant();
        Instant to = item.session()
                .end()
                .map(OffsetDateTime::toInstant)
                .filter(end -> end.isAfter(from))
                .or(() -> Optional.ofNullable(times.higherKey(from)))
                .orElse(Instant.MAX);
        return new Span(item, from, to);
    }

    private boolean isForAll(Span span) {
        return span.session().everyRoom()
                || span.session().isBreak() && room(span.session()).isEmpty()
                || announcesParts(span.session());
    }

    private boolean announcesParts(Session session) {
        return sessions.stream()
                .filter(part -> part.parent().equals(Optional.of(session.id())))
                .anyMatch(part -> !session.everyRoom()
                        && (part.everyRoom()
                                || part.room().isPresent() && !part.room().equals(session.room())));
    }

    private Optional<Room> room(Session session) {
        return rooms.stream()
                .filter(room -> session.room().equals(Optional.of(room.id())))
                .findFirst();
    }

    private List<Span> in(List<Span> spans, Optional<Room> room) {
        return spans.stream().filter(span -> room(span.session()).equals(room)).toList();
    }

    /** Gives spans the columns of a room: each the first that is free, and those after it that stay free meanwhile. */
    private void column(Grid.Kind kind, Optional<Room> room, List<Span> spans) {
        if (spans.isEmpty()) {
            return;
        }
        List<List<Span>> lanes = new ArrayList<>();
        List<Integer> chosen = spans.stream().map(span -> choose(lanes, span)).toList();
        int first = nextColumn();
        int width = lanes.size();
        heads.add(new Grid.Head(kind, room, first, first + width));
        for (int i = 0; i < spans.size(); i++) {
            int lane = chosen.get(i);
            int out = lane + 1;
            while (out < width && isFree(lanes.get(out), spans.get(i))) {
                out++;
            }
            laid.add(new Laid(spans.get(i), first + lane, first + out));
        }
    }

    /** Puts a span into the first lane that is free, a new one if need be. */
    private static int choose(List<List<Span>> lanes, Span span) {
        int lane = 0;
        while (lane < lanes.size() && !isFree(lanes.get(lane), span)) {
            lane++;
        }
        if (lane == lanes.size()) {
            lanes.add(new ArrayList<>());
        }
        lanes.get(lane).add(span);
        return lane;
    }

    private static boolean isFree(List<Span> lane, Span span) {
        return lane.stream().noneMatch(span::overlaps);
    }

    private int nextColumn() {
        return heads.isEmpty() ? 1 : heads.get(heads.size() - 1).out();
    }

    /**
     * Lays what is for everybody across all rooms, or, where something else goes on meanwhile, in a row of its own at its beginning.
     *
     * @return what fits in neither way, because something goes on in every room
     */
    private List<Span> announce(List<Span> forAll, List<Span> inRooms, int end) {
        List<Span> rest = new ArrayList<>(forAll);
        List<Span> homeless = new ArrayList<>();
        List<Span> longestFirst = forAll.stream()
                .sorted(Comparator.comparing((Span span) -> Duration.between(span.from(), span.to()))
                        .reversed())
                .toList();
        for (Span span : longestFirst) {
            rest.remove(span);
            boolean alone =
                    inRooms.stream().noneMatch(span::overlaps) && rest.stream().noneMatch(span::overlaps);
            if (alone && !announcesParts(span.session())) {
                across.add(new Laid(span, 1, end));
            } else {
                free(span.from(), end)
                        .ifPresentOrElse(
                                run -> announced
                                        .computeIfAbsent(span.from(), from -> new ArrayList<>())
                                        .add(new Laid(span, run.in(), run.out())),
                                () -> homeless.add(span));
            }
        }
        homeless.sort(Comparator.comparing(Span::from));
        return homeless;
    }

    /** The most columns beside each other in which nothing goes on at a moment. */
    private Optional<Grid.Head> free(Instant moment, int end) {
        Grid.Head best = new Grid.Head(Grid.Kind.EVERYWHERE, Optional.empty(), 1, 1);
        int in = 1;
        for (int column = 1; column <= end; column++) {
            int here = column;
            boolean closed = here == end
                    || laid.stream()
                            .anyMatch(
                                    other -> other.span().crosses(moment) && other.in() <= here && here < other.out());
            if (closed) {
                if (here - in > best.out() - best.in()) {
                    best = new Grid.Head(Grid.Kind.EVERYWHERE, Optional.empty(), in, here);
                }
                in = here + 1;
            }
        }
        return Optional.of(best).filter(run -> run.in() < run.out());
    }

    private Grid grid() {
        Map<Instant, Integer> above = new TreeMap<>();
        Map<Instant, Integer> below = new TreeMap<>();
        int line = 1;
        for (Instant time : times.keySet()) {
            above.put(time, line);
            line += announced.getOrDefault(time, List.of()).size();
            below.put(time, line);
            line++;
        }
        List<Grid.Place> places = new ArrayList<>();
        announced.forEach((time, bands) -> {
            int from = Objects.requireNonNull(above.get(time));
            for (Laid band : bands) {
                places.add(place(band, from, from + 1, true));
                from++;
            }
        });
        across.forEach(each -> places.add(place(each, above, below, true)));
        laid.forEach(each -> places.add(place(each, above, below, false)));
        places.sort(Comparator.comparing((Grid.Place place) -> start(place).toInstant())
                .thenComparing(place -> !place.wide())
                .thenComparing(Grid.Place::in)
                .thenComparing(Grid.Place::from));
        List<Grid.Time> labels = times.entrySet().stream()
                .filter(time -> places.stream()
                        .anyMatch(place -> start(place).toInstant().equals(time.getKey())))
                .map(time -> new Grid.Time(time.getValue(), Objects.requireNonNull(above.get(time.getKey()))))
                .toList();
        int rows = places.stream().mapToInt(Grid.Place::to).max().orElse(1) - 1;
        return new Grid(heads, labels, places, nextColumn() - 1, rows);
    }

    private static OffsetDateTime start(Grid.Place place) {
        return place.item().session().start().orElseThrow();
    }

    private static Grid.Place place(Laid laid, Map<Instant, Integer> above, Map<Instant, Integer> below, boolean wide) {
        int from = Objects.requireNonNull(below.get(laid.span().from()));
        int to = Objects.requireNonNullElse(above.get(laid.span().to()), from + 1);
        return place(laid, from, to, wide);
    }

    private static Grid.Place place(Laid laid, int from, int to, boolean wide) {
        return new Grid.Place(laid.span().item(), from, to, laid.in(), laid.out(), wide);
    }
}
