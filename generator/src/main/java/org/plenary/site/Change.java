package org.plenary.site;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.plenary.content.Values;
import org.plenary.language.Language;
import org.plenary.people.Person;
import org.plenary.programme.Room;
import org.plenary.programme.Session;

/**
 * Something that changed in the programme after it was first published.
 *
 * @param id the same in every language and for ever
 * @param time when the change was published, in the conference's zone
 * @param title of the session; as it last was, when the session is gone
 * @param titleLanguage of the title
 * @param session as it is now; empty when it is gone
 * @param before what was known of it before the change, as far as the kind is about it
 * @param now what is known of it since
 */
public record Change(
        String id,
        OffsetDateTime time,
        Kind kind,
        String title,
        Language titleLanguage,
        Optional<Session> session,
        State before,
        State now) {

    /** What happened. */
    public enum Kind {
        ADDED,
        REMOVED,
        MOVED,
        ROOM,
        CANCELLED,
        REINSTATED,
        PEOPLE
    }

    /**
     * What a session was like.
     *
     * @param placed whether it was to be in some room, be that known now or not
     * @param people those that were not there on the other side of the change
     */
    public record State(
            Optional<OffsetDateTime> start,
            Optional<OffsetDateTime> end,
            Optional<Room> room,
            boolean everyRoom,
            boolean placed,
            List<Person> people) {

        public static final State UNKNOWN =
                new State(Optional.empty(), Optional.empty(), Optional.empty(), false, false, List.of());

        /** Whether it says something of what changed that visitors can be told: not of a room or people of which there is nothing on the site. */
        boolean tells(Kind kind) {
            return switch (kind) {
                case PEOPLE -> !people.isEmpty();
                case ROOM -> everyRoom || room.isPresent() || !placed;
                default -> true;
            };
        }

        public State {
            people = List.copyOf(people);
        }
    }

    public boolean tellsBefore() {
        return before.tells(kind);
    }

    public boolean tellsNow() {
        return now.tells(kind);
    }

    boolean isTellable() {
        return tellsBefore() || tellsNow();
    }

    static String id(String session, int revision, Kind kind) {
        return session + "/" + revision + "/" + Values.key(kind);
    }
}
