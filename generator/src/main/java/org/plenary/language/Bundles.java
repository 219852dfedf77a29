package org.plenary.language;

import java.util.Map;
import java.util.Optional;

/** The messages of every language of the site. */
public record Bundles(Map<Language, Messages> byLanguage) {

    public Bundles {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The messages of one of the site's languages. */
    public Messages of(Language language) {
        return Optional.ofNullable(byLanguage.get(language))
                .orElseThrow(() -> new IllegalStateException("no messages were read for " + language));
    }
}
