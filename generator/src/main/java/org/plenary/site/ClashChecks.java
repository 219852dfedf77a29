package org.plenary.site;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
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
        eachOverlap(busy, (earlier, later) -> {
            String one = earlier.room().orElseThrow();
            String other = later.room().orElseThrow();
            boolean clash = one.equals(other) || one.equals(Session.ALL_ROOMS) || other.equals(Session.ALL_ROOMS);
            if (clash && isToBeTold(earlier, later, told)) {
                String room = one.equals(Session.ALL_ROOMS) ? other : one;
                problems.add(
                        later.work().place(Session.ROOM),
                        Code.ROOM_CLASH,
                        "the room '" + room + "' is taken at this time by " + earlier,
                        "give one of them another room or time, or accept it",
                        Set.of(earlier.work().file(), later.work().file()));
            }
        });
    }

    private void checkPeople(List<Slot> slots) {
        Map<String, Set<String>> people =
                slots.stream().collect(Collectors.toMap(slot -> slot.work().id(), Slot::people));
        Map<String, Integer> told = new HashMap<>();
        eachOverlap(slots, (earlier, later) -> {
            Set<String> some = people.getOrDefault(earlier.work().id(), Set.of());
            Set<String> others = people.getOrDefault(later.work().id(), Set.of());
            if (!Collections.disjoint(some, others) && isToBeTold(earlier, later, told)) {
                Set<String> both = new TreeSet<>(some);
                both.retainAll(others);
                problems.add(
                        later.work().place(Session.START),
                        Code.PERSON_CLASH,
                        both.stream().map(id -> "'" + id + "'").collect(Collectors.joining(" and "))
                                + (both.size() == 1 ? " is" : " are") + " at this time in " + earlier,
                        "change the people or the time of one of them, or accept it",
                        Set.of(earlier.work().file(), later.work().file()));
            }
        });
    }

    /** Sessions at one time may belong together; and nobody reads more of one file than is told anyway. */
    private boolean isToBeTold(Slot earlier, Slot later, Map<String, Integer> told) {
        boolean nested =
                nesting.isPartOf(earlier.work(), later.work()) || nesting.isPartOf(later.work(), earlier.work());
        return !nested && told.merge(later.work().id(), 1, Integer::sum) <= Problems.MOST_OF_A_FILE + 1;
    }

    /** Goes through the pairs of sessions at one time, the earlier first. */
    private static void eachOverlap(List<Slot> slots, BiConsumer<Slot, Slot> pair) {
        for (int i = 0; i < slots.size(); i++) {
            Slot one = slots.get(i);
            for (int j = i + 1; j < slots.size() && slots.get(j).start().isBefore(one.end()); j++) {
                if (one.overlaps(slots.get(j))) {
                    pair.accept(one, slots.get(j));
                }
            }
        }
    }
}
