package org.plenary.intake;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** A schedule of a large event, made up: the same every time. Nobody is in two places at once. */
public final class LargeEvent {

    private static final List<String> FIRST = List.of(
            "Ana", "Björn", "Chidi", "Dalia", "Élodie", "Farid", "Grace", "Hiroko", "Inés", "Jarek", "Kofi", "Leïla",
            "Mads", "Nour", "Øystein", "Priya");
    private static final List<String> LAST = List.of(
            "Abara",
            "Brandt",
            "Castel",
            "Dufour",
            "Eriksen",
            "Fontane",
            "García",
            "Haddad",
            "Ito",
            "Jansen",
            "Kovač",
            "Lindqvist",
            "Mbeki",
            "Novák",
            "Okafor",
            "Peeters");
    private static final List<String> WORDS = List.of(
            "kernels",
            "maps",
            "compilers",
            "packets",
            "gardens",
            "archives",
            "radios",
            "clocks",
            "ledgers",
            "parsers",
            "queues",
            "lamps");

    private LargeEvent() {}

    public static String json(int sessions, int people) {
        Random random = new Random(900);
        JsonMapper mapper = new JsonMapper();
        ObjectNode root = mapper.createObjectNode();
        root.putObject("generator").put("name", "pretalx");
        ObjectNode conference = root.putObject("schedule").put("version", "1.0").putObject("conference");
        conference.put("title", "A large event, made up").put("time_zone_name", "Europe/Brussels");
        ArrayNode rooms = conference.putArray("rooms");
        ArrayNode tracks = conference.putArray("tracks");
        for (int i = 0; i < 30; i++) {
            rooms.addObject()
                    .put("name", "Hall " + (i + 1))
                    .put("guid", guid("11", i))
                    .put("capacity", 50 + i * 10);
        }
        for (int i = 0; i < 40; i++) {
            tracks.addObject()
                    .put("name", "Track of " + WORDS.get(i % 12) + " " + (i + 1))
                    .put("color", String.format("#%06x", 0x203040 + i * 0x010203));
        }
        ArrayNode days = conference.putArray("days");
        for (int day = 0; day < 2; day++) {
            ObjectNode node = days.addObject().put("index", day + 1).put("date", "2030-05-0" + (4 + day));
            ObjectNode byRoom = node.putObject("rooms");
            for (int room = 0; room < 30; room++) {
                ArrayNode events = byRoom.putArray("Hall " + (room + 1));
                for (int slot = 0; slot < 15; slot++) {
                    int number = (day * 30 + room) * 15 + slot;
                    if (number < sessions) {
                        event(events.addObject(), number, day, slot, room, people, random);
                    }
                }
            }
        }
        return root.toPrettyString();
    }

    private static void event(ObjectNode event, int number, int day, int slot, int room, int people, Random random) {
        LocalDateTime start = LocalDateTime.of(2030, 5, 4 + day, 9, 0).plusMinutes(35L * slot);
        String title = "On " + WORDS.get(number % 12) + " and " + WORDS.get(number * 7 % 11) + ", part " + (number + 1);
        event.put("guid", guid("22", number))
                .put("id", number + 1)
                .put("title", title)
                .put("subtitle", "")
                .put("type", "Talk");
        event.put("date", start + ":00+02:00").put("duration", "00:30").put("language", "en");
        event.put("track", "Track of " + WORDS.get(number % 40 % 12) + " " + (number % 40 + 1));
        boolean told = number % 10 == 0;
        event.put(
                "abstract",
                "What we learned of *" + WORDS.get(random.nextInt(12)) + "* in " + (2 + random.nextInt(20))
                        + " years.");
        event.put(
                "description",
                "First, the " + WORDS.get(random.nextInt(12)) + ".\n\n- one\n- two\n\nSee https://example.org/talks/"
                        + number + " for more.");
        ArrayNode persons = event.putArray("persons");
        // Each slot has people of its own, as many as there are rooms.
        TreeSet<Integer> who = new TreeSet<>(List.of((slot * 30 + room) * 2, (slot * 30 + room) * 2 + 1));
        if (900 + number < people) {
            who.add(900 + number);
        }
        who.forEach(index -> persons.addObject()
                .put("guid", guid("33", index))
                .put("code", "P" + index)
                .put(
                        "name",
                        FIRST.get(index % 16) + " " + LAST.get(index / 16 % 16)
                                + (index >= 256 ? " " + (char) ('A' + index / 256) + "." : ""))
                .put("biography", "Works with **" + WORDS.get(index % 12) + "**."));
        event.putArray("links");
        event.putArray("attachments");
    }

    private static String guid(String kind, int number) {
        return String.format("%s000000-0000-5000-8000-%012d", kind, number);
    }
}
