package org.plenary.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.language.Bundles;
import org.plenary.problem.Problems;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/** What the header of a file said once. What was wrong in it is nobody's concern any more. */
public record Past(String title, Fields fields) {

    /**
     * Reads a header as it was.
     *
     * @param text of the whole file
     * @return empty when there was no header to go by
     */
    public static Optional<Past> read(
            SourceFile source, String text, Function<DocumentType, List<Attribute<?>>> schema) {
        Problems forgotten = new Problems();
        return HeaderReader.read(source, Lines.of(text), forgotten)
                .map(header -> new Past(
                        header.title(), new FieldsReader(schema, Bundles.NONE, forgotten).read(source, header)));
    }
}
