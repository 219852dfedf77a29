package org.plenary.translation;

import java.util.List;
import org.plenary.content.Wording;
import org.plenary.language.Language;

/** What two wordings don't have in common, to be read on a terminal. */
public final class Differences {

    private Differences() {}

    /** A line for each part that differs: {@code title: The [-opening-] {+official opening+}}. */
    public static List<String> lines(Wording before, Wording now, Language language) {
        return WordDiff.between(before, now, language).stream()
                .map(StatusText::change)
                .toList();
    }
}
