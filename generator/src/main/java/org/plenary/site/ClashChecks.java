package org.plenary.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plenary.problem.Code;
import org.plenary.problem.Problems;
import org.plenary.programme.Session;

/** Checks that no room and nobody is in two sessions at once. A session and its parts don't count, nor do cancelled ones. */
final class ClashChecks {

    private final Nesting nesting;
    private final Problems problems;

    ClashChecks(Nesting nesting, Problems problems) {
        this.nesting = nesting;
        this.problems = problems;
    }

    void run(List<Slot> sessions) {
        List<Slot> slots = sessions.stream()
                .sorted(Comparator.comparing(Slot::start)
                        .thenComparing(slot -> slot.work().id()))
                .toList();
        checkRooms(slots);
        checkPeople(slots);
    }

    private void checkRooms(List<Slot> slots) {
        List<Slot> busy = slots.stream()
                .filter(slot -> !slot.isBreak() && slot.room().isPresent())
                .toList();
        Map<String, Integer> told = new HashMap<>();
        for (Slot[] pair : overlaps(busy)) {
            String one = pair[0].room().orElseThrow();
            String other = pair[1].room().orElseThrow();
            boolean clash = one.equals(other) || one.equals(Session.ALL_ROOMS) || other.equals(Session.ALL_ROOMS);
            if (clash && told.merge(pair[1].work().id(), 1, Integer::sum) <= Problems.MOST_OF_A_FILE + 1) {
                String room = one.equals(Session.ALL_ROOMS) ? other : one;
                problems.add(
                        pair[1].work().place(Session.ROOM),
                        Code.ROOM_CLASH,
                        "the room '" + room + "' is taken at this time by " + pair[0],
                        "give one of them another room or time, or accept it",
                        Set.of(pair[0].work().file(), pair[1].work().file()));
            }
        }
    }

    private void checkPeople(List<Slot> slots) {
        Map<String, Set<String>> people =
                slots.stream().collect(Collectors.toMap(slot -> slot.work().id(), Slot::people));
        Map<String, Integer> told = new HashMap<>();
        for (Slot[] pair : overlaps(slots)) {
            Set<String> both = new TreeSet<>(people.getOrDefault(pair[0].work().id(), Set.of()));
            both.retainAll(people.getOrDefault(pair[1].work().id(), Set.of()));
            if (!both.isEmpty() && told.merge(pair[1].work().id(), 1, Integer::sum) <= Problems.MOST_OF_A_FILE + 1) {
                problems.add(
                        pair[1].work().place(Session.START),
                        Code.PERSON_CLASH,
                        both.stream().map(id -> "'" + id + "'").collect(Collectors.joining(" and "))
                                + (both.size() == 1 ? " is" : " are") + " at this time in " + pair[0],
                        "change the people or the time of one of them, or accept it",
                        Set.of(pair[0].work().file(), pair[1].work().file()));
            }
        }
    }

    /** Pairs of sessions at one time, the earlier first, of which none is part of the other. */
    private List<Slot[]> overlaps(List<Slot> slots) {
        List<Slot[]> pairs = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Slot one = slots.get(i);
            for (int j = i + 1; j < slots.size() && slots.get(j).start().isBefore(one.end()); j++) {
                Slot other = slots.get(j);
                boolean nested =
                        nesting.isPartOf(one.work(), other.work()) || nesting.isPartOf(other.work(), one.work());
                if (one.overlaps(other) && !nested) {
                    pairs.add(new Slot[] {one, other});
                }
            }
        }
        return pairs;
    }
}
