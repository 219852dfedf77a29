package org.plenary.intake.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.intake.incoming.Incoming;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Suggestion;

/** The formats that a programme can be read from. */
public enum Format {
    SCHEDULE_JSON,
    SCHEDULE_XML,
    SESSIONIZE,
    CSV;

    /**
     * What was found.
     *
     * @param name of the file or address, for problems
     */
    public record Found(String name, String text) {}

    /** How {@code -Dformat} calls it: {@code schedule-json}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> keys() {
        return Stream.of(values()).map(Format::key).toList();
    }

    /** The format of a name; empty, with a problem, when there is none. */
    public static Optional<Format> named(String key, Context context) {
        Optional<Format> format =
                Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
        if (format.isEmpty()) {
            context.problems()
                    .add(
                            Place.of("-Dformat"),
                            Code.BAD_VALUE,
                            "'" + key + "' is no format that can be imported",
                            Suggestion.hint(key, keys()));
        }
        return format;
    }

    /** The format that a text looks like. */
    public static Format of(Found found) {
        String text = found.text().stripLeading();
        if (text.startsWith("<")) {
            return SCHEDULE_XML;
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            boolean schedule = text.startsWith("{") && text.contains("\"conference\"") && text.contains("\"days\"");
            return schedule ? SCHEDULE_JSON : SESSIONIZE;
        }
        return CSV;
    }

    /** The programme; empty, with problems, when it can't be read. */
    public Optional<Incoming> read(Found found, Context context) {
        return switch (this) {
            case SCHEDULE_JSON ->
                JsonTree.read(found, context).flatMap(tree -> new Schedule(found, context).read(tree));
            case SCHEDULE_XML -> XmlTree.read(found, context).flatMap(tree -> new Schedule(found, context).read(tree));
            case SESSIONIZE -> JsonTree.read(found, context).flatMap(tree -> new Sessionize(found, context).read(tree));
            case CSV -> new Csv(found, context).read();
        };
    }
}
