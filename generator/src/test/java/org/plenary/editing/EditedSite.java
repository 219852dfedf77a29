package org.plenary.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plenary.SiteReader;
import org.plenary.content.Body;
import org.plenary.content.Document;
import org.plenary.content.DocumentReader;
import org.plenary.language.Language;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;
import org.plenary.site.Schema;
import org.plenary.site.Site;
import org.plenary.source.Inventory;
import org.plenary.source.InventoryReader;

/** A small site on disk, in three languages, with the real theme's messages. It is 23:30 in London, and the next day in Brussels. */
record EditedSite(Path root) {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2030-01-09T23:30:00Z"), ZoneOffset.UTC);

    private static final List<String> PAGES =
            List.of("home", "programme", "people", "partners", "news", "documents", "venue");

    static EditedSite in(Path root) throws IOException {
        EditedSite site = new EditedSite(root);
        site.write("jbake.properties", """
                site.host=https://harbour.example
                site.languages=en,nl,ar
                site.time-zone=Europe/Brussels
                site.history=off
                conference.start=2030-05-04
                conference.end=2030-05-05
                template.folder=%s
                """.formatted(
                        Path.of("../templates").toAbsolutePath().toString().replace('\\', '/')));
        for (String page : PAGES) {
            site.write("content/en/pages/" + page + ".adoc", "= " + page + "\n");
        }
        return site;
    }

    void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    String read(String name) throws IOException {
        return Files.readString(root.resolve(name));
    }

    /** Every file with its text. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    /** The mark that a translation of a file has to carry. */
    String mark(String name) throws IOException {
        Problems problems = new Problems();
        Inventory inventory = InventoryReader.read(root, List.of(new Language("en")), problems);
        DocumentReader reader = new DocumentReader(Schema::of, (source, text, found) -> Body.EMPTY, problems);
        return inventory.documents().stream()
                .filter(source -> source.name().equals(name))
                .flatMap(source -> reader.read(source).stream())
                .map(Document::mark)
                .findFirst()
                .orElseThrow();
    }

    /** The site, in which nothing at all may be wrong. */
    Site checked() throws IOException {
        Problems problems = new Problems();
        Site site = read(problems);
        assertThat(problems.list()).extracting(Problem::toString).isEmpty();
        return site;
    }

    /** The site, in which there may be warnings. */
    Site read(Problems problems) throws IOException {
        return new SiteReader(root, Map.of(), CLOCK, problems)
                .read()
                .orElseThrow(() -> new AssertionError(problems.text()));
    }
}
