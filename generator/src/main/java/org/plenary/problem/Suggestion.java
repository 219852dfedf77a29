package org.plenary.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** "Did you mean ...?" */
public final class Suggestion {

    private static final int LISTED = 12;

    private Suggestion() {}

    /**
     * A hint for a word that is not in the list: the nearest known word, or the whole list when none is near.
     *
     * @return {@code did you mean 'auditorium'?}, {@code one of: host, media}, or a plain statement that there is none
     */
    public static String hint(String given, Collection<String> known) {
        return nearest(given, known).map(word -> "did you mean '" + word + "'?").orElseGet(() -> list(known));
    }

    /** The known word that is most like another, when one is. */
    public static Optional<String> nearest(String given, Collection<String> known) {
        return known.stream()
                .filter(word -> isNear(given, word))
                .min(Comparator.comparingInt((String word) -> distance(given, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The known word that another is but for its case and a slip or two: what is only like it is let pass. */
    public static Optional<String> slip(String given, Collection<String> known) {
        String small = given.toLowerCase(Locale.ROOT);
        return nearest(small, known).filter(word -> distance(small, word) <= Math.min(2, word.length() / 4));
    }

    /** Words of very different length are told apart at once: who writes a whole book into a header shall not make us compare it. */
    private static boolean isNear(String given, String word) {
        int most = Math.min(word.length() - 1, Math.max(2, word.length() / 3));
        return Math.abs(given.length() - word.length()) <= most && distance(given, word) <= most;
    }

    /** Which words there are, or the first of them. */
    public static String list(Collection<String> known) {
        if (known.isEmpty()) {
            return "there is none yet";
        }
        String some = known.stream().sorted().limit(LISTED).collect(Collectors.joining(", "));
        return "one of: " + some + (known.size() > LISTED ? ", ..." : "");
    }

    private static int distance(String a, String b) {
        return LevenshteinDistance.getDefaultInstance().apply(a, b);
    }
}
