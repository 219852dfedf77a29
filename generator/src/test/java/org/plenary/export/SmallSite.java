package org.plenary.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.content.Body;
import org.plenary.content.Document;
import org.plenary.content.DocumentReader;
import org.plenary.history.Git;
import org.plenary.history.History;
import org.plenary.history.HistoryReader;
import org.plenary.language.Bundles;
import org.plenary.language.MessagesReader;
import org.plenary.problem.Problems;
import org.plenary.publish.Output;
import org.plenary.settings.Settings;
import org.plenary.settings.SettingsReader;
import org.plenary.site.Assembler;
import org.plenary.site.Schema;
import org.plenary.site.Site;
import org.plenary.site.Stamp;
import org.plenary.site.TranslationFinder;
import org.plenary.source.DocumentType;
import org.plenary.source.Inventory;
import org.plenary.source.InventoryReader;
import org.plenary.source.SourceFile;
import org.plenary.theme.ThemeFolder;

/**
 * A site of a few files, assembled by the real thing with the real messages; only AsciiDoc is left out: bodies are HTML already.
 *
 * <pre>{@code
 * Site site = new SmallSite(folder).session("opening", "= Opening\n:kind: ceremony\n:start: 2030-05-04T09:00").build();
 * }</pre>
 */
public final class SmallSite {

    private static final Path TEMPLATES = Path.of("..", "templates");

    private final Path folder;
    private final Map<String, String> settings = new LinkedHashMap<>(Map.of(
            "site.host", "https://example.org/2030",
            "site.languages", "en,nl",
            "site.time-zone", "Europe/Brussels",
            "site.as-of", "2030-01-01T00:00",
            "conference.start", "2030-05-04",
            "conference.end", "2030-05-05"));
    private final Map<String, Stamp> stamps = new LinkedHashMap<>();
    private boolean committed;

    public SmallSite(Path folder) {
        this.folder = folder;
        file("en/pages/home.adoc", "= The Harbour Conference\n:short-title: Harbour\n:description: On harbours.");
        file("nl/pages/home.adoc", "= De havenconferentie\n:short-title: Haven\n:description: Over havens.");
        file("en/pages/programme.adoc", "= Programme");
        file("nl/pages/programme.adoc", "= Programma\n:slug: programma");
        for (String page : List.of("people", "partners", "news", "documents", "venue")) {
            file("en/pages/" + page + ".adoc", "= The " + page);
        }
    }

    public SmallSite set(String key, String value) {
        settings.put(key, value);
        return this;
    }

    /** A file below {@code content/}. */
    public SmallSite file(String name, String text) {
        try {
            Path file = folder.resolve("content").resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text + "\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SmallSite session(String id, String text) {
        return file("en/sessions/" + id + ".adoc", text);
    }

    public SmallSite stamp(String session, Stamp stamp) {
        stamps.put(session, stamp);
        return this;
    }

    /** In a repository of its own, so that there is a history. */
    public SmallSite committed() {
        committed = true;
        return this;
    }

    private History history(Problems problems) throws IOException {
        if (!committed) {
            return History.none();
        }
        Git.init(folder).commit();
        return HistoryReader.read(folder, name -> SourceFile.isOf(DocumentType.SESSION, name), problems);
    }

    public Site build() {
        try {
            Problems problems = new Problems();
            Files.writeString(
                    folder.resolve("jbake.properties"),
                    settings.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n")));
            Settings read = SettingsReader.read(folder, Map.of(), Clock.systemUTC(), problems)
                    .orElseThrow(() -> new IllegalStateException(problems.text()));
            Inventory inventory = InventoryReader.read(folder, read.languages(), problems);
            Bundles bundles = MessagesReader.read(ThemeFolder.of(TEMPLATES), read.languages(), problems);
            List<Document> documents = documents(inventory, problems);
            Site site = Assembler.assemble(
                            read,
                            inventory,
                            documents,
                            history(problems),
                            TranslationFinder.find(read, inventory, documents),
                            bundles,
                            problems)
                    .orElseThrow(() -> new IllegalStateException(problems.text()));
            return new Site(
                    site.settings(),
                    site.editions(),
                    site.translations(),
                    stamps,
                    site.media(),
                    site.sources(),
                    Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Document> documents(Inventory inventory, Problems problems) {
        DocumentReader reader = new DocumentReader(
                Schema::of,
                (source, text, p) ->
                        new Body(text.strip(), Set.of(), List.of(), List.of(), List.of(), List.of(), Map.of()),
                problems);
        return inventory.documents().stream()
                .flatMap(source -> reader.read(source).stream())
                .toList();
    }

    /** What a file of some outputs says. */
    public static String text(List<Output> outputs, String path) {
        return new String(bytes(outputs, path), StandardCharsets.UTF_8);
    }

    public static byte[] bytes(List<Output> outputs, String path) {
        return outputs.stream()
                .filter(output -> output.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " is not among "
                        + outputs.stream().map(Output::path).toList()))
                .bytes();
    }
}
