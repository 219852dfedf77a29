package org.plenary.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.problem.Code;
import org.plenary.problem.Problems;
import org.plenary.problem.Suggestion;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/** Gives the lines of a header their meanings. */
final class FieldsReader {

    private FieldsReader() {}

    /** Whatever is wrong becomes a problem; an attribute with a wrong value has none. */
    static Fields read(
            SourceFile source, Header header, Function<DocumentType, List<Attribute<?>>> schema, Problems problems) {
        Map<String, Attribute<?>> known =
                schema.apply(source.type()).stream().collect(Collectors.toMap(Attribute::name, Function.identity()));
        Map<String, Object> fields = new HashMap<>();
        for (HeaderLine line : header.lines()) {
            Attribute<?> attribute = known.get(line.name());
            if (attribute == null) {
                problems.add(
                        source.line(line.line()),
                        Code.UNKNOWN_ATTRIBUTE,
                        "unknown attribute '" + line.name() + "' in a "
                                + source.type().noun(),
                        Suggestion.hint(line.name(), known.keySet()));
            } else if (line.value().isEmpty()) {
                problems.add(
                        source.line(line.line()),
                        Code.BAD_VALUE,
                        "'" + line.name() + "' has no value",
                        "give it one, or remove the line");
            } else {
                attribute
                        .reader()
                        .read(
                                line.value(),
                                (message, hint) -> problems.add(
                                        source.line(line.line()), Code.BAD_VALUE, line.name() + ": " + message, hint))
                        .ifPresent(value -> fields.putIfAbsent(line.name(), value));
            }
        }
        Map<String, Integer> lines =
                header.lines().stream().collect(Collectors.toMap(HeaderLine::name, HeaderLine::line, Math::min));
        return new Fields(fields, lines);
    }
}
