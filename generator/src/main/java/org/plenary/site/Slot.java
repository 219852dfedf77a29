package org.plenary.site;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.programme.Session;

/** When and where a session takes place, before it is known whether that is possible. */
record Slot(Work work, OffsetDateTime start, OffsetDateTime end) {

    /** The slot of a session that isn't cancelled and has a time; of one whose end isn't known, the minute that it begins in. */
    static Optional<Slot> of(Work session, ZoneId zone) {
        if (Session.isCancelledOf(session.facts())) {
            return Optional.empty();
        }
        return Session.startOf(session.facts(), zone)
                .map(start -> new Slot(
                        session, start, Session.endOf(session.facts(), zone).orElse(start.plusMinutes(1))));
    }

    boolean overlaps(Slot other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    boolean isWithin(Slot other) {
        return !start.isBefore(other.start) && !end.isAfter(other.end);
    }

    boolean isBreak() {
        return Session.isBreakOf(work.facts());
    }

    /** An id, or that of all rooms. */
    Optional<String> room() {
        return work.facts().get(Session.ROOM);
    }

    Set<String> people() {
        return Session.peopleOf(work.facts()).values().stream()
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "'" + work.id() + "' (" + work.original().source().name() + ", " + start.toLocalDateTime() + " to "
                + end.toLocalDateTime() + ")";
    }
}
