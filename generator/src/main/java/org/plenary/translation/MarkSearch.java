package org.plenary.translation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.content.Attribute;
import org.plenary.content.Wording;
import org.plenary.history.History;
import org.plenary.history.Revision;
import org.plenary.history.TextWatcher;
import org.plenary.history.Version;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/**
 * Looks for the words that outdated translations were made from, while the history is read. Of each version of an original it keeps the mark, and
 * the words only when some translation carries that mark.
 */
public final class MarkSearch implements TextWatcher {

    /** How often a file may have been renamed since it was translated. */
    private static final int MAX_NAMES = 3;

    private record Moment(String file, Revision revision, String mark, Optional<Wording> words) {}

    private final List<Translation> outdated;
    private final Function<DocumentType, List<Attribute<?>>> schema;
    private final Set<String> marks;
    private final Map<String, List<Moment>> moments = new HashMap<>();
    private final Map<String, Set<String>> earlierNames = new HashMap<>();

    public MarkSearch(Collection<Translation> outdated, Function<DocumentType, List<Attribute<?>>> schema) {
        this.outdated = List.copyOf(outdated);
        this.schema = schema;
        this.marks = outdated.stream().flatMap(one -> one.from().stream()).collect(Collectors.toSet());
        outdated.forEach(one -> moments.put(one.original().name(), new ArrayList<>()));
    }

    @Override
    public boolean watches(String file) {
        return moments.containsKey(file);
    }

    /** A state without a title was never published, and one that is gone says nothing. */
    @Override
    public void see(String file, Version version) {
        SourceFile.named(file)
                .flatMap(source -> version.text().flatMap(text -> Wording.read(source, text, schema)))
                .ifPresent(words -> moments(file).add(moment(file, version.revision(), words)));
    }

    private Moment moment(String file, Revision revision, Wording words) {
        String mark = words.mark();
        return new Moment(file, revision, mark, Optional.of(words).filter(kept -> marks.contains(mark)));
    }

    private List<Moment> moments(String file) {
        return moments.getOrDefault(file, new ArrayList<>());
    }

    /**
     * To be asked once, when the history has been read: the same search for marks that no version of their original has, in files that were
     * gone in the moment in which the original came. Such a file may have been renamed.
     *
     * @return empty when everything was found or there is nowhere else to look
     */
    public Optional<TextWatcher> further(History history) {
        Set<String> known = Set.copyOf(moments.keySet());
        Set<String> names = outdated.stream()
                .filter(one -> timeline(one).isEmpty())
                .map(one -> one.original().name())
                .collect(Collectors.toSet());
        for (int i = 0; i < MAX_NAMES; i++) {
            names = earlierNames(names, history);
        }
        TextWatcher further = new TextWatcher() {
            @Override
            public boolean watches(String file) {
                return MarkSearch.this.watches(file) && !known.contains(file);
            }

            @Override
            public void see(String file, Version version) {
                MarkSearch.this.see(file, version);
            }
        };
        return Optional.of(further).filter(any -> moments.size() > known.size());
    }

    private Set<String> earlierNames(Set<String> names, History history) {
        Set<String> earlier = new HashSet<>();
        for (String name : names) {
            Set<String> replaced = history.replacedBy(name).stream()
                    .filter(file -> SourceFile.named(file).isPresent())
                    .collect(Collectors.toSet());
            earlierNames.put(name, replaced);
            earlier.addAll(replaced);
        }
        earlier.removeAll(earlierNames.keySet());
        earlier.forEach(name -> moments.putIfAbsent(name, new ArrayList<>()));
        return earlier;
    }

    /** @param now the words of the original; empty when it can't be read */
    Optional<Drift> drift(Translation translation, Optional<Wording> now) {
        List<Moment> line = timeline(translation);
        int marked = line.size() - 1;
        while (marked >= 0 && !isFrom(line.get(marked), translation)) {
            marked--;
        }
        if (marked < 0 || now.isEmpty()) {
            return Optional.empty();
        }
        Moment translated = line.get(marked);
        List<Moment> later = line.subList(marked + 1, line.size());
        return translated
                .words()
                .map(before -> new Drift(
                        translated.file(),
                        before,
                        now.get(),
                        later.stream()
                                .findFirst()
                                .map(moment -> moment.revision().time()),
                        latest(later, translation.mark())
                                .map(moment -> moment.revision().time())));
    }

    /** The first moment with the words that are there now; none when those aren't committed. */
    private static Optional<Moment> latest(List<Moment> later, String mark) {
        int first = later.size();
        while (first > 0 && later.get(first - 1).mark().equals(mark)) {
            first--;
        }
        return first < later.size() ? Optional.of(later.get(first)) : Optional.empty();
    }

    /** What the original said over time, beginning with a file in which the mark was; nothing when it was in none. */
    private List<Moment> timeline(Translation translation) {
        return timeline(translation, translation.original().name(), new HashSet<>());
    }

    private List<Moment> timeline(Translation translation, String file, Set<String> seen) {
        List<Moment> own = moments(file);
        if (own.stream().anyMatch(moment -> isFrom(moment, translation))) {
            return own;
        }
        return earlierNames.getOrDefault(file, Set.of()).stream()
                .sorted()
                .filter(seen::add)
                .map(name -> timeline(translation, name, seen))
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(line -> Stream.concat(line.stream(), own.stream()).toList())
                .orElse(List.of());
    }

    private static boolean isFrom(Moment moment, Translation translation) {
        return translation.from().filter(moment.mark()::equals).isPresent();
    }
}
