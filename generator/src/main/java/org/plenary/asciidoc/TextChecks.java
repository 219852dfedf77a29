package org.plenary.asciidoc;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;

/**
 * Looks at a text before Asciidoctor does: for attributes that would be lost in it, for what would change with every bake, and for short
 * lines that ask for more cells or text than memory holds.
 */
final class TextChecks {

    private static final int MAX_COLUMNS = 50;
    private static final int MAX_REPEATS = 1_000;
    private static final int MAX_REFERENCES = 2_000;

    private static final Pattern ATTRIBUTE = Pattern.compile(":!?[A-Za-z0-9_][A-Za-z0-9_-]*!?:(\\s.*)?");
    private static final Pattern VERBATIM = Pattern.compile("(-{4,}|\\.{4,}|\\+{4,}|/{4,}|```(?=\\w*$))\\w*\\s*");
    private static final Pattern REFERENCE = Pattern.compile("\\{[A-Za-z0-9_][A-Za-z0-9_-]*\\}");
    private static final Pattern CLOCK = Pattern.compile("\\{(doc|local)(date|time|datetime|year)\\}");
    private static final Pattern COLUMNS = Pattern.compile("\\[.*cols\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^,\\]]*).*");
    private static final Pattern REPEATED_COLUMN = Pattern.compile("(\\d+)\\s*\\*");
    private static final Pattern CELLS = Pattern.compile("(\\d+)?(?:\\.(\\d+))?[*+][<^>.a-z]*[|!¦]");

    private final Problems problems;
    private final StringBuilder kept = new StringBuilder();
    private boolean convertible = true;
    private int references;

    private TextChecks(Problems problems) {
        this.problems = problems;
    }

    /**
     * The text as it may be converted, with as many lines as before; empty when it is not safe to convert at all.
     *
     * @param name of its file, for problems
     */
    static Optional<String> check(String name, String text, Problems problems) {
        TextChecks checks = new TextChecks(problems);
        String verbatim = "";
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher fence = VERBATIM.matcher(line);
            if (fence.matches() && (verbatim.isEmpty() || line.strip().equals(verbatim))) {
                verbatim = verbatim.isEmpty() ? fence.group(1) : "";
            }
            checks.check(line, new Place(name, i + 1), !verbatim.isEmpty());
        }
        return checks.convertible ? Optional.of(checks.kept.toString()) : Optional.empty();
    }

    private void check(String line, Place place, boolean verbatim) {
        boolean attribute = !verbatim && ATTRIBUTE.matcher(line).matches();
        if (attribute) {
            problems.add(
                    place,
                    Code.BAD_HEADER,
                    "this attribute stands in the text, where it would be lost",
                    "move it up to the others, above the first empty line");
        }
        kept.append(attribute ? "" : line).append('\n');
        if (CLOCK.matcher(line).find() || line.contains("{set:")) {
            problems.add(
                    place, Code.REFUSED, "braces that set something or tell the time", "write the words themselves");
        }
        countReferences(line, place);
        checkTable(line, place);
    }

    private void countReferences(String line, Place place) {
        references += (int) REFERENCE.matcher(line).results().count();
        if (references > MAX_REFERENCES && convertible) {
            refuse(place, "more than " + MAX_REFERENCES + " words in braces", "write the words themselves");
        }
    }

    private void checkTable(String line, Place place) {
        String most = "a table can have up to " + MAX_COLUMNS + " columns, written like cols=\"1,2\"";
        Matcher columns = COLUMNS.matcher(line);
        if (columns.matches()) {
            String value = columns.group(1);
            boolean many = value.chars().filter(c -> c == ',' || c == ';').count() >= MAX_COLUMNS;
            if (many || value.contains("{") || exceeds(REPEATED_COLUMN.matcher(value), MAX_COLUMNS)) {
                refuse(place, "a table with too many columns", most);
            }
        } else if (exceeds(CELLS.matcher(line), MAX_REPEATS)) {
            refuse(place, "a table with too many cells", "a cell can be repeated up to " + MAX_REPEATS + " times");
        }
        if (line.startsWith("[") && line.contains("separator")) {
            refuse(place, "a table with a separator of its own", "separate cells with |");
        }
    }

    private static boolean exceeds(Matcher counts, int most) {
        while (counts.find()) {
            for (int group = 1; group <= counts.groupCount(); group++) {
                String count = Optional.ofNullable(counts.group(group)).orElse("0");
                if (count.length() > 6 || Integer.parseInt(count) > most) {
                    return true;
                }
            }
        }
        return false;
    }

    private void refuse(Place place, String what, String hint) {
        problems.add(place, Code.REFUSED, what, hint);
        convertible = false;
    }
}
