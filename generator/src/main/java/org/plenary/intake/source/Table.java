package org.plenary.intake.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.intake.incoming.Said;
import org.plenary.problem.Place;

/** A CSV file as rows of named cells, whatever separates them. */
final class Table {

    private static final int LONGEST = 1_000_000;
    private static final String QUOTES =
            "put what has commas, quotation marks or ends of lines in it between two \", and write \"\" for one \" within";

    /** How programs tell each other what separates cells. */
    private static final Pattern SEPARATOR = Pattern.compile("(?i)\"?sep=(.)\"?[ ,;\t]*\\R");

    /** A row, by the names of its columns. */
    record Row(int line, Map<String, String> cells) {

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

    Table(Format.Found found, Context context) {
        this.found = found;
        this.context = context;
    }

    /** All rows that hold anything, under the names of the first line; with problems when it is no table. */
    List<Row> rows() {
        String text = found.text().replaceFirst("^\ufeff", "");
        Matcher said = SEPARATOR.matcher(text);
        boolean says = said.lookingAt();
        String first = text.lines().findFirst().orElse("");
        char separator = says
                ? said.group(1).charAt(0)
                : Stream.of(';', '\t')
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
                // A line that isn't one of the table still counts.
                .readValues(says ? "\n" + text.substring(said.end()) : text)) {
            List<String> names = lines.hasNext()
                    ? Stream.of(lines.next())
                            .map(name -> name.strip()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-')
                                    .replace(' ', '-'))
                            .toList()
                    : List.of();
            refuseRepeated(names);
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
                QUOTES);
    }

    private void refuseRepeated(List<String> names) {
        names.stream()
                .filter(name -> !name.isEmpty() && Collections.frequency(names, name) > 1)
                .distinct()
                .forEach(name -> context.refuse(
                        new Place(found.name(), 1),
                        "there are two columns called '" + name + "'",
                        "remove one of them, or give it another name"));
    }

    private Optional<Row> row(int line, List<String> names, String[] cells) {
        boolean tooMany = Stream.of(cells).skip(names.size()).anyMatch(cell -> !cell.isBlank());
        if (tooMany) {
            context.refuse(
                    new Place(found.name(), line),
                    "this row has " + cells.length + " cells, and there are " + names.size() + " columns",
                    QUOTES);
        }
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
}
