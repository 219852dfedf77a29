package org.plenary.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words without what people write in different ways: case, accents, punctuation. Only good to compare them. */
public final class Spelling {

    private Spelling() {}

    /** {@code Café “De Kaai”} as {@code cafe de kaai}. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The same for words in any order: {@code Somers, Bart} as {@code bart somers}. */
    public static String anyOrder(String text) {
        List<String> words = Arrays.asList(plain(text).split(" "));
        return String.join(" ", words.stream().sorted().toList());
    }
}
