package org.plenary.settings;

import java.util.Map;
import org.plenary.language.Language;
import org.plenary.problem.Place;

/**
 * What a site asks of its translations.
 *
 * @param outdatedShown whether readers are told that the original is newer
 * @param outdatedRefused whether an outdated translation is an error
 * @param shares how many documents need a current translation, by the language they are translated into
 */
public record TranslationRules(boolean outdatedShown, boolean outdatedRefused, Map<Language, Share> shares) {

    /**
     * So many of a hundred.
     *
     * @param place where the settings say so
     */
    public record Share(int percent, Place place) {}

    public TranslationRules {
        shares = Map.copyOf(shares);
    }
}
