package org.plenary;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.content.Body;
import org.plenary.content.Document;
import org.plenary.content.DocumentReader;
import org.plenary.history.History;
import org.plenary.history.HistoryReader;
import org.plenary.problem.Problems;
import org.plenary.settings.Settings;
import org.plenary.settings.SettingsReader;
import org.plenary.site.Schema;
import org.plenary.site.TranslationFinder;
import org.plenary.source.Inventory;
import org.plenary.source.InventoryReader;
import org.plenary.source.MediaMemory;
import org.plenary.translation.StatusReport;
import org.plenary.translation.Translations;

/**
 * Tells how the translations of a site stand. Only headers and words are read, so faults elsewhere in the site don't matter and it takes no
 * time.
 *
 * <pre>{@code
 * Optional<StatusReport> report = new TranslationReader(root, System.getProperties(), Clock.systemUTC(), problems).read();
 * }</pre>
 */
public final class TranslationReader {

    private final Path root;
    private final Map<?, ?> overrides;
    private final Clock clock;
    private final Problems problems;

    /**
     * @param root the folder with {@code jbake.properties} and {@code content}
     * @param overrides settings that win over the file's
     * @param problems takes what stood in the way
     */
    public TranslationReader(Path root, Map<?, ?> overrides, Clock clock, Problems problems) {
        this.root = root;
        this.overrides = overrides;
        this.clock = clock;
        this.problems = problems;
    }

    /** The report; empty when the settings are such that nothing can be told. */
    public Optional<StatusReport> read() throws IOException {
        Optional<Settings> settings = SettingsReader.read(root, overrides, clock, problems);
        return settings.isEmpty() ? Optional.empty() : Optional.of(report(settings.get()));
    }

    private StatusReport report(Settings settings) throws IOException {
        Inventory inventory =
                InventoryReader.read(root, settings.languages(), settings.sharing(), new MediaMemory(), problems);
        DocumentReader reader = new DocumentReader(Schema::of, (source, text, found) -> Body.EMPTY, problems);
        List<Document> documents = inventory.documents().stream()
                .flatMap(source -> reader.read(source).stream())
                .toList();
        History history = settings.historyKept() ? HistoryReader.read(root, name -> false, problems) : History.none();
        Translations translations =
                Drifts.find(root, history, TranslationFinder.find(settings, inventory, documents), problems);
        return new StatusReport(translations, settings.now().toLocalDate(), settings.zone(), settings.historyKept());
    }
}
