package org.plenary.benchmark.corpus;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the texts of a corpus for another generator: the same words, with the header that it wants. The rest of its site is not here. */
final class PeerSite {

    private static final Markup PAGES = new Asciidoc("../", "../../media/");
    private static final Markup MODULES = new Asciidoc("", "ROOT:");
    private static final Markup MARKDOWN = new Markdown();

    private final Corpus corpus;
    private final Tree tree;

    PeerSite(Corpus corpus, Tree tree) {
        this.corpus = corpus;
        this.tree = tree;
    }

    /** With a header of attributes, as AsciiDoc has it, among them those of JBake. */
    void writeAsciidoc() throws IOException {
        writePictures("content/media/");
        for (Tongue tongue : Tongue.values()) {
            for (Article article : corpus.articles()) {
                String attributes =
                        header(article, tongue, "= ", ":%s: %s") + ":jbake-type: page\n:jbake-status: published\n";
                tree.write(
                        "content/" + tongue + "/" + article.kind().folder() + "/" + article.id() + ".adoc",
                        attributes + "\n" + Body.write(corpus, article, tongue, PAGES));
            }
        }
    }

    /** With a header in YAML, as Jekyll and Eleventy have it. */
    void writeFrontMatter(String texts, String pictures) throws IOException {
        writePictures(pictures);
        for (Tongue tongue : Tongue.values()) {
            for (Article article : corpus.articles()) {
                tree.write(
                        texts + tongue + "/" + article.kind().folder() + "/" + article.id() + ".adoc",
                        frontMatter(article, tongue) + Body.write(corpus, article, tongue, PAGES));
            }
        }
    }

    /** As Markdown with a header in YAML. */
    void writeMarkdown() throws IOException {
        writePictures("static/media/");
        for (Tongue tongue : Tongue.values()) {
            for (Article article : corpus.articles()) {
                tree.write(
                        "content/" + tongue + "/" + article.kind().folder() + "/" + article.id() + ".md",
                        frontMatter(article, tongue) + Body.write(corpus, article, tongue, MARKDOWN));
            }
        }
    }

    /** As a component of Antora with a module for each language. */
    void writeAntora() throws IOException {
        writePictures("docs/modules/ROOT/images/");
        tree.write("docs/antora.yml", "name: corpus\nversion: ~\ntitle: The Conference of Measured Words\n");
        tree.write(
                "docs/modules/ROOT/pages/index.adoc", "= The Conference of Measured Words\n\nAll of it is invented.\n");
        for (Tongue tongue : Tongue.values()) {
            for (Article article : corpus.articles()) {
                tree.write(
                        "docs/modules/" + tongue + "/pages/" + article.kind().folder() + "/" + article.id() + ".adoc",
                        header(article, tongue, "= ", ":%s: %s") + "\n" + Body.write(corpus, article, tongue, MODULES));
            }
        }
    }

    private void writePictures(String folder) throws IOException {
        for (int i = 0; i < corpus.pictures(); i++) {
            tree.write(folder + "picture-" + i + ".png", Picture.png(i));
        }
    }

    private static String frontMatter(Article article, Tongue tongue) {
        return "---\nlayout: page\n"
                + header(article, tongue, "title: ", "%s: \"%s\"").replaceFirst("title: (.*)", "title: \"$1\"")
                + "language: " + tongue + "\nsection: " + article.kind().folder() + "\n---\n\n";
    }

    /** People have no description in Plenary: their role stands for it. */
    private static String header(Article article, Tongue tongue, String title, String line) {
        Phrase description =
                article.words().getOrDefault("description", article.words().getOrDefault("role", Phrase.of("")));
        String words = Map.of("description", description.in(tongue)).entrySet().stream()
                .map(entry -> line.formatted(entry.getKey(), entry.getValue()) + "\n")
                .collect(Collectors.joining());
        return title + article.title().in(tongue) + "\n" + words;
    }
}
