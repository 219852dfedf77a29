package org.plenary.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.SiteReader;
import org.plenary.assets.AssetNames;
import org.plenary.cache.Cache;
import org.plenary.cache.Stamps;
import org.plenary.jbake.FreemarkerPages;
import org.plenary.jbake.FreemarkerTheme;
import org.plenary.problem.Problems;
import org.plenary.publish.Output;
import org.plenary.settings.Settings;
import org.plenary.site.Planner;
import org.plenary.site.Site;
import org.plenary.site.View;

/** Whatever is edited in whatever order, a site in memory is what it would be if it were read for the first time. */
@EnabledIfSystemProperty(named = "tests", matches = "all")
class SameAsBakedIT {

    private static final int EDITS = 40;

    private final Random chance = new Random(20_261_122);
    private int edits;

    @TempDir
    Path folder;

    @Test
    void anyEditsLeadToThePagesThatAreBaked() throws IOException {
        Path root = PreviewedSite.layOut(folder).toRealPath();
        Files.delete(root.resolve("content/en/sessions/secret.adoc"));
        Files.delete(root.resolve("content/en/news/embargo.adoc"));
        PageTheme pages = new FreemarkerPages();
        int sound = 0;
        Optional<Set<Path>> changed = Optional.empty();
        try (SiteMemory memory =
                new SiteMemory(root, Map.of(), Clock.systemUTC(), new Cache(root, Clock.systemUTC(), line -> {}))) {
            for (int i = 0; i < EDITS; i++) {
                Problems told = new Problems();
                Settings settings = memory.settings(told).orElseThrow();
                Optional<Site> site = memory.read(settings, Stamps.contents(settings.templates()), changed, told);
                Problems expected = new Problems();
                Optional<Site> fresh = new SiteReader(root, Map.of(), Clock.systemUTC(), expected).read();

                assertThat(told.text()).isEqualTo(expected.text());
                assertThat(site.isPresent()).isEqualTo(fresh.isPresent());
                if (site.isPresent()) {
                    sound++;
                    assertThat(previewed(site.get(), pages)).isEqualTo(baked(fresh.orElseThrow()));
                }
                Map<Path, String> before = texts(root);
                edit(root);
                Map<Path, String> now = texts(root);
                changed = site.map(whole -> changed(before, now));
            }
        }
        assertThat(sound).as("edits without errors, and with them").isBetween(EDITS / 3, EDITS - 2);
    }

    /** As a watcher tells it. */
    private static Set<Path> changed(Map<Path, String> before, Map<Path, String> now) {
        return Stream.of(before, now)
                .flatMap(files -> files.keySet().stream())
                .filter(file -> !Objects.equals(before.get(file), now.get(file)))
                .collect(Collectors.toSet());
    }

    private static Map<Path, String> texts(Path root) throws IOException {
        Map<Path, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(adoc|properties)"))
                    .toList()) {
                texts.put(file, Files.readString(file));
            }
        }
        return texts;
    }

    private static Map<String, String> previewed(Site site, PageTheme pages) throws IOException {
        Map<String, String> html = new TreeMap<>();
        Problems problems = new Problems();
        for (View view : Planner.plan(site)) {
            html.put(
                    view.address().file(),
                    text(pages.render(site, view, problems).orElseThrow()));
        }
        return html;
    }

    private static Map<String, String> baked(Site site) throws IOException {
        Problems problems = new Problems();
        return new FreemarkerTheme()
                .pages(site, Planner.plan(site), AssetNames.PLAIN, problems).stream()
                        .collect(Collectors.toMap(Output::path, output -> text(output.bytes())));
    }

    private static String text(byte[] html) {
        return new String(html, StandardCharsets.UTF_8);
    }

    private final Map<Path, String> broken = new TreeMap<>();

    /** Changes, adds, deletes or breaks a text, or mends the broken ones. */
    private void edit(Path root) throws IOException {
        edits++;
        for (Map.Entry<Path, String> text : broken.entrySet()) {
            Files.writeString(text.getKey(), text.getValue());
        }
        broken.clear();
        Path news = root.resolve("content/en/news/extra-" + chance.nextInt(3) + ".adoc");
        Path part = root.resolve("content/en/news/_part.adoc");
        switch (chance.nextInt(8)) {
            case 0 -> change(any(root), text -> text.replaceFirst("= .*", "= Title " + edits));
            case 1 -> change(any(root), text -> text + "\nMore words, " + edits + ".\n");
            case 2 -> Files.writeString(news, "= Extra " + edits + "\n:date: 2029-12-01\n\nWords.\n");
            case 3 -> Files.deleteIfExists(news);
            case 4 ->
                change(
                        root.resolve("templates/i18n/messages_nl.properties"),
                        text -> text.replaceFirst("(?m)^admonition.note=.*", "admonition.note=Nota " + edits));
            case 5 -> breakIt(any(root), ":no-such-thing: " + edits);
            case 6 -> {
                Files.writeString(part, "Part " + edits + ".\n");
                Files.writeString(news, "= Extra " + edits + "\n:date: 2029-12-01\n\ninclude::_part.adoc[]\n");
            }
            default -> breakIt(any(root), ":publish-from: yesterday");
        }
    }

    private void breakIt(Path file, String line) throws IOException {
        broken.put(file, Files.readString(file));
        change(file, text -> text.replaceFirst("\n", "\n" + line + "\n"));
    }

    private Path any(Path root) throws IOException {
        try (var files = Files.walk(root.resolve("content"))) {
            List<Path> texts =
                    new ArrayList<>(files.filter(file -> file.toString().endsWith(".adoc"))
                            .sorted()
                            .toList());
            return texts.get(chance.nextInt(texts.size()));
        }
    }

    private static void change(Path file, Function<String, String> change) throws IOException {
        Files.writeString(file, change.apply(Files.readString(file)));
    }
}
