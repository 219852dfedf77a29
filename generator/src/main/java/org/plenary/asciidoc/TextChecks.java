package org.plenary.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;

/**
 * Looks at a text before Asciidoctor does: for attributes that would be lost in it, for what it may not set, and for short lines that ask
 * for more cells, depth or text than there are memory and time.
 */
final class TextChecks {

    private static final Pattern ATTRIBUTE = Pattern.compile(":!?[A-Za-z0-9_][A-Za-z0-9_-]*!?:(\\s.*)?");
    private static final Pattern SETTING = Pattern.compile("(?<!\\\\)\\{(?:set|counter2?):");
    private static final Pattern COLUMNS = Pattern.compile("\\[.*?cols\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^,\\]]*).*");
    private static final Pattern REPEATED_COLUMN = Pattern.compile("(\\d{1,9})\\s*\\*");
    private static final Pattern CELL = Pattern.compile("(?:(\\d{1,9})?(?:\\.(\\d{1,9}))?[*+][<^>.a-z]*)?[|!¦]");
    private static final Pattern WIDENING = Pattern.compile("\\[.*(?:indent|tabsize)\\s*=.*");
    private static final Pattern REFERENCE = Pattern.compile("<<|xref:");
    private static final Pattern MARKER =
            Pattern.compile("\\s*(?:([*.])\\1{" + Limits.DEPTH + ",}|(?:> ?){" + Limits.DEPTH + "})\\s.*");
    private static final Pattern DELIMITER = Pattern.compile("(=|\\*|_)\\1{3,}");

    private final Problems problems;
    private final List<FlatText.Line> kept = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private boolean convertible = true;
    private int cells;
    private int references;

    private TextChecks(Problems problems) {
        this.problems = problems;
    }

    /** The text as it may be converted, with as many lines as before; empty when it is not safe to convert at all. */
    static Optional<FlatText> check(FlatText text, Problems problems) {
        TextChecks checks = new TextChecks(problems);
        text.lines().forEach(checks::check);
        return checks.convertible ? Optional.of(text.with(checks.kept)) : Optional.empty();
    }

    private void check(FlatText.Line line) {
        boolean attribute = line.isText() && ATTRIBUTE.matcher(line.text()).matches();
        if (attribute) {
            problems.add(
                    line.place(),
                    Code.BAD_HEADER,
                    "this attribute stands in the text, where it would be lost",
                    "move it up to the others, above the first empty line");
        }
        kept.add(attribute ? line.withText("") : line);
        if (line.isText() && SETTING.matcher(line.text()).find()) {
            problems.add(
                    line.place(),
                    Code.REFUSED,
                    "braces that set or count something",
                    "write the words and numbers themselves");
        }
        checkSize(line);
        if (convertible) {
            checkDepth(line);
            checkTable(line.text(), line.place());
        }
    }

    private void checkSize(FlatText.Line line) {
        references += (int) REFERENCE.matcher(line.text()).results().count();
        if (line.text().length() > Limits.PARAGRAPH) {
            refuse(line.place(), "a line of more than " + Limits.PARAGRAPH + " characters", "split it into paragraphs");
        } else if (references > Limits.REFERENCES) {
            refuse(
                    line.place(),
                    "more than " + Limits.REFERENCES + " references in one text",
                    "split it into several pages");
        }
    }

    private void checkDepth(FlatText.Line line) {
        if (MARKER.matcher(line.text()).matches() && line.isText()) {
            refuse(line.place(), "a list with more than " + Limits.DEPTH + " levels", "write it with fewer");
        } else if (DELIMITER.matcher(line.text()).matches() && line.isText()) {
            int outer = open.indexOf(line.text());
            if (outer < 0) {
                open.add(line.text());
            } else {
                open.subList(outer, open.size()).clear();
            }
            if (open.size() > Limits.DEPTH) {
                refuse(line.place(), "more than " + Limits.DEPTH + " blocks within each other", "write it with fewer");
            }
        }
    }

    private void checkTable(String line, Place place) {
        String most = "a table can have up to " + Limits.COLUMNS + " columns, written like cols=\"1,2\"";
        Matcher columns = COLUMNS.matcher(line);
        if (columns.matches()) {
            String value = columns.group(1);
            boolean many = value.chars().filter(c -> c == ',' || c == ';').count() >= Limits.COLUMNS;
            if (many || value.contains("{") || mostOf(REPEATED_COLUMN.matcher(value)) > Limits.COLUMNS) {
                refuse(place, "a table with too many columns", most);
            }
        } else if (mostOf(CELL.matcher(line)) > Limits.REPEATS) {
            refuse(place, "a table with too many cells", "a cell can be repeated up to " + Limits.REPEATS + " times");
        }
        cells += CELL.matcher(line).results().mapToInt(TextChecks::cells).sum();
        if (cells > Limits.CELLS) {
            refuse(place, "a table with too many cells", "a text can have up to " + Limits.CELLS + " of them");
        }
        if (line.startsWith("[") && line.contains("separator")) {
            refuse(place, "a table with a separator of its own", "separate cells with |");
        }
        if (WIDENING.matcher(line).matches()) {
            refuse(place, "a block that is indented by a number", "write the spaces themselves");
        }
    }

    private static int cells(java.util.regex.MatchResult cell) {
        return Math.max(number(cell.group(1)), 1);
    }

    private static int mostOf(Matcher counts) {
        return counts.results()
                .mapToInt(
                        count -> Math.max(number(count.group(1)), count.groupCount() > 1 ? number(count.group(2)) : 0))
                .max()
                .orElse(0);
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private void refuse(Place place, String what, String hint) {
        if (convertible) {
            problems.add(place, Code.REFUSED, what, hint);
        }
        convertible = false;
    }
}
