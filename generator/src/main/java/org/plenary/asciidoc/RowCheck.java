package org.plenary.asciidoc;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts the cells of a table. To Asciidoctor a table is a stream of cells, so one that is missing shifts all that follow, and only the end
 * shows it, or nothing does. A row that ends in the middle of another's line tells where.
 */
final class RowCheck {

    /** What is wrong with a row, and on which line. */
    record Fault(int line, String message, String hint) {}

    private static final Pattern CELL =
            Pattern.compile("(?:(?:^|(?<=\\s))(?:(\\d{1,4})?(?:\\.(\\d+))?([*+]))?[<^>.]*[a-z]?)?(?<!\\\\)\\|");

    private final TableRows table;
    private final int columns;
    private int taken;
    private int begun;

    private RowCheck(TableRows table, int columns) {
        this.table = table;
        this.columns = columns;
    }

    /** The first fault; none either where cells span several rows, which Asciidoctor itself can count. */
    static Optional<Fault> of(TableRows table, int columns) {
        boolean countable = table.isPlain()
                && table.lines().noneMatch(line -> cells(table.words(line)).anyMatch(RowCheck::isHigh));
        return countable ? new RowCheck(table, columns).check() : Optional.empty();
    }

    private static Stream<MatchResult> cells(String words) {
        return CELL.matcher(words).results();
    }

    private static boolean isHigh(MatchResult cell) {
        return cell.group(2) != null;
    }

    private Optional<Fault> check() {
        Optional<Fault> start = table.lines().boxed().findFirst().flatMap(this::start);
        if (start.isPresent()) {
            return start;
        }
        return table.lines()
                .boxed()
                .flatMap(line -> line(line).stream())
                .findFirst()
                .or(() -> taken < columns && taken > 0 ? Optional.of(tooFew(taken)) : Optional.empty());
    }

    private Optional<Fault> line(int line) {
        int before = taken;
        boolean first = true;
        for (MatchResult cell : cells(table.words(line)).toList()) {
            if (!first && taken == columns && begun < line) {
                return Optional.of(tooFew(before));
            }
            Optional<Fault> fault = add(line, number(cell.group(1)), "*".equals(cell.group(3)));
            if (fault.isPresent()) {
                return fault;
            }
            first = false;
        }
        return Optional.empty();
    }

    private Optional<Fault> start(int line) {
        Matcher cell = CELL.matcher(table.words(line));
        boolean begins =
                cell.find() && table.words(line).substring(0, cell.start()).isBlank();
        return begins
                ? Optional.empty()
                : Optional.of(new Fault(line, "the first cell of the table doesn't begin with |", "write | before it"));
    }

    /** Takes one cell, or so many equal ones, into the row. */
    private Optional<Fault> add(int line, int count, boolean equal) {
        if (taken == 0 || taken == columns) {
            taken = 0;
            begun = line;
        }
        if (!equal && taken + count > columns) {
            return Optional.of(new Fault(
                    line,
                    "a cell is wider than what is left of its row",
                    "the table has " + of(columns, "column")
                            + "; make the cell narrower, or give it a row of its own"));
        }
        taken = equal ? (taken + count - 1) % columns + 1 : taken + count;
        return Optional.empty();
    }

    private Fault tooFew(int cells) {
        int missing = columns - cells;
        return new Fault(
                begun,
                "this row has " + of(cells, "cell") + ", and the table has " + of(columns, "column") + ": "
                        + of(missing, "cell") + (missing == 1 ? " is" : " are") + " missing",
                "write the missing cells, an empty one is just |; or correct cols=\"...\" above the table");
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Math.max(Integer.parseInt(digits), 1);
    }

    private static String of(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
