package org.plenary.language;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.function.Function;

/** The order of the alphabet in a language. */
public final class Sorting {

    private Sorting() {}

    /** Orders things by a text of theirs, as dictionaries of the language would. */
    public static <T> Comparator<T> by(Language language, Function<T, String> text) {
        Collator collator = Collator.getInstance(language.locale());
        return (a, b) -> collator.compare(text.apply(a), text.apply(b));
    }
}
