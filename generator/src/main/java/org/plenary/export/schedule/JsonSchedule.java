package org.plenary.export.schedule;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.plenary.export.form.Json;
import org.plenary.export.schedule.Schedule.Day;
import org.plenary.export.schedule.Schedule.Event;
import org.plenary.export.schedule.Schedule.Line;
import org.plenary.export.schedule.Schedule.Place;
import org.plenary.export.schedule.Schedule.Reference;
import org.plenary.export.schedule.Schedule.Somebody;

/** Writes {@code schedule.json}, valid against https://c3voc.de/schedule/schema.json. */
final class JsonSchedule {

    private static final String SCHEMA = "https://c3voc.de/schedule/schema.json";

    private JsonSchedule() {}

    static byte[] bytes(Schedule schedule) {
        ObjectNode root = Json.object().put("$schema", SCHEMA);
        root.putObject("generator").put("name", "Plenary");
        root.putObject("schedule")
                .put("version", schedule.version())
                .put("base_url", schedule.base())
                .set("conference", conference(schedule));
        return Json.bytes(root);
    }

    private static ObjectNode conference(Schedule schedule) {
        List<Day> days = schedule.days();
        ObjectNode conference = Json.object()
                .put("acronym", schedule.acronym())
                .put("title", schedule.title())
                .put("description", schedule.description())
                .put("start", days.get(0).date().toString())
                .put("end", days.get(days.size() - 1).date().toString())
                .put("daysCount", days.size())
                .put("timeslot_duration", Times.hours(Schedule.SLOT))
                .put("url", schedule.page());
        Times.name(schedule.zone()).ifPresent(name -> conference.put("time_zone_name", name));
        schedule.colour().ifPresent(colour -> conference.putObject("colors").put("primary", colour));
        conference.set(
                "tracks",
                Json.array(schedule.tracks().stream().map(JsonSchedule::track).toList()));
        conference.set(
                "rooms",
                Json.array(schedule.places().stream().map(JsonSchedule::room).toList()));
        conference.set("days", Json.array(days.stream().map(JsonSchedule::day).toList()));
        return conference;
    }

    private static ObjectNode track(Line track) {
        ObjectNode node = Json.object().put("name", track.name());
        if (track.slug().length() > 1) {
            node.put("slug", track.slug());
        }
        track.colour().ifPresent(colour -> node.put("color", colour));
        return node;
    }

    private static ObjectNode room(Place place) {
        ObjectNode node =
                Json.object().put("name", place.name()).put("guid", place.guid().toString());
        place.capacity().ifPresent(capacity -> node.put("capacity", capacity));
        return node;
    }

    private static ObjectNode day(Day day) {
        ObjectNode node = Json.object()
                .put("index", day.index())
                .put("date", day.date().toString())
                .put("day_start", Times.moment(day.start()))
                .put("day_end", Times.moment(day.end()));
        ObjectNode rooms = node.putObject("rooms");
        day.rooms()
                .forEach(room -> rooms.set(
                        room.place().name(),
                        Json.array(room.events().stream()
                                .map(event -> event(event, room.place()))
                                .toList())));
        return node;
    }

    private static ObjectNode event(Event event, Place place) {
        ObjectNode node = Json.object()
                .put("guid", event.guid().toString())
                .put("id", event.id())
                .put("date", Times.moment(event.start()))
                .put("start", Times.clock(event.start()))
                .put("end", Times.moment(event.end()))
                .put("duration", Times.hours(event.duration()))
                .put("room", place.name())
                .put("slug", event.slug())
                .put("url", event.url())
                .put("title", event.title())
                .put("subtitle", "")
                .put("track", event.track())
                .put("type", event.type())
                .put("language", event.language())
                .put("abstract", event.summary())
                .put("description", event.description());
        event.logo().ifPresent(logo -> node.put("logo", logo));
        event.feedback().ifPresent(feedback -> node.put("feedback_url", feedback.toASCIIString()));
        node.set(
                "persons",
                Json.array(event.persons().stream().map(JsonSchedule::person).toList()));
        node.set("links", references(event.links()));
        node.set("attachments", references(event.attachments()));
        return node;
    }

    private static ObjectNode person(Somebody person) {
        return Json.object()
                .put("name", person.name())
                .put("guid", person.guid().toString());
    }

    private static ArrayNode references(List<Reference> references) {
        return Json.array(references.stream()
                .map(reference -> Json.object()
                        .put("type", reference.type())
                        .put("title", reference.title())
                        .put("url", reference.url()))
                .toList());
    }
}
