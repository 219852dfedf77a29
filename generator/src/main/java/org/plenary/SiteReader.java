package org.plenary;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.asciidoc.AsciidocConverter;
import org.plenary.asciidoc.Captions;
import org.plenary.content.Document;
import org.plenary.content.DocumentReader;
import org.plenary.language.Bundles;
import org.plenary.language.Messages;
import org.plenary.language.MessagesReader;
import org.plenary.problem.Problems;
import org.plenary.settings.Settings;
import org.plenary.settings.SettingsReader;
import org.plenary.site.Assembler;
import org.plenary.site.Schema;
import org.plenary.site.Site;
import org.plenary.site.TranslationFinder;
import org.plenary.source.Inventory;
import org.plenary.source.InventoryReader;

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
        Past past = Past.read(root, settings, TranslationFinder.find(settings, inventory, documents), problems);
        return Assembler.assemble(
                settings, inventory, documents, past.history(), past.translations(), bundles, problems);
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
        return new Captions(admonitions, messages.find("table", Map.of()).orElse("Table"));
    }
}
