package org.plenary.translation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.content.Wording;
import org.plenary.history.History;
import org.plenary.language.Language;
import org.plenary.source.SourceFile;

/** How each document stands in each language that isn't its own. */
public final class Translations {

    private final List<Language> languages;
    private final List<Translation> all;
    private final List<String> unread;
    private final boolean historyKnown;
    private final Map<String, Translation> outdated;

    /**
     * @param languages of the site
     * @param all by document, in the order of their names
     * @param unread documents of which a file can't be read, by key, so that nobody knows how they stand
     */
    public Translations(List<Language> languages, List<Translation> all, List<String> unread) {
        this(languages, all, unread, false);
    }

    private Translations(List<Language> languages, List<Translation> all, List<String> unread, boolean historyKnown) {
        this.languages = List.copyOf(languages);
        this.all = List.copyOf(all);
        this.unread = List.copyOf(unread);
        this.historyKnown = historyKnown;
        this.outdated = all.stream()
                .filter(Translation::isOutdated)
                .collect(Collectors.toMap(one -> one.place().file(), Function.identity()));
    }

    public List<Language> languages() {
        return languages;
    }

    public List<Translation> all() {
        return all;
    }

    public List<String> unread() {
        return unread;
    }

    /** Whether there was a history to look for marks in. */
    public boolean historyKnown() {
        return historyKnown;
    }

    public List<Translation> into(Language language) {
        return all.stream().filter(one -> one.language().equals(language)).toList();
    }

    public Figures figures(Language language) {
        return Figures.of(into(language));
    }

    public List<Translation> outdated() {
        return all.stream().filter(Translation::isOutdated).toList();
    }

    /** The translation that stands in a file, when it is outdated. */
    public Optional<Translation> outdatedIn(String file) {
        return Optional.ofNullable(outdated.get(file));
    }

    /** The same, knowing of outdated ones what others know of the same ones. */
    public Translations with(Translations others) {
        List<Translation> known = all.stream()
                .map(one ->
                        one.isOutdated() ? others.outdatedIn(one.place().file()).orElse(one) : one)
                .toList();
        return new Translations(languages, known, unread, others.historyKnown);
    }

    /**
     * The same, knowing of outdated ones what the history tells.
     *
     * @param search that has seen it
     * @param present the words of an original as they are
     */
    public Translations with(History history, MarkSearch search, Function<SourceFile, Optional<Wording>> present) {
        Map<SourceFile, Optional<Wording>> now = outdated().stream()
                .map(Translation::original)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), present));
        List<Translation> known = all.stream()
                .map(one -> one.isOutdated()
                        ? one.with(search.drift(one, now.getOrDefault(one.original(), Optional.empty())))
                        : one)
                .toList();
        return new Translations(languages, known, unread, history.isKnown());
    }
}
