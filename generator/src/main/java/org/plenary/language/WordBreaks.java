package org.plenary.language;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/** Where words end, by UAX 29: also in languages that are written without spaces. */
public final class WordBreaks {

    private WordBreaks() {}

    /** The words, spaces and signs of a text, which together are the text. */
    public static List<String> of(String text, Language language) {
        BreakIterator breaks = BreakIterator.getWordInstance(language.locale());
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }
}
