package org.plenary.site;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.content.Values;
import org.plenary.entry.Listed;
import org.plenary.programme.Session;
import org.plenary.programme.SessionState;

/**
 * What tells readers which session one is, wherever it stands in a line or two: in the edition's language.
 *
 * @param state that it isn't as it was planned; empty when it is
 * @param kind such as {@code Workshop}
 * @param times from when to when, without the day; empty when they aren't known
 * @param place the room, or that it is in all of them
 */
public record SessionLine(Optional<String> state, String kind, Optional<String> times, Optional<String> place) {

    public static SessionLine of(Session session, Edition edition) {
        return new SessionLine(
                Optional.of(session.state())
                        .filter(state -> state != SessionState.CONFIRMED)
                        .map(state -> edition.text("state." + Values.key(state))),
                edition.text("kind.session." + Values.key(session.kind())),
                session.start().map(start -> times(session, start, edition)),
                session.everyRoom()
                        ? Optional.of(edition.text("session.every-room"))
                        : edition.roomOf(session).map(Listed::title));
    }

    /** State, if any, and kind. */
    public Stream<String> sort() {
        return Stream.concat(state.stream(), Stream.of(kind));
    }

    private static String times(Session session, OffsetDateTime start, Edition edition) {
        String begin = edition.dates().time(start);
        return session.end()
                .map(end -> session.endsLater()
                        ? begin + " "
                                + edition.text(
                                        "session.until",
                                        Map.of(
                                                "day", edition.dates().weekday(end),
                                                "time", edition.dates().time(end)))
                        : edition.dates().times(start, end))
                .orElse(begin);
    }
}
