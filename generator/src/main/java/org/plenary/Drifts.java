package org.plenary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.plenary.content.DocumentReader;
import org.plenary.history.History;
import org.plenary.history.HistoryReader;
import org.plenary.history.TextWatcher;
import org.plenary.problem.Problems;
import org.plenary.site.Schema;
import org.plenary.translation.MarkSearch;
import org.plenary.translation.Translations;

/** Finds in the history how outdated translations fell behind. Where none is outdated, nothing is read. */
public final class Drifts {

    private Drifts() {}

    /** The same translations, the outdated ones with what the history tells of them. */
    public static Translations find(Path root, History history, Translations translations, Problems problems)
            throws IOException {
        MarkSearch search = new MarkSearch(translations.outdated(), Schema::of);
        HistoryReader.show(root, history, search, problems);
        Optional<TextWatcher> further = search.further(history);
        if (further.isPresent()) {
            HistoryReader.show(root, history, further.get(), problems);
        }
        return translations.with(history, search, source -> DocumentReader.wording(source, Schema::of));
    }
}
