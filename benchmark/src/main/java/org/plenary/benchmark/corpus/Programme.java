package org.plenary.benchmark.corpus;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** When and where sessions are, and who has a part in them: no room and no person is needed twice at a time. */
final class Programme {

    static final LocalDate START = LocalDate.of(2031, 5, 5);
    static final String VENUE = "old-exchange";
    static final int TRACKS = 6;

    private static final List<LocalTime> TIMES = IntStream.of(9, 10, 11, 12, 14, 15, 16, 17)
            .mapToObj(hour -> LocalTime.of(hour, 0))
            .toList();
    private static final int MINUTES = 50;
    private static final int MOST_ROOMS = 12;
    private static final int SESSIONS_A_ROOM = 25;
    private static final int PEOPLE_A_SESSION = 3;
    private static final List<String> KINDS =
            List.of("session", "panel", "workshop", "discussion", "keynote", "side-event");
    private static final List<String> LEVELS = List.of("introductory", "intermediate", "advanced");

    private final int sessions;
    private final List<Article> people;
    private final List<Article> organisations;

    Programme(int sessions, List<Article> people, List<Article> organisations) {
        this.sessions = sessions;
        this.people = people;
        this.organisations = organisations;
    }

    /** How many rooms there are: {@code room-1} and so on. */
    int rooms() {
        return Math.max(2, Math.min(MOST_ROOMS, sessions / SESSIONS_A_ROOM));
    }

    LocalDate end() {
        int aDay = rooms() * TIMES.size();
        return START.plusDays((sessions + aDay - 1) / aDay - 1L);
    }

    Map<String, String> facts(int i) {
        int slot = i / rooms();
        LocalDate day = START.plusDays(slot / TIMES.size());
        LocalTime time = TIMES.get(slot % TIMES.size());
        String kind = KINDS.get(i % KINDS.size());
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("kind", kind);
        facts.put("start", day + "T" + time);
        facts.put("end", day + "T" + time.plusMinutes(MINUTES));
        facts.put("room", "room-" + (1 + i % rooms()));
        facts.put("track", "track-" + (1 + i % TRACKS));
        facts.put("level", LEVELS.get(i % LEVELS.size()));
        facts.put("speakers", people(i, 1 + i % (PEOPLE_A_SESSION - 1)));
        if (kind.equals("panel")) {
            facts.put("moderators", person(i, PEOPLE_A_SESSION - 1));
        }
        facts.put("organisers", organisations.get(i % organisations.size()).id());
        facts.put("languages", i % 4 == 0 ? "en, nl" : "en");
        if (i % 5 == 0) {
            facts.put("registration", "https://register.example/" + i);
        }
        return facts;
    }

    private String people(int session, int count) {
        return IntStream.range(0, count).mapToObj(k -> person(session, k)).collect(Collectors.joining(", "));
    }

    private String person(int session, int k) {
        return people.get((session * PEOPLE_A_SESSION + k) % people.size()).id();
    }
}
