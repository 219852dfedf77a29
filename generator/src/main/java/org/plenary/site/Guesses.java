package org.plenary.site;

import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.plenary.problem.Suggestion;

/**
 * Guesses what an editor meant. Each guess compares a word with all that are known, so there is a number of them in one check: who writes ten
 * thousand wrong words is not helped by ten thousand guesses.
 */
final class Guesses {

    private final AtomicInteger left = new AtomicInteger(1_000);

    /** "Did you mean ...?", or which there are. */
    String hint(String given, Collection<String> known) {
        return nearest(given, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(() -> Suggestion.list(known));
    }

    Optional<String> nearest(String given, Collection<String> known) {
        return guess(() -> Suggestion.nearest(given, known));
    }

    <T> Optional<T> guess(Supplier<Optional<T>> guess) {
        return left.getAndDecrement() > 0 ? guess.get() : Optional.empty();
    }
}
