package org.plenary.cache;

import java.util.List;
import java.util.Set;
import org.plenary.content.Body;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;
import org.plenary.problem.Severity;

/** What came of converting a text: its body, and what is wrong with it. */
record Conversion(Body body, List<Found> found) {

    /** A problem, and the files besides its own in which it may be accepted. */
    record Found(Problem problem, Set<String> concerned) {}

    Conversion {
        found = List.copyOf(found);
    }

    static Conversion of(Body body, Problems problems) {
        return new Conversion(
                body,
                problems.found().entrySet().stream()
                        .map(entry -> new Found(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /**
     * Whether it would be the same at any time on any machine: an error may have come of too little time or memory. Who includes a file
     * that isn't there gets an error too, so what is kept depends on no other files than the body names.
     */
    boolean isLasting() {
        return found.stream().noneMatch(one -> one.problem().severity() == Severity.ERROR);
    }

    void tell(Problems problems) {
        found.forEach(one -> problems.add(one.problem(), one.concerned()));
    }
}
