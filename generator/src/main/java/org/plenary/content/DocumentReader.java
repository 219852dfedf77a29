package org.plenary.content;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.language.Bundles;
import org.plenary.problem.Problems;
import org.plenary.problem.ReadFailure;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/** Reads content files: header by our own rules, body by the converter. Whatever is wrong becomes a problem. */
public final class DocumentReader {

    private final Function<DocumentType, List<Attribute<?>>> schema;
    private final BodyConverter converter;
    private final Bundles bundles;
    private final Problems problems;

    public DocumentReader(
            Function<DocumentType, List<Attribute<?>>> schema, BodyConverter converter, Problems problems) {
        this(schema, converter, Bundles.NONE, problems);
    }

    /** @param bundles what readers of the site call things, to find out what an editor meant */
    public DocumentReader(
            Function<DocumentType, List<Attribute<?>>> schema,
            BodyConverter converter,
            Bundles bundles,
            Problems problems) {
        this.schema = schema;
        this.converter = converter;
        this.bundles = bundles;
        this.problems = problems;
    }

    /** The document of a file; empty, with a problem, when it has no header to go by. */
    public Optional<Document> read(SourceFile source) {
        return text(source).flatMap(text -> read(source, Lines.of(text)));
    }

    /** What a translator has to translate of a file, as it is; empty when it can't be read. Tells no problems. */
    public static Optional<Wording> wording(SourceFile source, Function<DocumentType, List<Attribute<?>>> schema) {
        return new DocumentReader(schema, (file, text, problems) -> Body.EMPTY, new Problems())
                .text(source)
                .flatMap(text -> Wording.read(source, text, schema));
    }

    private Optional<Document> read(SourceFile source, List<String> lines) {
        HiddenSigns.refuse(source.name(), lines, problems);
        return HeaderReader.read(source, lines, problems).map(header -> {
            List<String> body = lines.subList(header.bodyStart(), lines.size());
            String padded = "\n".repeat(header.bodyStart()) + String.join("\n", body);
            Body converted = converter.convert(source, padded, problems);
            String mark = Wording.of(header, lines, schema.apply(source.type())).mark();
            Fields fields = new FieldsReader(schema, bundles, problems).read(source, header);
            fields.list(Common.ACCEPT)
                    .forEach(one -> problems.accept(source.line(fields.line(Common.ACCEPT)), one.code()));
            return new Document(source, header.title(), fields, converted, mark);
        });
    }

    private Optional<String> text(SourceFile source) {
        try {
            return Optional.of(Files.readString(source.path()));
        } catch (IOException e) {
            ReadFailure.tell(source.place(), e, problems);
            return Optional.empty();
        }
    }
}
