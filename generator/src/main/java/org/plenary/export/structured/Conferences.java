package org.plenary.export.structured;

import static org.plenary.export.structured.Edges.put;
import static org.plenary.export.structured.Edges.putTexts;
import static org.plenary.export.structured.Edges.term;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenary.entry.ContentPage;
import org.plenary.export.form.Json;
import org.plenary.partners.Category;
import org.plenary.programme.Session;
import org.plenary.settings.Settings;

/** The conference as a whole. */
final class Conferences {

    private final Edges edges;
    private final Events events;

    Conferences(Edges edges) {
        this.edges = edges;
        this.events = new Events(edges);
    }

    ObjectNode conference() {
        ContentPage home = edges.edition().home();
        List<Session> sessions = edges.edition().sessions();
        ObjectNode node = edges.node(Events.EVENT, home);
        node.set("@type", Json.texts(List.of(Events.EVENT, "ConferenceEvent")));
        if (!home.shortTitle().equals(home.title())) {
            node.put("alternateName", home.shortTitle());
        }
        put(node, "superEvent", series());
        putDates(node, sessions);
        node.put("eventStatus", term("EventScheduled"));
        Events.putAttendance(
                node,
                sessions.stream().anyMatch(session -> events.stream(session).isPresent()));
        put(node, "location", edges.edition().venue().map(new Places(edges)::location));
        edges.putImage(node, home);
        putTexts(node, "inLanguage", Events.languages(sessions));
        put(node, "organizer", edges.organisations(Category.HOST));
        put(node, "contributor", edges.organisations(Category.INSTITUTIONAL_PARTNER));
        put(node, "sponsor", edges.organisations(Category.CO_SPONSOR));
        put(node, "funder", edges.organisations(Category.SUPPORTER));
        put(
                node,
                "subEvent",
                events.parts(sessions.stream()
                        .filter(session -> session.parent().isEmpty() && !session.isBreak())
                        .filter(session -> session.everyRoom()
                                || !edges.edition().programme().isLarge())
                        .toList()));
        return node;
    }

    /** What the conference is one of, in the words of this language or else of the first. All editions on a host name it alike. */
    private Optional<ObjectNode> series() {
        Optional<String> name = edges.edition()
                .home()
                .series()
                .or(() -> edges.site().first().home().series());
        Settings settings = edges.site().settings();
        Optional<String> host = settings.series().edition().map(edition -> settings.rootAddress());
        Optional<String> url = settings.series().newest().map(URI::toString).or(() -> host);
        return name.map(known -> {
            ObjectNode node = Json.object()
                    .put("@type", "EventSeries")
                    .put(
                            "@id",
                            host.map(root -> root + "#series")
                                    .orElseGet(() -> edges.identity().iri("series")))
                    .put("name", known);
            url.ifPresent(address -> node.put("url", address));
            return node;
        });
    }

    /** From the first session of the first day to the end of the last one; of a day without times only the day. */
    private void putDates(ObjectNode node, List<Session> sessions) {
        Settings settings = edges.site().settings();
        settings.start()
                .ifPresent(day -> node.put(
                        "startDate",
                        times(sessions, day, Session::start)
                                .min(Comparator.naturalOrder())
                                .map(Events::moment)
                                .orElse(day.toString())));
        settings.end()
                .ifPresent(day -> node.put(
                        "endDate",
                        times(sessions, day, Session::end)
                                .max(Comparator.naturalOrder())
                                .map(Events::moment)
                                .orElse(day.toString())));
    }

    private static Stream<OffsetDateTime> times(
            List<Session> sessions, LocalDate day, Function<Session, Optional<OffsetDateTime>> time) {
        return sessions.stream()
                .filter(session -> session.day().equals(Optional.of(day)))
                .filter(session -> !session.isCancelled())
                .flatMap(session -> time.apply(session).stream());
    }
}
