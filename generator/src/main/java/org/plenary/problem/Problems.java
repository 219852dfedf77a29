package org.plenary.problem;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/** Collects problems while a site is read and put together; each is kept once, in order. Safe for many threads. */
public final class Problems {

    private final Set<Problem> found = new ConcurrentSkipListSet<>();

    public void add(Place place, Code code, String message, String hint) {
        found.add(new Problem(place, code, message, hint));
    }

    /** What was found so far, sorted by file and line. */
    public List<Problem> list() {
        return List.copyOf(found);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** All problems in the form of {@link Problem#toString()}, one after the other. */
    public String text() {
        return found.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    /** How many there are, in words: {@code 2 errors, 1 warning}. */
    public String count() {
        return List.of(Severity.values()).stream()
                .filter(severity -> count(severity) > 0)
                .map(severity -> count(severity) + " " + severity + (count(severity) == 1 ? "" : "s"))
                .collect(Collectors.joining(", "));
    }

    private long count(Severity severity) {
        return found.stream().filter(problem -> problem.severity() == severity).count();
    }
}
