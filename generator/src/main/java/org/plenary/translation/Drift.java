package org.plenary.translation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.content.Wording;
import org.plenary.language.Language;

/**
 * How an original moved away from the words that were translated.
 *
 * @param file the words that were translated stood in it; it has another name than the original when that was renamed since
 * @param before the words that were translated
 * @param now the words of the original
 * @param since when they first differed; empty when that isn't committed yet
 * @param latest when they last changed; empty when that isn't committed yet
 */
public record Drift(String file, Wording before, Wording now, Optional<Instant> since, Optional<Instant> latest) {

    /** What has to be translated anew. */
    public List<Change> changes(Language language) {
        return WordDiff.between(before, now, language);
    }
}
