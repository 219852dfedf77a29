package org.plenary.entry;

import org.plenary.content.Body;
import org.plenary.language.Language;

/**
 * What a document says, in one language.
 *
 * @param language of these words: the reader's, or the original's where there is no translation
 * @param shortTitle the title itself when there is no shorter one
 * @param description one sentence, or empty
 */
public record Words(Language language, String title, String shortTitle, String description, Body body) {}
