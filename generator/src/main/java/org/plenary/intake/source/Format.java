package org.plenary.intake.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /** What a programme of tables says that it comes from. */
    public static final String TABLE = "CSV";

    private static final Pattern WEB_PAGE =
            Pattern.compile("(?is)\\s*(?:<!--.*?-->\\s*)?<(?:!doctype\\s+html|html)\\b.*");

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
        Optional<String> other = other(found.text());
        if (other.isPresent()) {
            context.refuse(
                    Place.of(found.name()), other.get(), "open it, see what it is, and export the programme again");
            return Optional.empty();
        }
        return switch (this) {
            case SCHEDULE_JSON ->
                JsonTree.read(found, context).flatMap(tree -> new Schedule(found, context).read(tree));
            case SCHEDULE_XML -> XmlTree.read(found, context).flatMap(tree -> new Schedule(found, context).read(tree));
            case SESSIONIZE -> JsonTree.read(found, context).flatMap(tree -> new Sessionize(found, context).read(tree));
            case CSV -> new Csv(found, context).read();
        };
    }

    /** All that was read, as one programme. */
    public static Optional<Incoming> whole(List<Incoming> all) {
        return all.stream()
                .reduce(Incoming::and)
                .map(one -> one.tool().equals(TABLE) ? Mentions.resolved(one) : one)
                .map(Incoming::once);
    }

    /** What comes where a programme should be. */
    private static Optional<String> other(String text) {
        if (text.isBlank()) {
            return Optional.of("there is nothing in it");
        }
        if (WEB_PAGE.matcher(text).matches()) {
            return Optional.of(
                    "this is a web page, not a programme: perhaps one to log in, or one that says that there is nothing");
        }
        return Optional.empty();
    }
}
