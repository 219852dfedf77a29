package org.plenary.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without what people write in different ways: case, accents, punctuation. Only good to compare them. */
public final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Spelling() {}

    /** {@code Café “De Kaai”} as {@code cafe de kaai}. */
    public static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return OTHERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The same for words in any order: {@code Somers, Bart} as {@code bart somers}. */
    public static String anyOrder(String text) {
        List<String> words = Arrays.asList(plain(text).split(" "));
        return String.join(" ", words.stream().sorted().toList());
    }
}
