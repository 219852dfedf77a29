package org.plenary.intake.source;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.intake.incoming.Incoming;
import org.plenary.intake.incoming.Incoming.Hall;
import org.plenary.intake.incoming.Incoming.Reference;
import org.plenary.intake.incoming.Incoming.Somebody;
import org.plenary.intake.incoming.Incoming.Talk;
import org.plenary.intake.incoming.Said;
import org.plenary.intake.source.Table.Row;
import org.plenary.problem.Place;
import org.plenary.problem.Suggestion;

/** Reads a table of sessions, which has a column {@code title}, or of people, which has one {@code name}. {@code docs/content/en/pages/importing.adoc} lists the columns. */
final class Csv {

    private static final List<String> WORDS = List.of("title", "description", "text", "role");
    private static final List<String> LINKS = List.of("slides", "recording", "stream", "registration", "feedback");
    private static final List<String> OF_SESSIONS = List.of(
            "title",
            "id",
            "start",
            "end",
            "duration",
            "room",
            "track",
            "kind",
            "state",
            "level",
            "languages",
            "speakers",
            "description",
            "text",
            "slides",
            "recording",
            "stream",
            "registration",
            "feedback");
    private static final List<String> OF_PEOPLE =
            List.of("name", "id", "role", "country", "sort-name", "links", "text");

    /** Facts and words of a session that another column says, too. */
    private static final Map<String, List<String>> ALSO = Map.of("end", List.of("duration"));

    private final Format.Found found;
    private final Context context;
    private final Gathered gathered = new Gathered();
    private final Map<String, Integer> lines = new HashMap<>();
    private Set<String> unsaid = Set.of();

    Csv(Format.Found found, Context context) {
        this.found = found;
        this.context = context;
    }

    Optional<Incoming> read() {
        List<Row> rows = new Table(found, context).rows();
        if (context.problems().hasErrors()) {
            return Optional.empty();
        }
        Set<String> columns = rows.isEmpty() ? Set.of() : rows.get(0).cells().keySet();
        boolean sessions = columns.stream().anyMatch(column -> column.equals("title") || column.startsWith("title."));
        if (!sessions && !columns.contains("name")) {
            context.refuse(
                    new Place(found.name(), 1),
                    rows.isEmpty()
                            ? "there is no row in this table"
                            : "this table has neither a column title nor a column name",
                    "the first line names the columns; a table of sessions has title, one of people has name");
            return Optional.empty();
        }
        checkColumns(columns, sessions ? OF_SESSIONS : OF_PEOPLE);
        unsaid = unsaid(columns, sessions ? OF_SESSIONS : OF_PEOPLE);
        rows.forEach(sessions ? this::session : this::person);
        return Optional.of(gathered.by(Format.TABLE, false));
    }

    private void checkColumns(Set<String> columns, List<String> known) {
        columns.stream()
                .filter(column -> !column.isEmpty() && !known.contains(column))
                .filter(column -> !(column.contains(".") && WORDS.contains(column.substring(0, column.indexOf('.')))))
                .forEach(column -> gathered.remark("this column is not known, so it is not taken over: " + column + " ("
                        + Suggestion.hint(column, known) + ")"));
    }

    /** What no column says. */
    private static Set<String> unsaid(Set<String> columns, List<String> known) {
        return known.stream()
                .filter(name -> Stream.concat(Stream.of(name), ALSO.getOrDefault(name, List.of()).stream())
                        .noneMatch(one -> columns.stream()
                                .anyMatch(column -> column.equals(one) || column.startsWith(one + "."))))
                .collect(Collectors.toSet());
    }

    /** For remarks. */
    private String where(Row row) {
        return found.name() + ":" + row.line();
    }

    /** Whether nothing before had a name that has to be one thing's; else a problem. */
    private boolean isNew(String name, Row row, String hint) {
        Integer before = lines.putIfAbsent(name, row.line());
        if (before != null) {
            context.refuse(
                    new Place(found.name(), row.line()), "'" + name + "' stands in line " + before + " already", hint);
        }
        return before == null;
    }

