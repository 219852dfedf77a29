package org.plenary.export.structured;

import static org.plenary.export.structured.Edges.put;
import static org.plenary.export.structured.Edges.putText;
import static org.plenary.export.structured.Edges.putTexts;
import static org.plenary.export.structured.Edges.term;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.entry.Listed;
import org.plenary.export.form.Json;
import org.plenary.language.Language;
import org.plenary.programme.Role;
import org.plenary.programme.Room;
import org.plenary.programme.Session;
import org.plenary.programme.SessionState;

/** Sessions: events within the conference, or within another. */
final class Events {

    static final String EVENT = "Event";
    private static final Set<Role> PERFORMERS = Set.of(Role.SPEAKER, Role.PANELLIST);

    private final Edges edges;
    private final Places places;

    Events(Edges edges) {
        this.edges = edges;
        this.places = new Places(edges);
    }

    ObjectNode session(Session session) {
        ObjectNode node = edges.node(EVENT, session);
        session.start().ifPresent(start -> node.put("startDate", moment(start)));
        session.end().ifPresent(end -> node.put("endDate", moment(end)));
        session.previousStart().ifPresent(start -> node.put("previousStartDate", moment(start)));
        node.put("eventStatus", term(status(session)));
        Optional<URI> stream = stream(session);
        putAttendance(node, stream.isPresent());
        put(node, "location", locations(session, stream));
        edges.putImage(node, session);
        putTexts(node, "inLanguage", languages(List.of(session)));
        put(node, "performer", people(session, true));
        put(node, "contributor", people(session, false));
        put(
                node,
                "organizer",
                edges.edition().organisations(session.organisers()).stream()
                        .map(edges::organisation)
                        .toList());
        put(node, "superEvent", Optional.of(superEvent(session)));
        put(node, "subEvent", parts(edges.edition().partsOf(session)));
        putText(node, "keywords", keywords(session));
        session.recording()
                .ifPresent(recording -> node.putObject("recordedIn")
                        .put("@type", "CreativeWork")
                        .put("url", recording.toASCIIString()));
        return node;
    }

    private static String status(Session session) {
        if (session.isCancelled()) {
            return "EventCancelled";
        }
        boolean moved =
                session.state() == SessionState.MOVED || session.previousStart().isPresent();
        return moved ? "EventRescheduled" : "EventScheduled";
    }

    static void putAttendance(ObjectNode node, boolean streamed) {
        node.put("eventAttendanceMode", term(streamed ? "MixedEventAttendanceMode" : "OfflineEventAttendanceMode"));
    }

    private List<ObjectNode> locations(Session session, Optional<URI> stream) {
        List<ObjectNode> locations = new ArrayList<>();
        edges.edition()
                .roomOf(session)
                .or(() -> edges.edition().venue())
                .map(places::location)
                .ifPresent(locations::add);
        stream.map(uri -> Json.object().put("@type", "VirtualLocation").put("url", uri.toASCIIString()))
                .ifPresent(locations::add);
        return locations;
    }

    Optional<URI> stream(Session session) {
        return session.stream().or(() -> edges.edition().roomOf(session).flatMap(Room::stream));
    }

    private List<ObjectNode> people(Session session, boolean performing) {
        return edges.edition().participations(session).stream()
                .filter(part -> PERFORMERS.contains(part.role()) == performing)
                .flatMap(part -> part.people().stream())
                .distinct()
                .map(person -> edges.reference("Person", person))
                .toList();
    }

    private ObjectNode superEvent(Session session) {
        Listed whole = edges.edition()
                .parentOf(session)
                .map(Listed.class::cast)
                .orElse(edges.edition().home());
        return edges.reference(EVENT, whole);
    }

    List<ObjectNode> parts(List<Session> sessions) {
        return sessions.stream()
                .map(session -> Json.object().put("@type", EVENT).put("@id", edges.id(session)))
                .toList();
    }

    private String keywords(Session session) {
        return Stream.concat(
                        Stream.of(edges.message("kind.session.", session.kind())),
                        edges.edition().trackOf(session).map(Listed::title).stream())
                .filter(word -> !word.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    static List<String> languages(List<Session> sessions) {
        return sessions.stream()
                .flatMap(session -> session.languages().stream())
                .map(Language::tag)
                .distinct()
                .toList();
    }

    static String moment(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
