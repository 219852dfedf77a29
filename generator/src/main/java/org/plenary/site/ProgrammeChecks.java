package org.plenary.site;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plenary.content.Attribute;
import org.plenary.problem.Code;
import org.plenary.problem.Problems;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.SessionState;
import org.plenary.settings.Settings;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/** Checks that the programme can be held as it is written: times, rooms, people, and sessions within sessions. */
final class ProgrammeChecks {

    /** A session that will take place, with its times. */
    private record Slot(Work work, OffsetDateTime start, OffsetDateTime end) {

        boolean overlaps(Slot other) {
            return start.isBefore(other.end) && other.start.isBefore(end);
        }

        @Override
        public String toString() {
            return "'" + work.id() + "' (" + work.original().source().name() + ", " + start.toLocalDateTime() + " to "
                    + end.toLocalDateTime() + ")";
        }
    }

    private final Settings settings;
    private final Works works;
    private final Warnings warnings;
    private final Problems problems;

    private ProgrammeChecks(Settings settings, Works works, Warnings warnings, Problems problems) {
        this.settings = settings;
        this.works = works;
        this.warnings = warnings;
        this.problems = problems;
    }

    static void run(Settings settings, Works works, Warnings warnings, Problems problems) {
        ProgrammeChecks checks = new ProgrammeChecks(settings, works, warnings, problems);
        List<Work> sessions = works.all().stream()
                .filter(work -> work.type() == DocumentType.SESSION)
                .filter(work -> !work.isDraft())
                .toList();
        sessions.forEach(checks::check);
        List<Slot> slots = sessions.stream()
                .flatMap(work -> checks.slot(work).stream())
                .sorted(Comparator.comparing(Slot::start)
                        .thenComparing(slot -> slot.work().id()))
                .toList();
        checks.checkRooms(slots);
        checks.checkPeople(slots);
        checks.checkRoomNames();
    }

    private void check(Work session) {
        checkClock(session, Session.START);
        checkClock(session, Session.END);
        checkClock(session, Session.PREVIOUS_START);
        checkDays(session);
        checkMove(session);
        checkLandmark(session);
        checkParent(session);
    }

    /** A time that the clocks skip is wrong; one that they show twice needs a look. */
    private void checkClock(Work session, Attribute<LocalDateTime> attribute) {
        ZoneId zone = settings.zone();
        session.facts().get(attribute).ifPresent(time -> {
            Optional<ZoneOffsetTransition> change =
                    Optional.ofNullable(zone.getRules().getTransition(time));
            if (change.filter(ZoneOffsetTransition::isGap).isPresent()) {
                problems.add(
                        session.place(attribute),
                        Code.TIME,
                        "there is no " + time.toLocalTime() + " on this day: the clocks go from "
                                + change.get().getDateTimeBefore().toLocalTime() + " to "
                                + change.get().getDateTimeAfter().toLocalTime(),
                        "write the time that the clocks in " + zone + " show");
            } else if (change.isPresent() && attribute.equals(Session.START)) {
                warnings.add(
                        session.place(attribute),
                        Code.AMBIGUOUS_TIME,
                        "the clocks show " + time.toLocalTime() + " twice on this day, because they go back from "
                                + change.get().getDateTimeBefore().toLocalTime() + " to "
                                + change.get().getDateTimeAfter().toLocalTime() + "; the first is taken",
                        "begin at another time, or accept it",
                        List.of(session));
            }
        });
    }

    private void checkDays(Work session) {
        boolean before = session.facts()
                .get(Session.START)
                .filter(start -> start.toLocalDate().isBefore(settings.start()))
                .isPresent();
        boolean after = session.facts()
                .get(Session.START)
                .filter(start -> start.toLocalDate().isAfter(settings.end()))
                .isPresent();
        boolean endless = session.facts()
                .get(Session.END)
                .filter(end -> end.toLocalDate().isAfter(settings.end().plusDays(1)))
                .isPresent();
        if (before || after || endless) {
            warnings.add(
                    session.place(before || after ? Session.START : Session.END),
                    Code.OUTSIDE_CONFERENCE,
                    "this session is not on the days of the conference, " + settings.start() + " to " + settings.end(),
                    "mend the date, or conference.start and conference.end in jbake.properties",
                    List.of(session));
        }
    }

    private void checkMove(Work session) {
        boolean moved = session.facts()
                .get(Session.STATE)
                .filter(SessionState.MOVED::equals)
                .isPresent();
        List<Attribute<?>> origin = List.<Attribute<?>>of(Session.PREVIOUS_START, Session.PREVIOUS_ROOM).stream()
                .filter(attribute -> session.facts().has(attribute))
                .toList();
        if (moved && origin.isEmpty()) {
            warnings.add(
                    session.place(Session.STATE),
                    Code.MOVED,
                    "this session was moved, but visitors can't see from where",
                    "add :previous-start: or :previous-room:",
                    List.of(session));
        }
        if (!moved && !origin.isEmpty()) {
            warnings.add(
                    session.place(origin.get(0)),
                    Code.MOVED,
                    "'" + origin.get(0).name() + "' is only shown of a session that was moved",
                    "add :state: moved, or remove the line",
                    List.of(session));
        }
    }

