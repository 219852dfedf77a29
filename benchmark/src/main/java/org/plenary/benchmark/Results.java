package org.plenary.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.benchmark.measure.Measure;

/** What was measured so far. */
final class Results {

    /** What a measure is of. */
    record Key(String tool, int size, Scenario scenario) {}

    /** Where a preview was measured. */
    record PreviewKey(String tool, int size) {}

    private final Map<Key, List<Measure>> measures = new HashMap<>();
    private final Map<Key, String> failures = new HashMap<>();
    private final Map<PreviewKey, Preview.Latency> previews = new HashMap<>();

    void add(Key key, Measure measure) {
        measures.computeIfAbsent(key, none -> new ArrayList<>()).add(measure);
    }

    /** @param why a few words for a cell of a table: {@code over 480} */
    void fail(Key key, String why) {
        failures.put(key, why);
    }

    void add(PreviewKey key, Preview.Latency latency) {
        previews.put(key, latency);
    }

    Optional<String> failure(Key key) {
        return Optional.ofNullable(failures.get(key));
    }

    /** Whether a tool failed in some way with so many documents, or with fewer. */
    boolean gaveUp(String tool, int size) {
        return failures.keySet().stream().anyMatch(key -> key.tool().equals(tool) && key.size() <= size);
    }

    Optional<Measure> median(Key key) {
        return Optional.ofNullable(measures.get(key)).map(Measure::median);
    }

    Optional<Preview.Latency> preview(PreviewKey key) {
        return Optional.ofNullable(previews.get(key));
    }
}
