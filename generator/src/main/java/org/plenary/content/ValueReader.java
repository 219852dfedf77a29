package org.plenary.content;

import java.util.Optional;
import org.plenary.language.Bundles;

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

        /**
         * Takes one complaint of a value when it is clear what was meant.
         *
         * @param instead what to type
         */
        default void correct(String message, String instead) {
            add(message, "write " + instead);
        }

        /** What readers of the site call things, to find out what was meant. */
        default Bundles bundles() {
            return Bundles.NONE;
        }
    }

    /** The meaning of a value that isn't empty; empty after a complaint. */
    Optional<T> read(String value, Complaints complaints);
}
