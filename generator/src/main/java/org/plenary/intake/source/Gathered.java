package org.plenary.intake.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.intake.incoming.Incoming;
import org.plenary.intake.incoming.Incoming.Hall;
import org.plenary.intake.incoming.Incoming.Somebody;
import org.plenary.intake.incoming.Incoming.Strand;
import org.plenary.intake.incoming.Incoming.Talk;
import org.plenary.intake.incoming.Said;

/** What was read of a programme so far. Of things that are told of twice, the first stays. */
final class Gathered {

    private final Map<String, Somebody> people = new LinkedHashMap<>();
    private final Map<String, Hall> halls = new LinkedHashMap<>();
    private final Map<String, Strand> strands = new LinkedHashMap<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private final List<Talk> talks = new ArrayList<>();

    void talk(Talk talk) {
        talks.add(talk);
    }

    List<Talk> talks() {
        return talks;
    }

    /** @param keys of people who aren't to come in after all */
    void leaveOut(Set<String> keys) {
        people.keySet().removeAll(keys);
    }

    /** What whoever imports should know; once, however often it is said. */
    void remark(String remark) {
        remarks.add(remark);
    }

    /** Its key. */
    String person(Somebody person) {
        people.putIfAbsent(person.key(), person);
        return person.key();
    }

    boolean hasPerson(String key) {
        return people.containsKey(key);
    }

    /**
     * A room, which sessions may call by another name than its key.
     *
     * @return the key of the room that is called so
     */
    String hall(String called, Hall hall) {
        halls.putIfAbsent(called, hall);
        return halls.getOrDefault(called, hall).key();
    }

    /** A room of which only the name is known. */
    String hall(String key, String name) {
        return hall(key, new Hall("room " + name, key, "", Said.of(name), Said.NOTHING, Optional.empty()));
    }

    boolean hasHall(String called) {
        return halls.containsKey(called);
    }

    /** Its key. */
    String strand(Strand strand) {
        strands.putIfAbsent(strand.key(), strand);
        return strand.key();
    }

    /** A track of which only the name is known; empty when not even that is. */
    Optional<String> strand(String name) {
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(strand(new Strand("track " + name, name, "", Said.of(name), Said.NOTHING, "")));
    }

    /**
     * All of it.
     *
     * @param tool that it comes from, in a word
     * @param plain whether its words are without any markup
     */
    Incoming by(String tool, boolean plain) {
        return new Incoming(
                tool,
                plain,
                talks,
                List.copyOf(people.values()),
                List.copyOf(halls.values()),
                List.copyOf(strands.values()),
                List.copyOf(remarks));
    }
}
