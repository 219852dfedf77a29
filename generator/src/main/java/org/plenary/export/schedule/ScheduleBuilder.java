package org.plenary.export.schedule;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plenary.entry.Listed;
import org.plenary.export.identity.Identity;
import org.plenary.export.schedule.Schedule.Day;
import org.plenary.export.schedule.Schedule.Event;
import org.plenary.export.schedule.Schedule.Line;
import org.plenary.export.schedule.Schedule.Place;
import org.plenary.export.schedule.Schedule.Room;
import org.plenary.programme.Session;
import org.plenary.programme.Track;
import org.plenary.site.Edition;
import org.plenary.site.Section;
import org.plenary.site.Site;

/** Puts the programme of one edition on a schedule: by day and then by room. */
final class ScheduleBuilder {

    private final Site site;
    private final Edition edition;
    private final ZoneId zone;
    private final Places places;
    private final EventBuilder events;

    ScheduleBuilder(Site site, Edition edition) {
        Identity identity = new Identity(site.settings());
        this.site = site;
        this.edition = edition;
        this.zone = site.settings().zone();
        this.places = new Places(edition, identity);
        this.events = new EventBuilder(site, edition, identity);
    }

    Schedule build() {
        return new Schedule(
                version(),
                edition.home().title(),
                new Identity(site.settings()).acronym(),
                edition.home().description(),
                zone,
                site.settings().host() + "/",
                site.absolute(edition.page(Section.PROGRAMME.id())
                        .map(Listed::address)
                        .orElse(edition.home().address())),
                edition.tracks().stream().map(ScheduleBuilder::line).toList(),
                days());
    }

    private String version() {
        return edition.sessions().stream()
                .map(session -> site.stamp(session).modified())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH)
                .toString();
    }

    private static Line line(Track track) {
        return new Line(track.title(), track.id(), track.colour());
    }

    private List<Day> days() {
        var days = edition.programme().days();
        return IntStream.range(0, days.size())
                .mapToObj(i -> day(i + 1, days.get(i)))
                .toList();
    }

    private Day day(int index, org.plenary.programme.Day day) {
        List<Room> rooms = rooms(day.sessions());
        OffsetDateTime midnight = day.date().plusDays(1).atStartOfDay(zone).toOffsetDateTime();
        OffsetDateTime end = rooms.stream()
                .flatMap(room -> room.events().stream())
                .map(Event::end)
                .filter(midnight::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(midnight);
        return new Day(index, day.date(), day.date().atStartOfDay(zone).toOffsetDateTime(), end, rooms);
    }

    /** In the order of the site's rooms; what is in all of them comes first, what is in none that is known last. */
    private List<Room> rooms(List<Session> sessions) {
        Map<Place, List<Event>> byPlace = new LinkedHashMap<>();
        places.inOrder().forEach(place -> byPlace.put(place, new ArrayList<>()));
        sessions.stream()
                .filter(session -> !session.isCancelled())
                .forEach(session -> events.event(session)
                        .ifPresent(event -> byPlace.getOrDefault(places.of(session), new ArrayList<>())
                                .add(event)));
        return byPlace.entrySet().stream()
                .filter(room -> !room.getValue().isEmpty())
                .map(room -> new Room(room.getKey(), room.getValue()))
                .toList();
    }
}
