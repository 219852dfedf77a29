package org.plenary.benchmark.corpus;

import java.io.IOException;
import java.nio.file.Path;

/** The forms that a corpus can have on disk. */
public enum Shape {
    /** A site of Plenary with everything that it needs. */
    PLENARY("content/en/%s.adoc"),
    /** AsciiDoc files with a header of attributes. */
    ASCIIDOC("content/en/%s.adoc"),
    /** AsciiDoc files with a header in YAML. */
    FRONT_MATTER("en/%s.adoc"),
    /** AsciiDoc files with a header in YAML, as Hugo has them. */
    HUGO_ASCIIDOC("content/en/%s.adoc"),
    /** A component of Antora. */
    ANTORA("docs/modules/en/pages/%s.adoc"),
    /** Markdown files with a header in YAML. */
    MARKDOWN("content/en/%s.md");

    private final String file;

    Shape(String file) {
        this.file = file;
    }

    /** Where the English text of an article stands: a path from the site's folder. */
    public String file(Article article) {
        return file.formatted(article.kind().folder() + "/" + article.id());
    }

    /**
     * Writes a corpus.
     *
     * @param folder where to; it is empty or isn't there
     * @param repository the folder of Plenary
     */
    public void write(Corpus corpus, Path folder, Path repository) throws IOException {
        Tree tree = new Tree(folder.toAbsolutePath());
        switch (this) {
            case PLENARY ->
                new PlenarySite(corpus, tree).write(repository.toAbsolutePath().toRealPath());
            case ASCIIDOC -> new PeerSite(corpus, tree).writeAsciidoc();
            case FRONT_MATTER -> new PeerSite(corpus, tree).writeFrontMatter("", "media/");
            case HUGO_ASCIIDOC -> new PeerSite(corpus, tree).writeFrontMatter("content/", "static/media/");
            case ANTORA -> new PeerSite(corpus, tree).writeAntora();
            case MARKDOWN -> new PeerSite(corpus, tree).writeMarkdown();
        }
    }
}
