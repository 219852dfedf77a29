package org.plenary;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.asciidoc.AsciidocConverter;
import org.plenary.asciidoc.Captions;
import org.plenary.content.Document;
import org.plenary.content.DocumentReader;
import org.plenary.history.History;
import org.plenary.history.HistoryReader;
import org.plenary.language.Bundles;
import org.plenary.language.Messages;
import org.plenary.language.MessagesReader;
import org.plenary.problem.Problems;
import org.plenary.settings.Settings;
import org.plenary.settings.SettingsReader;
import org.plenary.site.Assembler;
import org.plenary.site.Schema;
import org.plenary.site.Site;
import org.plenary.source.DocumentType;
import org.plenary.source.Inventory;
import org.plenary.source.InventoryReader;
import org.plenary.source.SourceFile;

/** Reads a site from its folder, puts it together and checks it; publishes nothing. What is wrong becomes problems. */
public final class SiteReader {

    private static final List<String> ADMONITIONS = List.of("note", "tip", "important", "warning", "caution");

    private final Path root;
    private final Map<?, ?> overrides;
    private final Clock clock;
    private final Problems problems;

    /**
     * @param root the folder with {@code jbake.properties}, {@code content}, {@code templates} and {@code assets}
     * @param overrides settings that win over the file's
     */
    public SiteReader(Path root, Map<?, ?> overrides, Clock clock, Problems problems) {
        this.root = root;
        this.overrides = overrides;
        this.clock = clock;
        this.problems = problems;
    }

    /** The site; empty when there are errors. */
    public Optional<Site> read() throws IOException {
        Optional<Settings> settings = SettingsReader.read(root, overrides, clock, problems);
        return settings.isEmpty() ? Optional.empty() : site(settings.get());
    }

    private Optional<Site> site(Settings settings) throws IOException {
        Inventory inventory = InventoryReader.read(root, settings.languages(), problems);
        Bundles bundles = MessagesReader.read(settings.templates(), settings.languages(), problems);
        List<Document> documents = documents(inventory, bundles);
        History history = history(settings);
        return Assembler.assemble(settings, inventory, documents, history, bundles, problems);
    }

    private History history(Settings settings) throws IOException {
        return settings.historyKept()
                ? HistoryReader.read(root, name -> SourceFile.isOf(DocumentType.SESSION, name), problems)
                : History.none();
    }

    private List<Document> documents(Inventory inventory, Bundles bundles) {
        try (AsciidocConverter converter =
                new AsciidocConverter(inventory.root(), language -> captions(bundles.of(language)))) {
            DocumentReader reader = new DocumentReader(Schema::of, converter, problems);
            return inventory.documents().stream()
                    .flatMap(source -> reader.read(source).stream())
                    .toList();
        }
    }

    private static Captions captions(Messages messages) {
        Map<String, String> admonitions = ADMONITIONS.stream()
                .collect(Collectors.toMap(
                        kind -> kind,
                        kind -> messages.find("admonition." + kind, Map.of()).orElse(kind)));
        Set<String> vagueLinks = Stream.of(
                        messages.find("link.vague", Map.of()).orElse("").split(";"))
                .collect(Collectors.toSet());
        return new Captions(admonitions, messages.find("table", Map.of()).orElse("Table"), vagueLinks);
    }
}
