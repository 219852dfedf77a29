package org.plenary.entry;

import java.util.Optional;
import org.plenary.content.Body;
import org.plenary.language.Language;

/**
 * What a document says, in one language.
 *
 * @param language of these words: the reader's, or the original's where there is no translation
 * @param shortTitle the title itself when there is no shorter one
 * @param description one sentence, or empty
 */
public record Words(Language language, String title, String shortTitle, String description, Body body) {

    /** The short title when it differs from the title. */
    public Optional<String> otherShortTitle() {
        return Optional.of(shortTitle).filter(text -> !text.equals(title));
    }
}
