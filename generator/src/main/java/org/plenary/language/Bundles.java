package org.plenary.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The messages of every language of the site. */
public record Bundles(Map<Language, Messages> byLanguage) {

    /** Those of no language. */
    public static final Bundles NONE = new Bundles(Map.of());

    public Bundles {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The messages of one of the site's languages. */
    public Messages of(Language language) {
        return Optional.ofNullable(byLanguage.get(language))
                .orElseThrow(() -> new IllegalStateException("no messages were read for " + language));
    }

    /** The languages of the site. */
    public Set<Language> languages() {
        return byLanguage.keySet();
    }

    /** The keys that some language has. */
    public Set<String> keys() {
        return byLanguage.values().stream()
                .flatMap(messages -> messages.keys().stream())
                .collect(Collectors.toSet());
    }

    /** Whether readers can be told the name of a language; without messages nobody knows. */
    public boolean canName(Language language) {
        return byLanguage.isEmpty()
                || byLanguage.values().stream()
                        .anyMatch(messages -> !messages.nameOf(language).equals(language.tag()));
    }

    /**
     * The last parts of the keys of a label, in whatever language: {@code social} for {@code Receptie}. What an editor meant who wrote what
     * readers see, instead of what headers say.
     *
     * @param prefix of the keys, or nothing
     */
    public Set<String> named(String prefix, String label) {
        return byLanguage.values().stream()
                .flatMap(messages -> messages.keysOf(label).stream())
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
    }
}
