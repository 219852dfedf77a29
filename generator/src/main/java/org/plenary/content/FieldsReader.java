package org.plenary.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.language.Bundles;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/** Gives the lines of a header their meanings. Whatever is wrong becomes a problem; an attribute with a wrong value has none. */
final class FieldsReader {

    private static final int MAX_LENGTH = 5_000;

    private final Function<DocumentType, List<Attribute<?>>> schema;
    private final Bundles bundles;
    private final Problems problems;

    FieldsReader(Function<DocumentType, List<Attribute<?>>> schema, Bundles bundles, Problems problems) {
        this.schema = schema;
        this.bundles = bundles;
        this.problems = problems;
    }

    private record AtLine(String name, Place place, Bundles bundles, Problems problems)
            implements ValueReader.Complaints {
        @Override
        public void add(String message, String hint) {
            problems.add(place, Code.BAD_VALUE, name + ": " + message, hint);
        }
    }

    Fields read(SourceFile source, Header header) {
        Map<String, Attribute<?>> known =
                schema.apply(source.type()).stream().collect(Collectors.toMap(Attribute::name, Function.identity()));
        Map<String, Object> fields = new HashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (HeaderLine line : header.lines()) {
            // Of an attribute that stands twice, the header's reader has complained.
            if (lines.putIfAbsent(line.name(), line.line()) == null) {
                Place place = source.line(line.line());
                Optional.<Attribute<?>>ofNullable(known.get(line.name()))
                        .ifPresentOrElse(
                                attribute -> value(attribute, line.value(), place)
                                        .ifPresent(value -> fields.put(attribute.name(), value)),
                                () -> refuse(source.type(), line.name(), place));
            }
        }
        return new Fields(fields, lines, header.titleLine());
    }

    private Optional<?> value(Attribute<?> attribute, String value, Place place) {
        String name = attribute.name();
        if (value.isEmpty()) {
            problems.add(place, Code.BAD_VALUE, "'" + name + "' has no value", "give it one, or remove the line");
        } else if (value.length() > MAX_LENGTH) {
            problems.add(
                    place,
                    Code.BAD_VALUE,
                    "'" + name + "' has more than " + MAX_LENGTH + " letters",
                    "shorten it; what is to be read at length belongs below the empty line");
        } else {
            return attribute.reader().read(value, new AtLine(name, place, bundles, problems));
        }
        return Optional.empty();
    }

    private void refuse(DocumentType type, String name, Place place) {
        problems.add(
                place,
                Code.UNKNOWN_ATTRIBUTE,
                "unknown attribute '" + name + "' in " + type.aNoun(),
                new UnknownAttribute(name, type, schema).hint(bundles));
    }
}
