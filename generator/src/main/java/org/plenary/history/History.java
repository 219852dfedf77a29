package org.plenary.history;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What is known of the past of each file of the content. Files are named as problems name them.
 *
 * <pre>{@code
 * history.last("content/en/sessions/opening.adoc").map(Revision::time);
 * }</pre>
 */
public final class History {

    private static final String FOLDER = HistoryReader.FOLDER + "/";

    private final Set<String> folders;
    private final Map<String, List<State>> states;
    private final Map<String, List<Version>> versions;
    private final Map<Revision, Set<String>> gone;

    /**
     * What a file was from a revision on.
     *
     * @param file empty when it wasn't there any more
     */
    record State(Revision revision, Optional<ObjectId> file) {}

    /** @param states of each file that ever was, oldest first */
    History(Map<String, List<State>> states, Map<String, List<Version>> versions) {
        this.states = Map.copyOf(states);
        this.folders = states.keySet().stream()
                .filter(file -> file.indexOf('/', FOLDER.length()) > 0)
                .map(file -> file.substring(0, file.indexOf('/', FOLDER.length()) + 1))
                .collect(Collectors.toUnmodifiableSet());
        this.gone = states.entrySet().stream()
                .filter(file -> last(file.getValue()).file().isEmpty())
                .collect(Collectors.groupingBy(
                        file -> last(file.getValue()).revision(),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toUnmodifiableSet())));
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
        return !states.isEmpty();
    }

    /** The revision that a file was first in. */
    public Optional<Revision> first(String file) {
        return Optional.ofNullable(states.get(file)).map(list -> list.get(0).revision());
    }

    /** The revision that last changed or removed a file. */
    public Optional<Revision> last(String file) {
        return Optional.ofNullable(states.get(file)).map(History::last).map(State::revision);
    }

    /** The files that the revision removed which a file was first in: one of them may be the same under another name. */
    public Set<String> replacedBy(String file) {
        return first(file)
                .map(revision -> gone.getOrDefault(revision, Set.of()))
                .orElse(Set.of());
    }

    private static State last(List<State> states) {
        return states.get(states.size() - 1);
    }

    /** What each file was over time. */
    Map<String, List<State>> states() {
        return states;
    }

    /** The newest revision. */
    public Optional<Revision> latest() {
        return states.values().stream().map(list -> last(list).revision()).max(Comparator.comparing(Revision::number));
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
