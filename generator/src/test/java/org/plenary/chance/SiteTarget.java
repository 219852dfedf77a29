package org.plenary.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.asciidoc.AsciidocConverter;
import org.plenary.asciidoc.Captions;
import org.plenary.assets.AssetNames;
import org.plenary.assets.Assets;
import org.plenary.attacks.SiteScan;
import org.plenary.attacks.Snapshot;
import org.plenary.content.Document;
import org.plenary.content.DocumentReader;
import org.plenary.export.Exports;
import org.plenary.history.History;
import org.plenary.jbake.FreemarkerTheme;
import org.plenary.language.Bundles;
import org.plenary.language.MessagesReader;
import org.plenary.problem.Problems;
import org.plenary.publish.AssetReader;
import org.plenary.publish.Output;
import org.plenary.publish.Publisher;
import org.plenary.settings.Settings;
import org.plenary.settings.SettingsReader;
import org.plenary.site.Assembler;
import org.plenary.site.Planner;
import org.plenary.site.Schema;
import org.plenary.site.Site;
import org.plenary.site.TranslationFinder;
import org.plenary.site.View;
import org.plenary.sites.SiteFolder;
import org.plenary.source.DocumentType;
import org.plenary.source.Inventory;
import org.plenary.source.InventoryReader;
import org.plenary.source.SourceFile;

/**
 * Adds a document to a small good site and bakes that: there is a problem, or a site with nothing active in it; and nothing is written anywhere
 * else. It bakes as {@code Bake} does, but with one Asciidoctor for all documents that it is given.
 */
public final class SiteTarget implements Target {

    /** The pages of another would be made the same way, and take as long again. */
    private static final Map<String, String> ONE_LANGUAGE = Map.of("site.languages", "en");

    private static final List<String> DUTCH =
            List.of("pages/home.adoc", "pages/programme.adoc", "pages", "sessions/opening.adoc", "sessions", "");

    private final Path folder;
    private final Path root;
    private final Path output;
    private final Settings settings;
    private final Bundles bundles;
    private final AsciidocConverter converter;
    private final AssetNames assets;
    private final Map<String, Optional<Document>> read = new HashMap<>();
    private final Map<String, byte[]> clean = new HashMap<>();

    /** @param folder to lay the site out in */
    public SiteTarget(Path folder) throws IOException {
        this.folder = folder;
        this.root = SiteFolder.layOut(Path.of("src/test/attacks/good-site"), folder);
        this.output = folder.resolve("baked");
        for (String dutch : DUTCH) {
            Files.delete(root.resolve("content/nl").resolve(dutch));
        }
        Problems problems = new Problems();
        this.settings = SettingsReader.read(root, ONE_LANGUAGE, Clock.systemUTC(), problems)
                .orElseThrow();
        this.assets = Assets.of(AssetReader.read(settings.assets(), settings.look(), problems))
                .names();
        this.bundles = MessagesReader.read(settings.templates(), settings.languages(), problems);
        this.converter = new AsciidocConverter(
                root.resolve(Inventory.FOLDER).toRealPath(),
                language -> new Captions(Map.of("note", "Note"), "Table", Set.of()));
        bake(problems).forEach(output -> clean.put(output.path(), output.bytes()));
        assertThat(problems.list()).isEmpty();
    }

    @Override
    public void take(byte[] bytes) throws IOException {
        SourceFile added = HeaderTarget.source(root, typeOf(bytes));
        Files.write(added.path(), bytes);
        read.remove(added.name());
        Map<String, String> before = around();
        Problems problems = new Problems();

        List<Output> outputs = bake(problems);

        assertThat(outputs.isEmpty()).isEqualTo(problems.hasErrors());
        Invariants.check(problems, root);
        if (!outputs.isEmpty()) {
            new Publisher(output).publish(outputs);
        }
        assertThat(around()).isEqualTo(before);
        for (Output output : outputs) {
            if (!Arrays.equals(clean.get(output.path()), output.bytes())) {
                assertThat(SiteScan.of(output, settings.assets())).isEmpty();
            }
        }
        Files.delete(added.path());
    }

    /** The type that takes its header as it is, or that of pages, which needs least. */
    private DocumentType typeOf(byte[] bytes) throws IOException {
        for (DocumentType type : DocumentType.values()) {
            SourceFile source = HeaderTarget.source(folder.resolve("typed"), type);
            Files.createDirectories(source.path().getParent());
            Files.write(source.path(), bytes);
            Problems problems = new Problems();
            Optional<Document> document = HeaderTarget.read(source, problems);
            boolean complete = document.filter(one -> Schema.of(type).stream()
                            .allMatch(attribute ->
                                    !attribute.required() || one.fields().has(attribute)))
                    .isPresent();
            if (complete && problems.list().isEmpty()) {
                return type;
            }
        }
        return DocumentType.PAGE;
    }

    private Map<String, String> around() throws IOException {
        return Snapshot.of(
                folder,
                output,
                folder.resolve("baked.files"),
                folder.resolve("baked.lock"),
                folder.resolve("baked.made"),
                folder.resolve("typed"));
    }

    /** The files of the site; none when there are errors. */
    private List<Output> bake(Problems problems) throws IOException {
        Inventory inventory = InventoryReader.read(root, settings.languages(), problems);
        DocumentReader reader = new DocumentReader(Schema::of, converter, bundles, problems);
        List<Document> documents = inventory.documents().stream()
                .flatMap(source -> read.computeIfAbsent(source.name(), name -> reader.read(source)).stream())
                .toList();
        Optional<Site> assembled = Assembler.assemble(
                settings,
                inventory,
                documents,
                History.none(),
                TranslationFinder.find(settings, inventory, documents),
                bundles,
                problems);
        if (assembled.isEmpty()) {
            return List.of();
        }
        List<View> views = Planner.plan(assembled.get());
        List<Output> outputs = new ArrayList<>(new FreemarkerTheme().pages(assembled.get(), views, assets, problems));
        outputs.addAll(Exports.of(assembled.get(), views));
        return outputs.stream()
                .map(output -> new Output(output.path(), output.bytes()))
                .toList();
    }

    @Override
    public void close() {
        converter.close();
    }
}
