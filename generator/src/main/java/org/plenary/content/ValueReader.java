package org.plenary.content;

import java.util.Optional;

/** Turns the text of a value into what it means, or tells what is wrong with it. */
@FunctionalInterface
public interface ValueReader<T> {

    /** Where a reader puts its complaints. */
    @FunctionalInterface
    interface Complaints {
        /**
         * Takes one complaint.
         *
         * @param message what is wrong, as the rest of a sentence that begins with the value: {@code 'x' is not a date}
         */
        void add(String message, String hint);
    }

    /** The meaning of a value that isn't empty; empty after a complaint. */
    Optional<T> read(String value, Complaints complaints);
}
