package org.plenary.history;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is known of the past of each file of the content. Files are named as problems name them.
 *
 * <pre>{@code
 * history.last("content/en/sessions/opening.adoc").map(Revision::time);
 * }</pre>
 */
public final class History {

    private static final String FOLDER = HistoryReader.FOLDER + "/";

    private final Map<String, Span> spans;
    private final Set<String> folders;
    private final Map<String, List<Version>> versions;

    /**
     * The revisions that first and last changed a file.
     *
     * @param gone whether the last removed it
     */
    record Span(Revision first, Revision last, boolean gone) {

        Span until(Span later) {
            return new Span(first, later.last, later.gone);
        }
    }

    History(Map<String, Span> spans, Map<String, List<Version>> versions) {
        this.spans = Map.copyOf(spans);
        this.folders = spans.keySet().stream()
                .filter(file -> file.indexOf('/', FOLDER.length()) > 0)
                .map(file -> file.substring(0, file.indexOf('/', FOLDER.length()) + 1))
                .collect(Collectors.toUnmodifiableSet());
        Map<String, List<Version>> copy = new TreeMap<>();
        versions.forEach((file, list) -> copy.put(file, List.copyOf(list)));
        this.versions = Collections.unmodifiableMap(copy);
    }

    /** A history of which nothing is known. */
    public static History none() {
        return new History(Map.of(), Map.of());
    }

    /** Whether there is a history at all. */
    public boolean isKnown() {
        return !spans.isEmpty();
    }

    /** The revision that a file was first in. */
    public Optional<Revision> first(String file) {
        return Optional.ofNullable(spans.get(file)).map(Span::first);
    }

    /** The revision that last changed or removed a file. */
    public Optional<Revision> last(String file) {
        return Optional.ofNullable(spans.get(file)).map(Span::last);
    }

    /** The files that the revision removed which a file was first in: one of them may be the same under another name. */
    public Set<String> replacedBy(String file) {
        Optional<Revision> first = first(file);
        return spans.entrySet().stream()
                .filter(span -> span.getValue().gone()
                        && Optional.of(span.getValue().last()).equals(first))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The newest revision. */
    public Optional<Revision> latest() {
        return spans.values().stream().map(Span::last).max(Comparator.comparing(Revision::number));
    }

    /** The folders of languages that files ever stood in, such as {@code content/en/}. */
    public Set<String> folders() {
        return folders;
    }

    /** What a file said over time, oldest first; nothing for a file whose texts weren't asked for. */
    public List<Version> versions(String file) {
        return versions.getOrDefault(file, List.of());
    }

    /** The files that have versions, in order of their names; also those that are gone by now. */
    public Set<String> files() {
        return versions.keySet();
    }
}
