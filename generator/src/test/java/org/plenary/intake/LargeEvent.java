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

    private static final List<String> FIRST = words("""
            Ana Björn Chidi Dalia Élodie Farid Grace Hiroko Inés Jarek Kofi Leïla Mads Nour Øystein Priya Quentin Rosa Sipho Thea Umar Vera
            Wout Ximena Yara Zeynep Anouk Bilal Carmen Dries Eszter Femke""");
    private static final List<String> LAST = words("""
            Abara Brandt Castel Dufour Eriksen Fontane García Haddad Ito Jansen Kovač Lindqvist Mbeki Novák Okafor Peeters Quispe Rossi
            Sørensen Tanaka Ueda Verstraete Wouters Xu Yıldız Zielińska Almeida Baptiste Cohen Demir Eze Ferreira""");
    private static final List<String> WORDS = words("""
            kernels maps compilers packets gardens archives radios clocks ledgers parsers queues lamps schedulers drivers bridges sensors
            filesystems telescopes typefaces keyboards protocols mirrors caches routers libraries containers bicycles subtitles spreadsheets
            translators printers batteries satellites calendars backups passwords certificates dictionaries emulators games synthesisers
            databases indexes formats licences elections museums hospitals schools farms trains ferries weather tides rivers dikes""");
    private static final List<String> DEEDS = words("""
            building breaking mending measuring teaching replacing rescuing porting drawing counting trusting testing shrinking explaining
            forgetting shipping hearing reading signing sharing tracing cooling securing naming sorting folding tuning proving guarding
            publishing remembering untangling feeding""");
    private static final List<String> MANNERS = words("""
            quickly together without-fear in-the-open at-scale by-hand for-everyone on-a-phone in-a-browser after-ten-years from-scratch
            with-volunteers under-pressure offline in-three-languages twice before-breakfast on-old-machines at-home in-public""");

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
        String title = title(number, new Random(number));
        event.put("guid", guid("22", number))
                .put("id", number + 1)
                .put("title", title)
                .put("subtitle", "")
                .put("type", "Talk");
        event.put("date", start + ":00+02:00").put("duration", "00:30").put("language", "en");
        event.put("track", "Track of " + WORDS.get(number % 40 % 12) + " " + (number % 40 + 1));
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
                        FIRST.get(index % 32) + " " + LAST.get(index / 32 % 32)
                                + (index >= 1024 ? " " + (char) ('A' + index / 1024) + "." : ""))
                .put("biography", "Works with **" + WORDS.get(index % 12) + "**."));
        event.putArray("links");
        event.putArray("attachments");
    }

    /** As long as talks have it, and as different from others. */
    private static String title(int number, Random random) {
        String deed = any(DEEDS, random);
        String what = any(WORDS, random) + (random.nextBoolean() ? " and " + any(WORDS, random) : "");
        String how = any(MANNERS, random).replace('-', ' ');
        String title = Character.toUpperCase(deed.charAt(0)) + deed.substring(1) + " " + what + " " + how;
        return number % 3 == 0 ? title + ": what " + any(WORDS, random) + " taught us" : title;
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<String> words(String all) {
        return List.of(all.trim().split("\\s+"));
    }

    private static String guid(String kind, int number) {
        return String.format("%s000000-0000-5000-8000-%012d", kind, number);
    }
}