    private void checkLandmark(Work session) {
        session.facts()
                .get(Session.ROOM)
                .flatMap(room -> works.find(SourceFile.key(DocumentType.ROOM, room)))
                .filter(room -> room.facts().get(Room.LANDMARK).orElse(false))
                .ifPresent(room -> problems.add(
                        session.place(Session.ROOM),
                        Code.BAD_VALUE,
                        "room: '" + room.id() + "' is a landmark, where nothing of the conference happens",
                        "name a room, or remove :landmark: from "
                                + room.original().source().name()));
    }

    private void checkParent(Work session) {
        Optional<Work> parent = parent(session);
        if (parent.isEmpty()) {
            return;
        }
        if (ancestors(session).contains(session)) {
            problems.add(
                    session.place(Session.PARENT),
                    Code.CIRCULAR_PARENT,
                    "'" + session.id() + "' is part of itself, by way of '"
                            + parent.get().id() + "'",
                    "only one of them can be a part of the other");
            return;
        }
        Optional<Slot> inner = slot(session);
        Optional<Slot> outer = slot(parent.get());
        if (inner.isPresent()
                && outer.isPresent()
                && (inner.get().start().isBefore(outer.get().start())
                        || inner.get().end().isAfter(outer.get().end()))) {
            warnings.add(
                    session.place(Session.START),
                    Code.OUTSIDE_PARENT,
                    "this session is not within the one that it is part of, " + outer.get(),
                    "mend the times of one of them",
                    List.of(session, parent.get()));
        }
    }

    private void checkRoomNames() {
        works.find(SourceFile.key(DocumentType.ROOM, Session.ALL_ROOMS))
                .ifPresent(room -> problems.add(
                        room.original().source().place(),
                        Code.BAD_FILE_NAME,
                        "'" + Session.ALL_ROOMS + "' means every room, so no room can have that name",
                        "rename the file in every language"));
    }

    private void checkRooms(List<Slot> slots) {
        List<Slot> busy = slots.stream()
                .filter(slot -> !isBreak(slot) && room(slot).isPresent())
                .toList();
        for (Slot[] pair : overlaps(busy)) {
            String one = room(pair[0]).orElseThrow();
            String other = room(pair[1]).orElseThrow();
            if (one.equals(other) || one.equals(Session.ALL_ROOMS) || other.equals(Session.ALL_ROOMS)) {
                String room = one.equals(Session.ALL_ROOMS) ? other : one;
                warnings.add(
                        pair[1].work().place(Session.ROOM),
                        Code.ROOM_CLASH,
                        "the room '" + room + "' is taken at this time by " + pair[0],
                        "give one of them another room or time, or accept it",
                        List.of(pair[0].work(), pair[1].work()));
            }
        }
    }

    private void checkPeople(List<Slot> slots) {
        for (Slot[] pair : overlaps(slots)) {
            Set<String> both = new TreeSet<>(people(pair[0]));
            both.retainAll(people(pair[1]));
            if (!both.isEmpty()) {
                warnings.add(
                        pair[1].work().place(Session.START),
                        Code.PERSON_CLASH,
                        both.stream().map(id -> "'" + id + "'").collect(Collectors.joining(" and "))
                                + (both.size() == 1 ? " is" : " are") + " at this time in " + pair[0],
                        "change the people or the time of one of them, or accept it",
                        List.of(pair[0].work(), pair[1].work()));
            }
        }
    }

    /** Pairs of sessions at one time, the earlier first, of which none is part of the other. */
    private List<Slot[]> overlaps(List<Slot> slots) {
        List<Slot[]> pairs = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Slot one = slots.get(i);
            for (int j = i + 1; j < slots.size() && slots.get(j).start().isBefore(one.end()); j++) {
                Slot other = slots.get(j);
                boolean nested = ancestors(one.work()).contains(other.work())
                        || ancestors(other.work()).contains(one.work());
                if (one.overlaps(other) && !nested) {
                    pairs.add(new Slot[] {one, other});
                }
            }
        }
        return pairs;
    }

    private static boolean isBreak(Slot slot) {
        return Session.isBreakOf(slot.work().facts());
    }

    private static Optional<String> room(Slot slot) {
        return slot.work().facts().get(Session.ROOM);
    }

    private static Set<String> people(Slot slot) {
        return Session.peopleOf(slot.work().facts()).values().stream()
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    /** When a session that isn't cancelled takes place; of one whose end isn't known, the moment that it begins. */
    private Optional<Slot> slot(Work session) {
        if (session.facts()
                .get(Session.STATE)
                .filter(SessionState.CANCELLED::equals)
                .isPresent()) {
            return Optional.empty();
        }
        return Session.startOf(session.facts(), settings.zone())
                .map(start -> new Slot(
                        session,
                        start,
                        Session.endOf(session.facts(), settings.zone()).orElse(start.plusMinutes(1))));
    }

    private Optional<Work> parent(Work session) {
        return session.facts().get(Session.PARENT).flatMap(id -> works.find(SourceFile.key(DocumentType.SESSION, id)));
    }

    /** What a session is part of, and what that is part of, and so on; itself too when they go round in a circle. */
    private Set<Work> ancestors(Work session) {
        Set<Work> ancestors = new LinkedHashSet<>();
        Optional<Work> next = parent(session);
        while (next.isPresent() && ancestors.add(next.get())) {
            next = parent(next.get());
        }
        return ancestors;
    }
}
