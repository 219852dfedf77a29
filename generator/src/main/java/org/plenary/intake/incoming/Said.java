package org.plenary.intake.incoming;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words in one language or several, as they came.
 *
 * @param byLanguage by tag; of words of which nobody said the language, the tag is empty
 */
public record Said(Map<String, String> byLanguage) {

    public static final Said NOTHING = new Said(Map.of());

    /** The tag of a language that nobody said. */
    public static final String UNSAID = "";

    public Said {
        byLanguage = Map.copyOf(byLanguage);
    }

    public static Said of(String words) {
        return words.isBlank() ? NOTHING : new Said(Map.of(UNSAID, words));
    }

    /** The same, and in another language also these words. */
    public Said and(String tag, String words) {
        Map<String, String> both = new LinkedHashMap<>(byLanguage);
        if (!words.isBlank()) {
            both.put(tag, words);
        }
        return new Said(both);
    }

    /** The words in a language: those, or those of an unsaid one where that is meant. */
    public String in(String tag, boolean unsaidIsMeant) {
        return byLanguage.getOrDefault(tag, unsaidIsMeant ? byLanguage.getOrDefault(UNSAID, "") : "");
    }

    /** The words in whatever language, the unsaid one first. */
    public String any() {
        return byLanguage.getOrDefault(
                UNSAID,
                byLanguage.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(""));
    }
}
