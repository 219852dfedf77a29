package org.plenary.trace;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notes which parts of a site are read on a thread while something is made. Outside of {@link #during} nothing is noted. */
public final class Reads {

    /** Stands for what nobody can compare: what was made from it is made anew each time. */
    static final String UNKNOWN = "?";

    private static final ThreadLocal<@Nullable Set<String>> NOTED = new ThreadLocal<>();

    /** What is done. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws IOException;
    }

    /**
     * What came of some work.
     *
     * @param parts what was read for it, by shelf and key
     */
    public record Traced<T>(T value, Set<String> parts) {
        public Traced {
            parts = Set.copyOf(parts);
        }
    }

    private Reads() {}

    /** Does some work, which is part of the work that this thread does already, if any. */
    public static <T> Traced<T> during(Work<T> work) throws IOException {
        Set<String> outer = NOTED.get();
        Set<String> own = new HashSet<>();
        NOTED.set(own);
        try {
            return new Traced<>(work.run(), own);
        } finally {
            if (outer == null) {
                NOTED.remove();
            } else {
                outer.addAll(own);
                NOTED.set(outer);
            }
        }
    }

    /** Notes parts that were read when this was not yet known to be for the work at hand. */
    public static void note(Set<String> parts) {
        Set<String> noted = NOTED.get();
        if (noted != null) {
            noted.addAll(parts);
        }
    }

    /** Notes that something was read that no shelf holds. */
    public static void noteUnknown() {
        note(Set.of(UNKNOWN));
    }

    static void note(String shelf, String key) {
        Set<String> noted = NOTED.get();
        if (noted != null) {
            noted.add(shelf + " " + key);
        }
    }
}
