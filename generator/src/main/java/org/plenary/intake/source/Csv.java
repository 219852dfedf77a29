package org.plenary.intake.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.intake.incoming.Incoming;
import org.plenary.intake.incoming.Incoming.Hall;
import org.plenary.intake.incoming.Incoming.Reference;
import org.plenary.intake.incoming.Incoming.Somebody;
import org.plenary.intake.incoming.Incoming.Strand;
import org.plenary.intake.incoming.Incoming.Talk;
import org.plenary.intake.incoming.Said;
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
    private static final int LONGEST = 1_000_000;

    /** A row, by the names of its columns. */
    private record Row(int line, Map<String, String> cells) {

        String get(String column) {
            return cells.getOrDefault(column, "").strip();
        }

        /** Words of a column, and of those that say their language: {@code title.nl}. */
        Said said(String column) {
            Said said = Said.of(get(column));
            for (Map.Entry<String, String> cell : cells.entrySet()) {
                if (cell.getKey().startsWith(column + ".")) {
                    said = said.and(
                            cell.getKey().substring(column.length() + 1),
                            cell.getValue().strip());
                }
            }
            return said;
        }

        List<String> list(String column) {
            return Stream.of(get(column).split("[;\n]"))
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .distinct()
                    .toList();
        }
    }

    private final Format.Found found;
    private final Context context;
    private final Set<String> remarks = new LinkedHashSet<>();
    private final Map<String, Somebody> people = new LinkedHashMap<>();
    private final Map<String, Hall> halls = new LinkedHashMap<>();
    private final Map<String, Strand> strands = new LinkedHashMap<>();
    private final List<Talk> talks = new ArrayList<>();

    Csv(Format.Found found, Context context) {
        this.found = found;
        this.context = context;
    }

    Optional<Incoming> read() {
        List<Row> rows = rows();
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
        rows.forEach(sessions ? this::session : this::person);
        return Optional.of(new Incoming(
                "CSV",
                false,
                talks,
                List.copyOf(people.values()),
                List.copyOf(halls.values()),
                List.copyOf(strands.values()),
                List.copyOf(remarks)));
    }

    private void checkColumns(Set<String> columns, List<String> known) {
        columns.stream()
                .filter(column -> !column.isEmpty() && !known.contains(column))
                .filter(column -> !(column.contains(".") && WORDS.contains(column.substring(0, column.indexOf('.')))))
                .forEach(column -> remarks.add("this column is not known, so it is not taken over: " + column + " ("
                        + Suggestion.hint(column, known) + ")"));
    }

    private List<Row> rows() {
        String first = found.text().lines().findFirst().orElse("");
        char separator = Stream.of(';', '\t')
                .filter(sign -> first.indexOf(sign) >= 0 && first.indexOf(',') < 0)
                .findFirst()
                .orElse(',');
        CsvMapper mapper = CsvMapper.builder()
                .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                .build();
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        List<Row> rows = new ArrayList<>();
        try (MappingIterator<String[]> lines = mapper.readerFor(String[].class)
                .with(schema)
                .readValues(found.text().replaceFirst("^\ufeff", ""))) {
            List<String> names = lines.hasNext()
                    ? Stream.of(lines.next())
                            .map(name -> name.strip()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-')
                                    .replace(' ', '-'))
                            .toList()
                    : List.of();
            while (lines.hasNext()) {
                int line = lines.getCurrentLocation().getLineNr();
                row(line, names, lines.next()).ifPresent(rows::add);
            }
        } catch (JsonProcessingException e) {
            refuse(e);
        } catch (RuntimeJsonMappingException e) {
            if (e.getCause() instanceof JsonProcessingException cause) {
                refuse(cause);
            } else {
                context.refuse(Place.of(found.name()), "this is no table", "save it as CSV in UTF-8");
            }
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can't be read", e);
        }
        return rows;
    }

    private void refuse(JsonProcessingException e) {
        int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
        context.refuse(
                new Place(found.name(), line),
                "this is no table: "
                        + e.getOriginalMessage().lines().findFirst().orElse(""),
                "put what has commas, quotation marks or ends of lines in it between two \", and write \"\" for one \" within");
    }

    private Optional<Row> row(int line, List<String> names, String[] cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(names.size(), cells.length); i++) {
            if (cells[i].length() > LONGEST) {
                context.refuse(
                        new Place(found.name(), line), "a cell is longer than " + LONGEST + " signs", "shorten it");
            }
            row.putIfAbsent(names.get(i), cells[i]);
        }
        names.forEach(name -> row.putIfAbsent(name, ""));
        return row.values().stream().allMatch(String::isBlank) ? Optional.empty() : Optional.of(new Row(line, row));
    }

    private void person(Row row) {
        String key = row.get("name");
        if (row.get("name").isEmpty()) {
            context.refuse(
                    new Place(found.name(), row.line()), "this person has no name", "write it in the column name");
            return;
        }
        people.putIfAbsent(
                key,
                new Somebody(
                        String.valueOf(row.line()),
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
                                .toList()));
    }

    private void session(Row row) {
        Said title = row.said("title");
        if (title.any().isBlank()) {
            context.refuse(
                    new Place(found.name(), row.line()), "this session has no title", "write it in the column title");
            return;
        }
        Optional<ZonedDateTime> start = moment(row, "start");
        Optional<ZonedDateTime> end = moment(row, "end")
                .or(() -> start.flatMap(
                        from -> Moment.duration(row.get("duration")).map(from::plus)));
        Map<String, String> facts = new LinkedHashMap<>();
        Stream.of("level", "state")
                .filter(name -> !row.get(name).isEmpty())
                .forEach(name -> facts.put(name, row.get(name)));
        talks.add(new Talk(
                String.valueOf(row.line()),
                row.get("id").isEmpty() ? title.any() : row.get("id"),
                row.get("id"),
                title,
                Said.NOTHING,
                row.said("description"),
                row.said("text"),
                start.map(moment -> Moment.here(moment, context.zone())),
                end.map(moment -> Moment.here(moment, context.zone())),
                hall(row.get("room")),
                strand(row.get("track")),
                row.get("kind"),
                Stream.of(row.get("languages").split("[,;/ ]+"))
                        .filter(tag -> !tag.isEmpty())
                        .toList(),
                row.list("speakers").stream().map(this::speaker).toList(),
                LINKS.stream()
                        .filter(link -> !row.get(link).isEmpty())
                        .map(link -> new Reference(link, "", row.get(link)))
                        .toList(),
                facts));
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
        if (!name.isEmpty()) {
            halls.putIfAbsent(name, new Hall("room " + name, name, "", Said.of(name), Said.NOTHING, Optional.empty()));
        }
        return Optional.of(name).filter(given -> !given.isEmpty());
    }

    private Optional<String> strand(String name) {
        if (!name.isEmpty()) {
            strands.putIfAbsent(name, new Strand("track " + name, name, "", Said.of(name), Said.NOTHING, ""));
        }
        return Optional.of(name).filter(given -> !given.isEmpty());
    }

    /** Who is named in a session only has a name; a table of people says more. */
    private String speaker(String name) {
        people.putIfAbsent(
                name,
                new Somebody("person " + name, name, "", name, Said.NOTHING, Said.NOTHING, "", "", "", List.of()));
        return name;
    }
}
