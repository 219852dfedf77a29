package org.plenary.problem;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Collects problems while a site is read and put together; each is kept once, in order. A warning that a file concerned accepts is not
 * told. Safe for many threads.
 */
public final class Problems {

    private static final int MOST = 10_000;

    /** Errors, or warnings, of a file that are named; of the first beyond them it is told that there are more. */
    public static final int MOST_OF_A_FILE = 100;

    /** Each with the files besides its own in which an editor may accept it. */
    private final Map<Problem, Set<String>> found = new ConcurrentSkipListMap<>();

    /** How many there are of a severity, in all and in a file. */
    private final Map<String, Integer> counts = new HashMap<>();

    private final Set<Accepted> accepted = ConcurrentHashMap.newKeySet();

    private final Map<Code, Predicate<String>> notLookedFor = new ConcurrentHashMap<>();

    private final Set<String> notes = new ConcurrentSkipListSet<>();

    /** Where a file accepts warnings of a code. */
    private record Accepted(Place place, Code code) {

        boolean covers(Problem problem, Set<String> concerned) {
            return problem.severity() == Severity.WARNING
                    && problem.code() == code
                    && (problem.place().file().equals(place.file()) || concerned.contains(place.file()));
        }
    }

    public void add(Place place, Code code, String message, String hint) {
        add(place, code, message, hint, Set.of());
    }

    /**
     * Adds a problem of several files.
     *
     * @param concerned those besides the place's own in which it may be accepted, if it is a warning
     */
    public void add(Place place, Code code, String message, String hint, Set<String> concerned) {
        add(new Problem(place, code, message, hint), concerned);
    }

    /** Adds a problem, with the files besides its own in which it may be accepted. */
    public synchronized void add(Problem problem, Set<String> concerned) {
        if (found.containsKey(problem) || hasRoom(problem.place(), problem.severity())) {
            found.merge(
                    problem,
                    concerned,
                    (one, other) ->
                            Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** Whether errors are only counted now, so that nobody needs to find words for them. */
    public synchronized boolean isFull() {
        return counts.getOrDefault(Severity.ERROR.toString(), 0) > MOST;
    }

    /** Counts a problem. Nobody mends more than so many at once, and a hostile site could bring millions. */
    private boolean hasRoom(Place place, Severity severity) {
        int ofAll = counts.merge(severity.toString(), 1, Integer::sum);
        int ofFile = counts.merge(severity + " " + place.file(), 1, Integer::sum);
        if (ofAll == MOST + 1) {
            leaveOut(Place.of("content"), severity, MOST);
        } else if (ofFile == MOST_OF_A_FILE + 1) {
            leaveOut(Place.of(place.file()), severity, MOST_OF_A_FILE);
        }
        return ofAll <= MOST && ofFile <= MOST_OF_A_FILE;
    }

    private void leaveOut(Place place, Severity severity, int most) {
        String what = "more than " + most + " " + severity + "s; the others are not named";
        if (severity == Severity.ERROR) {
            found.put(new Problem(place, Code.REFUSED, what, "mend these first, and look again"), Set.of());
        } else {
            note(place + ": " + what);
        }
    }

    /** Adds all that another one has collected so far. */
    public void takeIn(Problems other) {
        other.found.forEach(this::add);
        accepted.addAll(other.accepted);
        other.notLookedFor.forEach(this::notLookedFor);
        notes.addAll(other.notes);
    }

    /** Accepts all warnings of a code that concern a file, those already found too. */
    public void accept(Place place, Code code) {
        accepted.add(new Accepted(place, code));
    }

    /**
     * Says that warnings of a code were not looked for everywhere this time, so that accepting them is no mistake.
     *
     * @param files whether that holds for the file of a name
     */
    public void notLookedFor(Code code, Predicate<String> files) {
        notLookedFor.merge(code, files, Predicate::or);
    }

    /**
     * Tells of acceptances that nothing needs any more. To be called after all checks.
     *
     * @param checked whether all checks ran on the file of a name
     */
    public void checkAcceptances(Predicate<String> checked) {
        accepted.stream()
                .filter(one -> checked.test(one.place().file()))
                .filter(one -> !notLookedFor
                        .getOrDefault(one.code(), file -> false)
                        .test(one.place().file()))
                .filter(one -> found.entrySet().stream()
                        .noneMatch(problem -> one.covers(problem.getKey(), problem.getValue())))
                .forEach(one -> add(
                        one.place(),
                        Code.UNUSED_ACCEPT,
                        "there is no warning '" + one.code() + "' to accept here",
                        "remove it from the line"));
    }

    /** All that was found so far, accepted or not, sorted, each with the files besides its own in which it may be accepted. */
    public Map<Problem, Set<String>> found() {
        return Collections.unmodifiableMap(new TreeMap<>(found));
    }

    /** What was found so far and not accepted, sorted by file and line. */
    public List<Problem> list() {
        return found.entrySet().stream()
                .filter(problem -> accepted.stream().noneMatch(one -> one.covers(problem.getKey(), problem.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Adds a line about something that is no editor's mistake and needs nobody to act. */
    public void note(String line) {
        notes.add(line);
    }

    /** The lines to tell besides the problems, each once. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** Whether there is anything to tell or to accept. */
    public boolean hasAny() {
        return !found.isEmpty() || !accepted.isEmpty() || !notLookedFor.isEmpty() || !notes.isEmpty();
    }

    public boolean hasErrors() {
        return found.keySet().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** All problems in the form of {@link Problem#toString()}, one after the other. */
    public String text() {
        return list().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    /** How many there are, in words: {@code 2 errors, 1 warning}. */
    public String count() {
        return List.of(Severity.values()).stream()
                .filter(severity -> count(severity) > 0)
                .map(severity -> count(severity) + " " + severity + (count(severity) == 1 ? "" : "s"))
                .collect(Collectors.joining(", "));
    }

    private long count(Severity severity) {
        return list().stream().filter(problem -> problem.severity() == severity).count();
    }
}
