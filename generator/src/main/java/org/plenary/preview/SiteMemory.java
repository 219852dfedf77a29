package org.plenary.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.Drifts;
import org.plenary.RedirectChecks;
import org.plenary.SiteReader;
import org.plenary.asciidoc.AsciidocConverter;
import org.plenary.asciidoc.Captions;
import org.plenary.cache.Cache;
import org.plenary.cache.CachedConverter;
import org.plenary.cache.Entries;
import org.plenary.content.Document;
import org.plenary.content.DocumentReader;
import org.plenary.history.Commit;
import org.plenary.history.History;
import org.plenary.history.HistoryReader;
import org.plenary.language.Bundles;
import org.plenary.language.Language;
import org.plenary.language.MessageUses;
import org.plenary.language.MessagesReader;
import org.plenary.links.LinkCheck;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;
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
import org.plenary.source.SharedFolder;
import org.plenary.source.SourceFile;
import org.plenary.translation.Translation;
import org.plenary.translation.Translations;

/**
 * A site that is read again and again, as {@link SiteReader} reads it once: each time only what has changed, and with the same problems. Shows what
 * is unpublished too, and leaves links to other sites alone. For one thread.
 */
final class SiteMemory implements AutoCloseable {

    /** What is listed. */
    private record Listing(List<Language> languages, Optional<SharedFolder> sharing) {}

    /** What messages are made from. */
    private record Words(Map<String, Object> bundles, List<Language> languages) {}

    /** What tells whether templates use messages that there are. */
    private record Uses(Map<String, Object> templates, Bundles bundles) {}

    /** What the history is made from. */
    private record Past(boolean kept, Optional<String> commit) {}

    /** What a site is made from: all of it, but for templates and assets. */
    private record Whole(
            Settings settings,
            Inventory inventory,
            List<Document> documents,
            History history,
            Bundles bundles,
            Map<Problem, Set<String>> found) {}

    /** What translations are found from. */
    private record Texts(Settings settings, Inventory inventory, List<Document> documents) {}

    /** What tells how translations fell behind. */
    private record Behind(History history, List<Translation> outdated) {}

    /** How many texts the converter is warm after. */
    private static final int WARM = 40;

    private final Path root;
    private final Map<?, ?> overrides;
    private final Clock clock;
    private final MediaMemory media = new MediaMemory();
    private final DocumentMemory documents;
    private final Kept<Listing, Inventory> inventories = new Kept<>();
    private final Kept<Words, Bundles> bundles = new Kept<>();
    private final Kept<Uses, Bundles> used = new Kept<>();
    private final Kept<Past, History> histories = new Kept<>();
    private final Kept<Texts, Translations> found = new Kept<>();
    private final Kept<Behind, Translations> drifts = new Kept<>();
    private final Kept<Whole, Optional<Site>> sites = new Kept<>();
    private final Cache cache;
    private Optional<Workshop> workshop = Optional.empty();

    /** Where texts are converted. */
    private record Workshop(Path root, AsciidocConverter converter, Entries texts) {}

    private volatile Bundles spoken = Bundles.NONE;

    SiteMemory(Path root, Map<?, ?> overrides, Clock clock, Cache cache) {
        this.cache = cache;
        this.root = root;
        this.overrides = overrides;
        this.clock = clock;
        this.documents = new DocumentMemory(root);
    }

    /** What {@code jbake.properties} says now. */
    Optional<Settings> settings(Problems problems) throws IOException {
        return SettingsReader.read(root, overrides, clock, problems).map(Settings::showingUnpublished);
    }

