package org.plenary.export.schedule;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a schedule says, in whichever form. Texts are plain, or empty; addresses are absolute.
 *
 * @param version the moment of the last change
 * @param base where the site stands, with a slash at its end
 * @param page of the programme
 */
record Schedule(
        String version,
        String title,
        String acronym,
        String description,
        ZoneId zone,
        String base,
        String page,
        List<Line> tracks,
        List<Day> days) {

    /** The time that apps divide a day by. */
    static final Duration SLOT = Duration.ofMinutes(15);

    Schedule {
        tracks = List.copyOf(tracks);
        days = List.copyOf(days);
    }

    /** The first colour of a track, which apps dress the conference in. */
    Optional<String> colour() {
        return tracks.stream().flatMap(track -> track.colour().stream()).findFirst();
    }

    /** The rooms of all days, each once. */
    List<Place> places() {
        return days.stream()
                .flatMap(day -> day.rooms().stream())
                .map(Room::place)
                .distinct()
                .toList();
    }

    /** A track. */
    record Line(String name, String slug, Optional<String> colour) {}

    /**
     * A day of the conference, perhaps without sessions.
     *
     * @param index from 1
     * @param start midnight
     * @param end the next midnight, or the end of a session that lasts longer
     */
    record Day(int index, LocalDate date, OffsetDateTime start, OffsetDateTime end, List<Room> rooms) {
        Day {
            rooms = List.copyOf(rooms);
        }
    }

    /** A place where sessions are: a room, all rooms, or one that isn't known yet. */
    record Place(String name, UUID guid, Optional<Integer> capacity) {}

    /** What happens in a place on a day, by time. */
    record Room(Place place, List<Event> events) {
        Room {
            events = List.copyOf(events);
        }
    }

    /**
     * A session.
     *
     * @param id positive and the session's own, also when others are added
     * @param type what sort of session it is, the same in every language: {@code panel}
     * @param language the first that is spoken, or empty
     * @param feedback where visitors say what they think of it
     */
    record Event(
            int id,
            UUID guid,
            String slug,
            String url,
            String title,
            String type,
            OffsetDateTime start,
            OffsetDateTime end,
            String track,
            String language,
            String summary,
            String description,
            Optional<String> logo,
            List<Somebody> persons,
            List<Reference> links,
            List<Reference> attachments,
            Optional<URI> feedback) {

        Duration duration() {
            return Duration.between(start, end);
        }
    }

    /** A person with a part in a session. */
    record Somebody(String name, UUID guid) {}

    /** An address with its title. The type is one of the JSON schema's: {@code slides}, {@code media}, {@code paper}, {@code related}. */
    record Reference(String type, String title, String url) {}
}
