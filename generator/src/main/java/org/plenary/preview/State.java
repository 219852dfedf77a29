package org.plenary.preview;

import java.util.List;
import java.util.Optional;
import org.plenary.entry.Address;
import org.plenary.problem.Problem;

/**
 * How things stand after a change.
 *
 * @param number grows by one with each change
 * @param shown the last site that had no errors; empty when there was none yet
 * @param problems of the site as it is now
 * @param opened the page of the text that was changed; empty when none was, or several
 * @param ready false until the site has been read for the first time
 */
record State(int number, Optional<Shown> shown, List<Problem> problems, Optional<Address> opened, boolean ready) {

    static final State READING = new State(0, Optional.empty(), List.of(), Optional.empty(), false);

    /** The same under another number. */
    State numbered(int other) {
        return new State(other, shown, problems, opened, ready);
    }

    /** The same when nothing has changed since. */
    State known() {
        return new State(number, shown, problems, Optional.empty(), ready);
    }

    State {
        problems = List.copyOf(problems);
    }
}