    private void person(Row row) {
        String key = row.get("id").isEmpty() ? row.get("name") : row.get("id");
        if (row.get("name").isEmpty()) {
            context.refuse(
                    new Place(found.name(), row.line()), "this person has no name", "write it in the column name");
            return;
        }
        if (!isNew(key, row, "give each of them an id of their own, or remove one of the lines")) {
            return;
        }
        gathered.person(new Somebody(
                where(row),
                key,
                row.get("id"),
                row.get("name"),
                row.said("role"),
                row.said("text"),
                row.get("country"),
                row.get("sort-name"),
                "",
                Stream.of(row.get("links").split("[;\\s]+"))
                        .filter(link -> !link.isBlank())
                        .map(link -> new Reference("", "", link))
                        .toList(),
                unsaid,
                false));
    }

    private void session(Row row) {
        Said title = row.said("title");
        if (title.any().isBlank()) {
            context.refuse(
                    new Place(found.name(), row.line()), "this session has no title", "write it in the column title");
            return;
        }
        Optional<ZonedDateTime> start = moment(row, "start");
        Optional<ZonedDateTime> end = end(row, start);
        String id = row.get("id");
        String key =
                !id.isEmpty() || !lines.containsKey(title.any()) ? title.any() : title.any() + " " + row.get("start");
        if (!isNew(id.isEmpty() ? key : id, row, "give each session an id of its own, or remove one of the lines")) {
            return;
        }
        Map<String, String> facts = new LinkedHashMap<>();
        Stream.of("level", "state")
                .filter(name -> !row.get(name).isEmpty())
                .forEach(name -> facts.put(name, row.get(name).toLowerCase(Locale.ROOT)));
        gathered.talk(new Talk(
                where(row),
                id.isEmpty() ? key : id,
                id,
                title,
                Said.NOTHING,
                row.said("description"),
                row.said("text"),
                start.map(moment -> Moment.here(moment, context.zone())),
                end.map(moment -> Moment.here(moment, context.zone())),
                hall(row.get("room")),
                gathered.strand(row.get("track")),
                row.get("kind"),
                Stream.of(row.get("languages").split("[,;/ ]+"))
                        .filter(tag -> !tag.isEmpty())
                        .toList(),
                row.list("speakers").stream().map(this::speaker).toList(),
                LINKS.stream()
                        .filter(link -> !row.get(link).isEmpty())
                        .map(link -> new Reference(link, "", row.get(link)))
                        .toList(),
                facts,
                unsaid));
    }

    /** The end, or what the duration makes of the start. */
    private Optional<ZonedDateTime> end(Row row, Optional<ZonedDateTime> start) {
        Optional<ZonedDateTime> end = moment(row, "end");
        String duration = row.get("duration");
        Optional<Duration> length = Moment.written(duration);
        Place place = new Place(found.name(), row.line());
        if (!duration.isEmpty() && length.isEmpty()) {
            context.refuse(
                    place,
                    "'" + duration + "' in the column duration is not how long something takes",
                    "write hours:minutes, such as 1:30, or minutes, such as 90");
        }
        if (start.isEmpty() && row.get("start").isEmpty() && (end.isPresent() || length.isPresent())) {
            context.refuse(
                    place, "this session has an end, and no start", "write the start, too, or leave out the end");
        }
        if (end.isPresent() && start.filter(from -> !from.isBefore(end.get())).isPresent()) {
            context.refuse(place, "this session ends before it starts", "change one of both");
        }
        return end.or(() -> start.flatMap(from -> length.map(from::plus)));
    }

    private Optional<ZonedDateTime> moment(Row row, String column) {
        Optional<ZonedDateTime> moment = Moment.of(row.get(column), context.zone());
        if (moment.isEmpty() && !row.get(column).isEmpty()) {
            context.refuse(
                    new Place(found.name(), row.line()),
                    "'" + row.get(column) + "' in the column " + column + " is not a date and time",
                    "write year-month-day hour:minute, such as 2030-05-04 10:00");
        }
        return moment;
    }

    private Optional<String> hall(String name) {
        if (name.equals("all")) {
            return Optional.of(Hall.EVERY);
        }
        return Optional.of(name).filter(given -> !given.isEmpty()).map(given -> gathered.hall(given, given));
    }

    /** Who is named in a session only has a name; a table of people says more. */
    private String speaker(String name) {
        return gathered.person(new Somebody(
                "person " + name,
                name,
                "",
                name,
                Said.NOTHING,
                Said.NOTHING,
                "",
                "",
                "",
                List.of(),
                Set.copyOf(OF_PEOPLE),
                true));
    }
}
