package org.plenary.problem;

import java.util.Comparator;

/**
 * One thing that is wrong, and what to do about it. Printed as
 *
 * <pre>
 * content/nl/sessions/opening.adoc:5: error: unknown room 'auditorum' [unknown-reference]
 *   hint: did you mean 'auditorium'? Rooms live in content/en/rooms/
 * </pre>
 *
 * @param message one sentence without a full stop
 * @param hint what the editor can do; empty when the message says it all
 */
public record Problem(Place place, Code code, String message, String hint) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::code)
            .thenComparing(Problem::message)
            .thenComparing(Problem::hint);

    // Whoever quotes a whole file in a message fills no console and no report with it.
    private static final int LONGEST = 1000;

    /** What files say stands in messages, so they are made printable; see {@link Printable}. */
    public Problem {
        message = Printable.of(message, LONGEST);
        hint = Printable.of(hint, LONGEST);
    }

    public Severity severity() {
        return code.severity();
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        String first = place + ": " + severity() + ": " + message + " [" + code + "]";
        return hint.isEmpty() ? first : first + "\n  hint: " + hint;
    }
}
