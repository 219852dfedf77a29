package org.plenary.export.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.entry.Listed;
import org.plenary.export.identity.Identity;
import org.plenary.export.schedule.Schedule.Place;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.site.Edition;

/** Where sessions are, by names that no two places share: apps tell rooms apart by them. */
final class Places {

    private static final String EVERY = "*";
    private static final String UNKNOWN = "?";

    private final Edition edition;
    private final Identity identity;
    private final Map<String, Place> byId = new LinkedHashMap<>();

    Places(Edition edition, Identity identity) {
        this.edition = edition;
        this.identity = identity;
        put(EVERY, edition.text("session.every-room"), Optional.empty());
        edition.rooms().forEach(room -> put(room.id(), name(room), room.capacity()));
        put(UNKNOWN, edition.text("session.announced"), Optional.empty());
    }

    private void put(String id, String name, Optional<Integer> capacity) {
        boolean taken = byId.values().stream().anyMatch(place -> place.name().equals(name));
        byId.put(id, new Place(taken ? name + " (" + id + ")" : name, identity.guid("rooms/" + id), capacity));
    }

    /** With its venue, where another room has the same title. */
    private String name(Room room) {
        boolean shared = edition.rooms().stream()
                        .filter(other -> other.title().equals(room.title()))
                        .count()
                > 1;
        return edition.venueOf(room)
                .filter(venue -> shared)
                .map(Listed::title)
                .map(venue -> room.title() + ", " + venue)
                .orElse(room.title());
    }

    List<Place> inOrder() {
        return new ArrayList<>(byId.values());
    }

    Place of(Session session) {
        String id = session.everyRoom() ? EVERY : session.room().orElse(UNKNOWN);
        return Optional.ofNullable(byId.get(id))
                .or(() -> Optional.ofNullable(byId.get(UNKNOWN)))
                .orElseThrow();
    }
}
