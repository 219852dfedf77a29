package org.plenary.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.plenary.content.Body;
import org.plenary.content.BodyConverter;
import org.plenary.content.Document;
import org.plenary.content.DocumentReader;
import org.plenary.language.Language;
import org.plenary.problem.Problems;
import org.plenary.site.Schema;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/**
 * Reads a content file as one of the types, without converting its text: it is a document or a problem, the same each time.
 *
 * @param root a folder to lay files out in
 */
public record HeaderTarget(Path root) implements Target {

    @Override
    public void take(byte[] bytes) throws IOException {
        DocumentType[] types = DocumentType.values();
        SourceFile source = source(root, types[Math.floorMod(Arrays.hashCode(bytes), types.length)]);
        Files.createDirectories(source.path().getParent());
        Files.write(source.path(), bytes);
        Problems problems = new Problems();
        Problems again = new Problems();

        Optional<Document> document = read(source, problems);
        Optional<Document> same = read(source, again);

        assertThat(document.isPresent() || problems.hasErrors())
                .as("the file is lost")
                .isTrue();
        Invariants.check(problems, root);
        assertThat(same.map(Document::mark)).isEqualTo(document.map(Document::mark));
        assertThat(again.list()).isEqualTo(problems.list());
    }

    static SourceFile source(Path root, DocumentType type) {
        Language language = new Language("en");
        String name = SourceFile.name(language, type, "a");
        return new SourceFile(root.resolve(name), name, language, type, "a");
    }

    static Optional<Document> read(SourceFile source, Problems problems) {
        BodyConverter none = (file, text, found) -> Body.EMPTY;
        return new DocumentReader(Schema::of, none, problems).read(source);
    }
}
