package org.plenary.benchmark.measure;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a process took.
 *
 * @param cpu of all its processes, in user and system mode; empty when GNU time isn't installed
 * @param megabytes most memory that one of its processes had in use; empty when GNU time isn't installed
 */
public record Measure(Duration wall, Optional<Duration> cpu, Optional<Long> megabytes) {

    /** The run in the middle by wall time; of an even number the slower of the two. */
    public static Measure median(List<Measure> runs) {
        return runs.stream()
                .sorted(Comparator.comparing(Measure::wall))
                .toList()
                .get(runs.size() / 2);
    }
}
