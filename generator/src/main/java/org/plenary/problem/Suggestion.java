package org.plenary.problem;

import java.util.Collection;
import java.util.Comparator;
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
        return known.stream()
                .filter(word -> isNear(given, word))
                .min(Comparator.comparingInt((String word) -> distance(given, word))
                        .thenComparing(Comparator.naturalOrder()))
                .map(word -> "did you mean '" + word + "'?")
                .orElseGet(() -> list(known));
    }

    /** Whether a few signs make the difference; words of very different length aren't compared sign by sign. */
    private static boolean isNear(String given, String word) {
        int most = Math.max(2, word.length() / 3);
        return Math.abs(given.length() - word.length()) <= most && distance(given, word) <= most;
    }

    private static String list(Collection<String> known) {
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
