package org.plenary.benchmark.corpus;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * One text of the corpus, in every language.
 *
 * @param number its place in the corpus, from 0
 * @param facts attributes that stand in the first language only, in order
 * @param words attributes that stand in each language
 */
public record Article(Kind kind, int number, Phrase title, Map<String, String> facts, Map<String, Phrase> words) {

    /** What an article is about, and the folder that it stands in. */
    public enum Kind {
        SESSION("sessions"),
        PERSON("people"),
        ORGANISATION("organisations"),
        NEWS("news");

        private final String folder;

        Kind(String folder) {
            this.folder = folder;
        }

        public String folder() {
            return folder;
        }
    }

    /** The name of its files, without the ending. */
    public String id() {
        return slug(title.en());
    }

    /** Its last part of the address in a language. */
    public String slug(Tongue tongue) {
        return slug(title.in(tongue));
    }

    static String slug(String words) {
        return lowerCase(Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", ""))
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    static String lowerCase(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
