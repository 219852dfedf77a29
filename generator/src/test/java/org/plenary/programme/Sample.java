package org.plenary.programme;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.content.Body;
import org.plenary.entry.Address;
import org.plenary.entry.Entry;
import org.plenary.entry.Words;
import org.plenary.language.Language;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/** Sessions and rooms of which tests need only when and where: {@code Sample.of("talk").at("10:00", "11:00").in("hall").session()}. */
record Sample(
        String id,
        SessionKind kind,
        SessionState state,
        Optional<OffsetDateTime> start,
        Optional<OffsetDateTime> end,
        Optional<String> room,
        Optional<String> parent) {

    private static final String DAY = "2027-10-30T";
    private static final ZoneId ZONE = ZoneId.of("Europe/Lisbon");
    private static final Language ENGLISH = new Language("en");

    static Sample of(String id) {
        return new Sample(
                id,
                SessionKind.SESSION,
                SessionState.CONFIRMED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Sample at(String from, String to) {
        return new Sample(id, kind, state, Optional.of(time(from)), Optional.of(time(to)), room, parent);
    }

    Sample from(String from) {
        return new Sample(id, kind, state, Optional.of(time(from)), Optional.empty(), room, parent);
    }

    Sample in(String place) {
        return new Sample(id, kind, state, start, end, Optional.of(place), parent);
    }

    Sample partOf(String whole) {
        return new Sample(id, kind, state, start, end, room, Optional.of(whole));
    }

    Sample as(SessionKind other) {
        return new Sample(id, other, state, start, end, room, parent);
    }

    Sample cancelled() {
        return new Sample(id, kind, SessionState.CANCELLED, start, end, room, parent);
    }

    /** {@code 10:00} on the day of the samples, or a time with its own day or offset. */
    private static OffsetDateTime time(String text) {
        if (text.length() > "2027-10-30T10:00".length()) {
            return OffsetDateTime.parse(text);
        }
        String whole = text.contains("T") ? text : DAY + text;
        return LocalDateTime.parse(whole).atZone(ZONE).toOffsetDateTime();
    }

    Session session() {
        return new Session(
                entry(DocumentType.SESSION, id),
                kind,
                state,
                start,
                end,
                room.filter(place -> !place.equals(Session.ALL_ROOMS)),
                room.equals(Optional.of(Session.ALL_ROOMS)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                parent,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Room room(String id) {
        return place(id, Optional.empty(), false);
    }

    static Room place(String id, Optional<Room.Geo> geo, boolean landmark) {
        return new Room(
                entry(DocumentType.ROOM, id),
                Optional.empty(),
                Optional.empty(),
                geo,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                List.of(),
                landmark);
    }

    private static Entry entry(DocumentType type, String id) {
        return new Entry(
                new SourceFile(Path.of(id), id, ENGLISH, type, id),
                ENGLISH,
                new Words(ENGLISH, id, id, "", Body.EMPTY),
                new Address("en/" + id + "/"),
                Optional.empty());
    }
}
