package org.plenary.content;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.problem.Code;
import org.plenary.problem.Problems;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/** Reads content files: header by our own rules, body by the converter. Whatever is wrong becomes a problem. */
public final class DocumentReader {

    private final Function<DocumentType, List<Attribute<?>>> schema;
    private final BodyConverter converter;
    private final Problems problems;

    public DocumentReader(
            Function<DocumentType, List<Attribute<?>>> schema, BodyConverter converter, Problems problems) {
        this.schema = schema;
        this.converter = converter;
        this.problems = problems;
    }

    /** The document of a file; empty, with a problem, when it has no header to go by. */
    public Optional<Document> read(SourceFile source) {
        return text(source).flatMap(text -> read(source, text.lines().toList()));
    }

    private Optional<Document> read(SourceFile source, List<String> lines) {
        HiddenSigns.refuse(source.name(), lines, problems);
        return HeaderReader.read(source, lines, problems).map(header -> {
            List<String> body = lines.subList(header.bodyStart(), lines.size());
            String padded = "\n".repeat(header.bodyStart()) + String.join("\n", body);
            Body converted = converter.convert(source, padded, problems);
            String mark = WordsMark.of(header, body, schema.apply(source.type()));
            Fields fields = FieldsReader.read(source, header, schema, problems);
            fields.list(Common.ACCEPT)
                    .forEach(one -> problems.accept(source.line(fields.line(Common.ACCEPT)), one.code()));
            return new Document(source, header.title(), fields, converted, mark);
        });
    }

    private Optional<String> text(SourceFile source) {
        try {
            String text = Files.readString(source.path());
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            problems.add(
                    source.place(), Code.REFUSED, "this file is not in UTF-8", "save it again with encoding UTF-8");
        } catch (IOException e) {
            problems.add(source.place(), Code.MISSING_FILE, "this file can't be read: " + e.getMessage(), "");
        }
        return Optional.empty();
    }
}
