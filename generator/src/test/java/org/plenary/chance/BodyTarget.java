package org.plenary.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.asciidoc.AsciidocConverter;
import org.plenary.asciidoc.Captions;
import org.plenary.attacks.HtmlScan;
import org.plenary.content.Body;
import org.plenary.content.Document;
import org.plenary.content.DocumentReader;
import org.plenary.problem.Problems;
import org.plenary.site.Schema;
import org.plenary.source.DocumentType;
import org.plenary.source.Inventory;
import org.plenary.source.SourceFile;

/** Converts a text: it is a document without anything active in it, or a problem. */
public final class BodyTarget implements Target {

    private static final byte[] HEADER = "= Title\n\n".getBytes(StandardCharsets.UTF_8);

    private final Path root;
    private final AsciidocConverter converter;

    /** @param root a folder to lay files out in */
    public BodyTarget(Path root) throws IOException {
        this.root = root.toRealPath();
        this.converter = new AsciidocConverter(
                this.root.resolve(Inventory.FOLDER),
                language -> new Captions(Map.of("note", "Note"), "Table", Set.of()));
    }

    @Override
    public void take(byte[] bytes) throws IOException {
        SourceFile source = HeaderTarget.source(root, DocumentType.PAGE);
        Files.createDirectories(source.path().getParent());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(HEADER);
        file.write(bytes);
        Files.write(source.path(), file.toByteArray());
        Problems problems = new Problems();

        Optional<Document> document = new DocumentReader(Schema::of, converter, problems).read(source);

        assertThat(document.isPresent() || problems.hasErrors())
                .as("the file is lost")
                .isTrue();
        Invariants.check(problems, root);
        document.filter(read -> !problems.hasErrors())
                .ifPresent(read ->
                        assertThat(HtmlScan.text("body", resolved(read.body()))).isEmpty());
    }

    /** With the keys of documents and media as if they were their addresses. */
    private static String resolved(Body body) {
        return body.html().replaceAll("(href|src)=\"(" + Body.LINK + "|" + Body.MEDIA + ")", "$1=\"x/");
    }

    @Override
    public void close() {
        converter.close();
    }
}
