package org.plenary.asciidoc;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.problem.Code;
import org.plenary.problem.Problems;
import org.plenary.source.SourceFile;

/** Refuses tables of absurd size before Asciidoctor sees them: one short line could ask for more cells than memory holds. */
final class TableLimits {

    private static final int MAX_COLUMNS = 50;
    private static final int MAX_REPEATS = 1_000;

    /** {@code cols="3*"}, with other columns before it or none. */
    private static final Pattern COLUMNS = Pattern.compile("cols\\s*=.*?(\\d+)\\*");

    /** {@code 3*|}, {@code 3+|} and {@code .3+|} before a cell. */
    private static final Pattern CELLS = Pattern.compile("(\\d+)[*+][<^>.a-z]*\\|");

    private final SourceFile source;
    private final Problems problems;
    private boolean accepted = true;

    private TableLimits(SourceFile source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Whether a text can be converted; if not, its problems say why. */
    static boolean accepts(SourceFile source, String text, Problems problems) {
        TableLimits limits = new TableLimits(source, problems);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            limits.check(i + 1, COLUMNS.matcher(line), MAX_COLUMNS, "columns");
            limits.check(i + 1, CELLS.matcher(line), MAX_REPEATS, "cells of one kind");
            if (line.contains("cols") && line.chars().filter(c -> c == ',').count() > MAX_COLUMNS) {
                limits.refuse(i + 1, "more than " + MAX_COLUMNS + " columns", MAX_COLUMNS);
            }
        }
        return limits.accepted;
    }

    private void check(int line, Matcher counts, int most, String what) {
        while (counts.find()) {
            String count = counts.group(1);
            if (count.length() > 6 || Integer.parseInt(count) > most) {
                refuse(line, count + " " + what, most);
            }
        }
    }

    private void refuse(int line, String what, int most) {
        problems.add(source.line(line), Code.REFUSED, "a table of " + what, "a table can have up to " + most);
        accepted = false;
    }
}
