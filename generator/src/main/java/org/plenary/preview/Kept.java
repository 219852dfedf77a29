package org.plenary.preview;

import java.io.IOException;
import java.util.Optional;
import org.plenary.problem.Problems;

/**
 * Something that is made again only when what it is made from has changed; what was wrong with it is told every time. For one thread.
 *
 * @param <K> tells one state of what it is made from from another
 * @param <T> what is made
 */
final class Kept<K, T> {

    /** Makes it. */
    @FunctionalInterface
    interface Work<T> {
        T make(Problems problems) throws IOException;
    }

    private record Made<K, T>(K from, T value, Problems problems) {}

    private Optional<Made<K, T>> made = Optional.empty();

    /** What was made last. */
    Optional<T> newest() {
        return made.map(Made::value);
    }

    /** Makes it again the next time, whatever it is made from. */
    void forget() {
        made = Optional.empty();
    }

    T get(K from, Problems problems, Work<T> work) throws IOException {
        Optional<Made<K, T>> fitting = made.filter(one -> one.from.equals(from));
        Made<K, T> result;
        if (fitting.isPresent()) {
            result = fitting.get();
        } else {
            Problems own = new Problems();
            result = new Made<>(from, work.make(own), own);
            made = Optional.of(result);
        }
        problems.takeIn(result.problems);
        return result.value;
    }
}
