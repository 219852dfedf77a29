package org.plenary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.asciidoc.AsciidocConverter;
import org.plenary.asciidoc.Captions;
import org.plenary.asciidoc.Engines;
import org.plenary.cache.Cache;
import org.plenary.cache.CachedConverter;
import org.plenary.cache.Entries;
import org.plenary.cache.Unconverted;
import org.plenary.content.BodyConverter;
import org.plenary.content.Document;
import org.plenary.content.DocumentReader;
import org.plenary.history.History;
import org.plenary.history.HistoryReader;
import org.plenary.language.Bundles;
import org.plenary.language.Language;
import org.plenary.language.MessageUses;
import org.plenary.language.Messages;
import org.plenary.language.MessagesReader;
import org.plenary.links.LinkCheck;
import org.plenary.problem.Problems;
import org.plenary.problem.ReadFailure;
import org.plenary.progress.Progress;
import org.plenary.settings.Settings;
import org.plenary.settings.SettingsReader;
import org.plenary.site.Assembler;
import org.plenary.site.Schema;
import org.plenary.site.Site;
import org.plenary.site.TranslationFinder;
import org.plenary.source.DocumentType;
import org.plenary.source.Inventory;
import org.plenary.source.InventoryReader;
import org.plenary.source.MediaMemory;
import org.plenary.source.SourceFile;
import org.plenary.translation.Translations;

/** Reads a site from its folder, puts it together and checks it; publishes nothing. What is wrong becomes problems. */
public final class SiteReader {

    private static final String TEXTS = "texts";
    private static final List<String> ADMONITIONS = List.of("note", "tip", "important", "warning", "caution");

    private final Path root;
    private final Map<?, ?> overrides;
    private final Clock clock;
    private final Problems problems;
    private final Cache cache;
    private Progress progress = Progress.QUIET;

    /**
     * @param root the folder with {@code jbake.properties}, {@code content}, {@code templates} and {@code assets}
     * @param overrides settings that win over the file's
     */
    public SiteReader(Path root, Map<?, ?> overrides, Clock clock, Problems problems) {
        this.root = root;
        this.overrides = overrides;
        this.clock = clock;
        this.problems = problems;
        this.cache = new Cache(root, clock, problems::note);
    }

    /** What earlier runs kept. */
    Cache cache() {
        return cache;
    }

    /** Lets somebody know how far the reading has come. */
    public SiteReader telling(Progress watcher) {
        progress = watcher;
        return this;
    }

    /** The site; empty when there are errors, such as a file that goes away while it is read. */
    public Optional<Site> read() throws IOException {
        try (Engines engines = new Engines()) {
            engines.expect(Unconverted.below(root.resolve("content"), Entries.folder(root, TEXTS)));
            Optional<Settings> settings = SettingsReader.read(root, overrides, clock, problems);
            return settings.isEmpty() ? Optional.empty() : site(settings.get(), engines);
        } catch (UncheckedIOException e) {
            ReadFailure.tell(root, e, problems);
        } catch (IOException e) {
            ReadFailure.tell(root, e, problems);
        }
        return Optional.empty();
    }

    private Optional<Site> site(Settings settings, Engines engines) throws IOException {
        try (Meanwhile meanwhile = new Meanwhile()) {
            meanwhile.run(cache::isTrusted);
            Future<History> history = meanwhile.run(() -> history(settings));
            Inventory inventory =
                    InventoryReader.read(root, settings.languages(), settings.sharing(), new MediaMemory(), problems);
            if (inventory.documents().isEmpty() && problems.hasErrors()) {
                return Optional.empty();
            }
            Bundles bundles = MessagesReader.read(settings.templates(), settings.languages(), problems);
            MessageUses.check(settings.templates(), bundles, problems);
            List<Document> documents = documents(inventory, bundles, engines);
            checkLinks(settings, documents);
            History past = Workers.get(history);
            Translations translations =
                    Drifts.find(root, past, TranslationFinder.find(settings, inventory, documents), problems);
            Optional<Site> site =
                    Assembler.assemble(settings, inventory, documents, past, translations, bundles, problems);
            return RedirectChecks.run(settings, site, problems);
        }
    }

    private History history(Settings settings) throws IOException {
        return settings.historyKept()
                ? HistoryReader.read(root, name -> SourceFile.isOf(DocumentType.SESSION, name), problems)
                : History.none();
    }

    private List<Document> documents(Inventory inventory, Bundles bundles, Engines engines) throws IOException {
        Function<Language, Captions> captions = language -> captions(bundles.of(language));
        try (AsciidocConverter converter = new AsciidocConverter(inventory.root(), captions, engines);
                Entries texts = cache.entries(TEXTS, AsciidocConverter.libraries())) {
            BodyConverter cached = new CachedConverter(converter, texts, root, texts.code(), captions);
            DocumentReader reader = new DocumentReader(Schema::of, cached, bundles, problems);
            return Workers.each(inventory.documents(), reader::read, progress, "Reading texts").stream()
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private void checkLinks(Settings settings, List<Document> documents) {
        if (!LinkCheck.isWanted(overrides)) {
            LinkCheck.leaveOut(problems);
            return;
        }
        try (Entries links = cache.entries("links")) {
            new LinkCheck(Schema::of, settings.host(), links, clock, problems).run(documents);
        }
    }

    /** The words of a language that are needed to convert texts. */
    public static Captions captions(Messages messages) {
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
