package org.plenary.intake.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.intake.incoming.Incoming;
import org.plenary.intake.incoming.Incoming.Hall;
import org.plenary.intake.incoming.Incoming.Reference;
import org.plenary.intake.incoming.Incoming.Somebody;
import org.plenary.intake.incoming.Incoming.Strand;
import org.plenary.intake.incoming.Incoming.Talk;
import org.plenary.intake.incoming.Said;
import org.plenary.problem.Code;
import org.plenary.problem.Place;

/** Reads what pretalx, frab and others export as schedule, Plenary itself included (c3voc.de/schedule/schema.json). */
final class Schedule {

    private static final String OURS = "Plenary";
    private static final Pattern OWN_ID = Pattern.compile(".*?-session-(.+)");

    private final Format.Found found;
    private final Context context;
    private final Gathered gathered = new Gathered();
    private boolean ours;
    private ZoneId zone;
    private Guids guids = Guids.NONE;

    Schedule(Format.Found found, Context context) {
        this.found = found;
        this.context = context;
        this.zone = context.zone();
    }

    Optional<Incoming> read(JsonNode root) {
        JsonNode conference = root.path("schedule").path("conference");
        if (!conference.path("days").isArray()) {
            context.problems()
                    .add(
                            Place.of(found.name()),
                            Code.BAD_VALUE,
                            "this is not a schedule: there is no /schedule/conference/days in it",
                            "export schedule.json or schedule.xml, or name the format: -Dformat="
                                    + String.join(" or ", Format.keys()));
            return Optional.empty();
        }
        String tool = Optional.of(JsonTree.text(root.path("generator"), "name"))
                .filter(name -> !name.isBlank())
                .orElse("schedule");
        ours = tool.equals(OURS);
        guids = ours ? Guids.below(JsonTree.text(root.path("schedule"), "base_url")) : Guids.NONE;
        Moment.tried(ZoneId::of, JsonTree.text(conference, "time_zone_name")).ifPresent(named -> zone = named);
        JsonTree.items(conference.path("rooms")).forEach(this::room);
        JsonTree.items(conference.path("tracks")).forEach(track -> strand(track.path("name"), track));
        int index = 0;
        for (JsonNode day : conference.path("days")) {
            day(day, "/schedule/conference/days/" + index++);
        }
        return Optional.of(gathered.by(tool, ours));
    }

    private void day(JsonNode day, String where) {
        for (var room : day.path("rooms").properties()) {
            int index = 0;
            for (JsonNode event : room.getValue()) {
                event(event, day, room.getKey(), where + "/rooms/" + room.getKey() + "/" + index++);
            }
        }
    }

    private void room(JsonNode room) {
        String name = JsonTree.text(room, "name");
        if (name.isBlank() || isNoRoom(name)) {
            return;
        }
        String guid = JsonTree.text(room, "guid", "slug");
        String key = guid.isEmpty() ? name : guid;
        int seats = room.path("capacity").asInt(0);
        gathered.hall(
                name,
                new Hall(
                        "room " + name,
                        key,
                        guids.id("rooms/", guid, name),
                        JsonTree.said(room.path("name")),
                        JsonTree.said(room.path("description")),
                        Optional.of(seats).filter(number -> number > 0)));
    }

    private boolean isNoRoom(String name) {
        return ours
                && (context.labels("session.every-room").contains(name)
                        || context.labels("session.announced").contains(name));
    }

    /** What an event calls its track is the name of one, perhaps in several languages. */
    private Optional<String> strand(JsonNode name, JsonNode track) {
        Said said = JsonTree.said(name);
        String key = said.any().strip();
        if (key.isEmpty()) {
            return Optional.empty();
        }
        String id = ours ? JsonTree.text(track, "slug") : "";
        return Optional.of(gathered.strand(new Strand(
                "track " + key,
                key,
                id,
                said,
                JsonTree.said(track.path("description")),
                JsonTree.text(track, "color"))));
    }

    private Optional<String> hall(String name) {
        if (ours && context.labels("session.every-room").contains(name)) {
            return Optional.of(Hall.EVERY);
        }
        if (name.isBlank() || isNoRoom(name)) {
            return Optional.empty();
        }
        return Optional.of(gathered.hall(name, name));
    }

    private void event(JsonNode event, JsonNode day, String room, String where) {
        String place = event.has("line") ? String.valueOf(event.path("line").asInt()) : where;
        Optional<ZonedDateTime> start = Moment.of(JsonTree.text(event, "date"), zone)
                .or(() -> Moment.of(
                        JsonTree.text(day, "date"),
                        JsonTree.text(event, "start"),
                        JsonTree.text(day, "day_start", "start"),
                        zone));
        Optional<Duration> length = Moment.duration(JsonTree.text(event, "duration"));
        Optional<LocalDateTime> end = Moment.of(JsonTree.text(event, "end"), zone)
                .filter(to -> start.filter(to::isAfter).isPresent())
                .or(() -> start.flatMap(from -> length.map(from::plus)))
                .map(moment -> Moment.here(moment, context.zone()));
        String key = JsonTree.text(event, "guid", "code", "id");
        gathered.talk(new Talk(
                place,
                key.isEmpty() ? JsonTree.text(event, "title") : key,
                ownId(event),
                JsonTree.said(event.path("title")),
                JsonTree.said(event.path("subtitle")),
                JsonTree.said(event.path("abstract")),
                JsonTree.said(event.path("description")),
                start.map(moment -> Moment.here(moment, context.zone())),
                end,
                hall(room),
                strand(event.path("track"), event.path("track")),
                JsonTree.text(event, "type"),
                Stream.of(JsonTree.text(event, "language").split("[,;/ ]+"))
                        .filter(tag -> !tag.isEmpty())
                        .toList(),
                JsonTree.items(event.path("persons"))
                        .flatMap(person -> person(person).stream())
                        .distinct()
                        .toList(),
                links(event),
                Map.of(),
                Set.of()));
    }

    private String ownId(JsonNode event) {
        Matcher slug = OWN_ID.matcher(ours ? JsonTree.text(event, "slug") : "");
        return slug.matches() ? slug.group(1) : "";
    }

    private Optional<String> person(JsonNode person) {
        String name = JsonTree.text(person, "public_name", "name", "full_public_name", "full_name");
        String guid = JsonTree.text(person, "guid", "code", "id");
        String key = guid.isEmpty() ? name.strip() : guid;
        if (name.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(gathered.person(new Somebody(
                "person " + name,
                key,
                guids.id("people/", guid, name),
                name,
                Said.NOTHING,
                JsonTree.said(person.path("biography")),
                "",
                "",
                JsonTree.text(person, "avatar", "avatar_url"),
                JsonTree.items(person.path("links"))
                        .map(this::link)
                        .filter(link -> !link.address().isBlank())
                        .toList(),
                Set.of(),
                false)));
    }

    private List<Reference> links(JsonNode event) {
        String feedback = JsonTree.text(event, "feedback_url");
        return Stream.of(
                        JsonTree.items(event.path("links")).map(this::link),
                        JsonTree.items(event.path("attachments")).map(this::link),
                        Stream.of(new Reference("feedback", "", feedback)))
                .flatMap(links -> links)
                .filter(link -> !link.address().isBlank())
                .toList();
    }

    private Reference link(JsonNode link) {
        return link.isTextual()
                ? new Reference("", "", link.asText())
                : context.link(
                        JsonTree.text(link, "type"),
                        JsonTree.text(link, "title", "description", "name"),
                        JsonTree.text(link, "url", "link"));
    }
}
