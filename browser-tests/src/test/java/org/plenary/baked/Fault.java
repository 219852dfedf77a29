package org.plenary.baked;

import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Something wrong with the site.
 *
 * @param where address or file
 */
public record Fault(String where, String what) {

    private static final int NAMED = 5;

    /** Fails with all faults at once. A fault of several pages is one line. */
    public static void failOn(Collection<Fault> faults) {
        if (!faults.isEmpty()) {
            Map<String, SortedSet<String>> places = new TreeMap<>();
            faults.forEach(fault ->
                    places.computeIfAbsent(fault.what, what -> new TreeSet<>()).add(fault.where));
            throw new AssertionError(places.entrySet().stream()
                    .map(entry -> names(entry.getValue()) + ": " + entry.getKey())
                    .sorted()
                    .collect(Collectors.joining("\n", "\n", "\n")));
        }
    }

    private static String names(Collection<String> places) {
        String named = places.stream().limit(NAMED).map(place -> "/" + place).collect(Collectors.joining(", "));
        return places.size() > NAMED ? named + " and " + (places.size() - NAMED) + " more" : named;
    }
}
