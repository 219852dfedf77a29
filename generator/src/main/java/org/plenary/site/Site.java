package org.plenary.site;

import java.util.List;
import java.util.Map;
import org.plenary.language.Language;
import org.plenary.settings.Settings;
import org.plenary.source.MediaFile;

/**
 * The site, complete and checked.
 *
 * @param editions one a language, in the order of {@code site.languages}
 * @param translations how each document stands in each language but its own
 * @param media the pictures and downloads that published documents use, by name
 */
public record Site(
        Settings settings, List<Edition> editions, List<Translation> translations, Map<String, MediaFile> media) {

    public Site {
        editions = List.copyOf(editions);
        translations = List.copyOf(translations);
        media = Map.copyOf(media);
    }

    public Edition edition(Language language) {
        return editions.stream()
                .filter(edition -> edition.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    /** The edition that pages for no language in particular are written in. */
    public Edition first() {
        return editions.get(0);
    }
}
