package org.plenary.site;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.content.Attribute;
import org.plenary.problem.Code;
import org.plenary.problem.Problems;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.SessionState;
import org.plenary.settings.Setting;
import org.plenary.settings.Settings;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/** Checks that the programme can be held as it is written: times, rooms, people, and sessions within sessions. */
final class ProgrammeChecks {

    private final Settings settings;
    private final Works works;
    private final Problems problems;
    private final Nesting nesting;

    private ProgrammeChecks(Settings settings, Works works, Problems problems) {
        this.settings = settings;
        this.works = works;
        this.problems = problems;
        this.nesting = new Nesting(works);
    }

    static void run(Settings settings, Works works, Problems problems) {
        ProgrammeChecks checks = new ProgrammeChecks(settings, works, problems);
        List<Work> sessions = works.all().stream()
                .filter(work -> work.type() == DocumentType.SESSION)
                .filter(work -> !work.isDraft())
                .toList();
        if (settings.start().isEmpty() && !sessions.isEmpty()) {
            problems.add(
                    settings.place(Setting.CONFERENCE),
                    Code.BAD_SETTING,
                    "site.conference=no says that there is no conference, but there are sessions",
                    "remove the line and say when it is: conference.start and conference.end");
        }
        sessions.forEach(checks::check);
        new ClashChecks(checks.nesting, problems)
                .run(sessions.stream()
                        .flatMap(work -> Slot.of(work, settings.zone()).stream())
                        .toList());
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
                problems.add(
                        session.place(attribute),
                        Code.AMBIGUOUS_TIME,
                        "the clocks show " + time.toLocalTime() + " twice on this day, because they go back from "
                                + change.get().getDateTimeBefore().toLocalTime() + " to "
                                + change.get().getDateTimeAfter().toLocalTime() + "; the first is taken",
                        "begin at another time, or accept it");
            }
        });
    }

    private void checkDays(Work session) {
        boolean before = session.facts()
                .get(Session.START)
                .flatMap(time ->
                        settings.start().filter(day -> time.toLocalDate().isBefore(day)))
                .isPresent();
        boolean after = session.facts()
                .get(Session.START)
                .flatMap(time -> settings.end().filter(day -> time.toLocalDate().isAfter(day)))
                .isPresent();
        boolean endless = session.facts()
                .get(Session.END)
                .flatMap(time -> settings.end().filter(day -> time.toLocalDate().isAfter(day.plusDays(1))))
                .isPresent();
        if (before || after || endless) {
            problems.add(
                    session.place(before || after ? Session.START : Session.END),
                    Code.OUTSIDE_CONFERENCE,
                    "this session is not on the days of the conference, "
                            + settings.start().map(LocalDate::toString).orElse("") + " to "
                            + settings.end().map(LocalDate::toString).orElse(""),
                    "mend the date, or conference.start and conference.end in jbake.properties");
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
            problems.add(
                    session.place(Session.STATE),
                    Code.MOVED,
                    "this session was moved, but visitors can't see from where",
                    "add :previous-start: or :previous-room:");
        }
        if (!moved && !origin.isEmpty()) {
            problems.add(
                    session.place(origin.get(0)),
                    Code.MOVED,
                    "'" + origin.get(0).name() + "' is only shown of a session that was moved",
                    "add :state: moved, or remove the line");
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
        Optional<Work> parent = nesting.parent(session);
        if (parent.isEmpty() || parent.get().id().equals(session.id())) {
            // Of one that names itself the checks of references tell.
            return;
        }
        if (nesting.isPartOf(session, session)) {
            problems.add(
                    session.place(Session.PARENT),
                    Code.CIRCULAR_PARENT,
                    "'" + session.id() + "' is part of itself, by way of '"
                            + parent.get().id() + "'",
                    "only one of them can be a part of the other");
            return;
        }
        Optional<Slot> inner = Slot.of(session, settings.zone());
        Optional<Slot> outer = Slot.of(parent.get(), settings.zone());
        if (inner.isPresent() && outer.isPresent() && !inner.get().isWithin(outer.get())) {
            problems.add(
                    session.place(Session.START),
                    Code.OUTSIDE_PARENT,
                    "this session is not within the one that it is part of, " + outer.get(),
                    "mend the times of one of them",
                    Set.of(parent.get().file()));
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
}
