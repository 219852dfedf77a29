package org.plenary.translation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.content.Values;
import org.plenary.translation.Translation.Status;

/**
 * How many translations there are of each status.
 *
 * @param counts of all documents; a status that none has may be left out
 * @param published those that visitors get to see
 */
public record Figures(Map<Status, Integer> counts, int published, int current) {

    private static final int WHOLE = 100;

    public Figures {
        counts = Map.copyOf(counts);
    }

    /** @param translations into one language */
    static Figures of(List<Translation> translations) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        translations.forEach(one -> counts.merge(one.status(), 1, Integer::sum));
        List<Translation> published =
                translations.stream().filter(Translation::published).toList();
        int current = (int)
                published.stream().filter(one -> one.status() == Status.CURRENT).count();
        return new Figures(counts, published.size(), current);
    }

    public int count(Status status) {
        return counts.getOrDefault(status, 0);
    }

    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many are not published, and not part of {@link #percent()}. */
    public int unpublished() {
        return all() - published;
    }

    /** How many of a hundred published documents have a current translation; 100 only when all have one. */
    public int percent() {
        return published == 0 ? WHOLE : Math.min(Math.round(share()), current < published ? WHOLE - 1 : WHOLE);
    }

    /** Whether at least so many of a hundred published documents have a current translation. */
    public boolean reach(int percent) {
        return published == 0 || current * WHOLE >= percent * published;
    }

    private float share() {
        return (float) WHOLE * current / published;
    }

    /** {@code 49 current, 1 outdated}. */
    @Override
    public String toString() {
        return Arrays.stream(Status.values())
                .filter(status -> count(status) > 0)
                .map(status -> count(status) + " " + Values.key(status))
                .collect(Collectors.joining(", "));
    }
}
