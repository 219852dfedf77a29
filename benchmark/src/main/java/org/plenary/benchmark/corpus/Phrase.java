package org.plenary.benchmark.corpus;

import java.util.Locale;

/** The same words in every language. */
public record Phrase(String en, String nl) {

    /** Words that are the same everywhere, such as names. */
    public static Phrase of(String words) {
        return new Phrase(words, words);
    }

    public String in(Tongue tongue) {
        return tongue == Tongue.EN ? en : nl;
    }

    /** With other words in the place of a mark such as {@code {place}}. */
    public Phrase with(String mark, Phrase words) {
        return new Phrase(en.replace(mark, words.en), nl.replace(mark, words.nl));
    }

    public Phrase capitalised() {
        return new Phrase(capitalised(en), capitalised(nl));
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
