package org.plenary.benchmark.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plenary.content.Wording;
import org.plenary.site.Schema;
import org.plenary.source.SourceFile;

/** Writes a corpus as a site of Plenary, with a theme of its own so that benchmarks can change it. */
final class PlenarySite {

    private static final Markup MARKUP = new Asciidoc("../", "../../media/");

    private final Corpus corpus;
    private final Tree tree;

    PlenarySite(Corpus corpus, Tree tree) {
        this.corpus = corpus;
        this.tree = tree;
    }

    /** @param repository the folder of Plenary, whose theme is taken and whose pom the site's is a child of */
    void write(Path repository) throws IOException {
        tree.copy(repository.resolve("templates"), "templates");
        tree.copy(repository.resolve("assets"), "assets");
        tree.write("pom.xml", pom(tree.root().relativize(repository).toString()));
        tree.write("jbake.properties", settings());
        for (int i = 0; i < corpus.pictures(); i++) {
            tree.write("content/media/picture-" + i + ".png", Picture.png(i));
        }
        writePages();
        writeRooms();
        writeTracks();
        for (Article article : corpus.articles()) {
            write(article);
        }
    }

    private static String pom(String root) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- Bakes as the site of the repository does: all comes from there. -->
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <parent>
                    <groupId>org.plenary</groupId>
                    <artifactId>plenary</artifactId>
                    <version>0.1.0-SNAPSHOT</version>
                    <relativePath>%s/pom.xml</relativePath>
                  </parent>
                  <artifactId>plenary-corpus</artifactId>
                  <packaging>pom</packaging>
                </project>
                """.formatted(root.replace('\\', '/'));
    }

    private String settings() {
        return """
                # An invented conference, made to measure generators.
                site.host=https://corpus.example
                site.languages=en,nl
                site.time-zone=Europe/Brussels
                site.as-of=2031-01-15T12:00
                site.history=off
                site.cards=no
                site.compressed=no
                conference.start=%s
                conference.end=%s
                conference.venue=%s
                """.formatted(Programme.START, corpus.programme().end(), Programme.VENUE);
    }

    private void writePages() throws IOException {
        page(
                "home",
                new Phrase("The Conference of Measured Words", "De conferentie van gemeten woorden"),
                "",
                new Phrase(
                        "This conference, its people and its towns are invented: it exists to measure programs.",
                        "Deze conferentie, haar mensen en haar steden zijn verzonnen: ze dient om programma’s te meten."));
        Phrase nothing = Phrase.of("");
        page("programme", new Phrase("Programme", "Programma"), "main", nothing);
        page("people", new Phrase("People", "Mensen"), "main", nothing);
        page("partners", new Phrase("Partners", "Partners"), "main", nothing);
        page("news", new Phrase("News", "Nieuws"), "main", nothing);
        page("venue", new Phrase("Venue", "Locatie"), "main", nothing);
    }

    private void page(String id, Phrase title, String menu, Phrase body) throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        if (!menu.isEmpty()) {
            facts.put("in-navigation", menu);
            facts.put("order", "10");
        }
        write("pages", id, title, facts, Map.of(), body);
    }

    private void writeRooms() throws IOException {
        Map<String, String> venue = new LinkedHashMap<>();
        venue.put("address", "1 Exchange Square, Saltmere");
        venue.put("geo", "51.0, 3.5");
        write(
                "rooms",
                Programme.VENUE,
                new Phrase("The Old Exchange", "De Oude Beurs"),
                venue,
                Map.of(),
                new Phrase(
                        "A building with many doors. Like all towns here, it is invented.",
                        "Een gebouw met veel deuren. Zoals alle steden hier is het verzonnen."));
        for (int i = 1; i <= corpus.programme().rooms(); i++) {
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("venue", Programme.VENUE);
            facts.put("capacity", Integer.toString(40 + 10 * i));
            facts.put("floor", Integer.toString(i % 4));
            facts.put("step-free", "yes");
            facts.put("order", Integer.toString(i));
            write("rooms", "room-" + i, new Phrase("Room " + i, "Zaal " + i), facts, Map.of(), Phrase.of(""));
        }
    }

    private void writeTracks() throws IOException {
        for (int i = 1; i <= Programme.TRACKS; i++) {
            Phrase topic = Phrases.TOPICS.get(i * 4).capitalised();
            write(
                    "tracks",
                    "track-" + i,
                    topic,
                    Map.of("colour", "#%02x4a6c".formatted(0x10 * i)),
                    Map.of(),
                    Phrase.of(""));
        }
    }

    private void write(Article article) throws IOException {
        Phrase body = new Phrase(
                Body.write(corpus, article, Tongue.EN, MARKUP), Body.write(corpus, article, Tongue.NL, MARKUP));
        write(article.kind().folder(), article.id(), article.title(), article.facts(), article.words(), body);
    }

    private void write(
            String folder, String id, Phrase title, Map<String, String> facts, Map<String, Phrase> words, Phrase body)
            throws IOException {
        String name = "content/en/" + folder + "/" + id + ".adoc";
        StringBuilder original = new StringBuilder("= " + title.en() + "\n");
        facts.forEach((key, value) -> original.append(line(key, value)));
        words.forEach((key, value) -> original.append(line(key, value.en())));
        original.append("\n").append(body.en().strip()).append("\n");
        tree.write(name, original.toString());

        StringBuilder translation = new StringBuilder("= " + title.nl() + "\n");
        String slug = Article.slug(title.nl());
        if (!slug.equals(id) && !id.equals("home")) {
            translation.append(line("slug", slug));
        }
        words.forEach((key, value) -> translation.append(line(key, value.nl())));
        translation.append(line("translated-from", mark(name, original.toString())));
        translation.append("\n").append(body.nl().strip()).append("\n");
        tree.write("content/nl/" + folder + "/" + id + ".adoc", translation.toString());
    }

    private static String line(String key, String value) {
        return ":" + key + ": " + value + "\n";
    }

    private static String mark(String name, String text) {
        return SourceFile.named(name)
                .flatMap(source -> Wording.read(source, text, Schema::of))
                .orElseThrow()
                .mark();
    }
}
