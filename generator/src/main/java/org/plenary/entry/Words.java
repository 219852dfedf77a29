package org.plenary.entry;

import org.plenary.content.Body;
import org.plenary.language.Language;
import org.plenary.trace.Shelved;

/**
 * What a document says, in one language.
 *
 * @param language of these words: the reader's, or the original's where there is no translation
 * @param shortTitle the title itself when there is no shorter one
 * @param description one sentence, or empty
 * @param text where the body is
 */
public record Words(Language language, String title, String shortTitle, String description, Shelved<Body> text) {

    /** Words whose body nobody keeps a note of. */
    public Words(Language language, String title, String shortTitle, String description, Body body) {
        this(language, title, shortTitle, description, Shelved.loose(body));
    }

    /** How many letters of a title a card holds. */
    public static final int CARD = 80;

    public Body body() {
        return text.get();
    }

    /** Whether readers count more letters than this. */
    public static boolean isLonger(String words, int letters) {
        return words.length() > letters && length(words) > letters;
    }

    /** How many letters readers count, so without the marks on letters. */
    public static int length(String words) {
        return (int) words.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }
}
