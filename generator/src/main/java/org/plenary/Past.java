package org.plenary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.plenary.content.DocumentReader;
import org.plenary.history.History;
import org.plenary.history.HistoryReader;
import org.plenary.history.TextWatcher;
import org.plenary.problem.Problems;
import org.plenary.settings.Settings;
import org.plenary.site.Schema;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;
import org.plenary.translation.MarkSearch;
import org.plenary.translation.Translations;

/**
 * Reads the history for all who need it: texts of sessions are kept, those of originals whose translations are outdated are looked at in passing.
 *
 * @param translations knowing how outdated ones fell behind
 */
record Past(History history, Translations translations) {

    static Past read(Path root, Settings settings, Translations translations, Problems problems) throws IOException {
        if (!settings.historyKept()) {
            return new Past(History.none(), translations);
        }
        MarkSearch search = new MarkSearch(translations.outdated(), Schema::of);
        History history =
                HistoryReader.read(root, name -> SourceFile.isOf(DocumentType.SESSION, name), search, problems);
        Optional<TextWatcher> further = search.further(history);
        if (further.isPresent()) {
            HistoryReader.read(root, name -> false, further.get(), new Problems());
        }
        return new Past(
                history, translations.with(history, search, source -> DocumentReader.wording(source, Schema::of)));
    }
}