    /**
     * The site as it is now; empty when there are errors.
     *
     * @param templates what tells the templates from what they were
     * @param changed the only files that may have changed since the last time; empty when that isn't known
     */
    Optional<Site> read(
            Settings settings, Map<String, Object> templates, Optional<Set<Path>> changed, Problems problems)
            throws IOException {
        Inventory inventory = inventory(settings, changed, problems);
        if (inventory.documents().isEmpty() && problems.hasErrors()) {
            return Optional.empty();
        }
        spoken = bundles(settings, templates, problems);
        List<Document> read = documents(inventory, changed, problems);
        LinkCheck.leaveOut(problems);
        History history = history(settings, problems);
        Translations told = found.get(
                new Texts(settings, inventory, read),
                problems,
                own -> TranslationFinder.find(settings, inventory, read));
        Translations translations = translations(history, told, problems);
        Whole from = new Whole(settings, inventory, read, history, spoken, problems.found());
        return sites.get(from, problems, own -> {
            // Whether a warning is accepted in vain is known only to who knows all that was found.
            own.takeIn(problems);
            Optional<Site> site = Assembler.assemble(settings, inventory, read, history, translations, spoken, own);
            return RedirectChecks.run(settings, site, own);
        });
    }

    private Bundles bundles(Settings settings, Map<String, Object> templates, Problems problems) throws IOException {
        Map<String, Object> files = templates.entrySet().stream()
                .filter(file -> MessagesReader.isBundle(file.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Bundles made = bundles.get(
                new Words(files, settings.languages()),
                problems,
                own -> MessagesReader.read(settings.templates(), settings.languages(), own));
        return used.get(new Uses(templates, made), problems, own -> {
            MessageUses.check(settings.templates(), made, own);
            return made;
        });
    }

    private Inventory inventory(Settings settings, Optional<Set<Path>> changed, Problems problems) throws IOException {
        boolean same = changed.flatMap(
                        files -> inventories.newest().filter(before -> InventoryReader.isStill(before, files)))
                .isPresent();
        if (!same) {
            inventories.forget();
        }
        return inventories.get(
                new Listing(settings.languages(), settings.sharing()),
                problems,
                own -> InventoryReader.read(root, settings.languages(), settings.sharing(), media, own));
    }

    private List<Document> documents(Inventory inventory, Optional<Set<Path>> changed, Problems problems)
            throws IOException {
        Workshop open = workshop(inventory.root());
        open.converter().renew();
        Function<Language, Captions> captions = language -> SiteReader.captions(spoken.of(language));
        CachedConverter cached = new CachedConverter(
                open.converter(), open.texts(), root, open.texts().code(), captions);
        return documents.read(inventory, changed, cached, spoken, captions, problems);
    }

    private Workshop workshop(Path content) {
        if (workshop.isEmpty() || !workshop.get().root().equals(content)) {
            close();
            Function<Language, Captions> captions = language -> SiteReader.captions(spoken.of(language));
            Entries texts = cache.entries("texts", AsciidocConverter.libraries());
            workshop = Optional.of(new Workshop(content, new AsciidocConverter(content, captions), texts));
        }
        return workshop.get();
    }

    private History history(Settings settings, Problems problems) throws IOException {
        Past from = new Past(settings.historyKept(), settings.historyKept() ? Commit.id(root) : Optional.empty());
        return histories.get(
                from,
                problems,
                own -> from.kept()
                        ? HistoryReader.read(root, name -> SourceFile.isOf(DocumentType.SESSION, name), own)
                        : History.none());
    }

    /** Of outdated ones, only what became of the last ones is kept: there are few, and one of them is being edited. */
    private Translations translations(History history, Translations found, Problems problems) throws IOException {
        Behind behind = new Behind(history, found.outdated());
        Translations told = drifts.get(behind, problems, own -> Drifts.find(root, history, found, own));
        return found.with(told);
    }

    /** Starts the converter, which takes seconds, before somebody waits for it, and lets it work until it is warm or has to do something else. */
    void warmUp(BooleanSupplier mayGoOn) {
        workshop.ifPresent(open -> {
            DocumentReader reader = new DocumentReader(Schema::of, open.converter(), spoken, new Problems());
            documents.some(WARM).stream()
                    .takeWhile(source -> mayGoOn.getAsBoolean())
                    .forEach(reader::read);
        });
    }

    /** Lets the converter go. */
    @Override
    public void close() {
        workshop.ifPresent(open -> {
            open.converter().close();
            open.texts().close();
        });
        workshop = Optional.empty();
    }
}
