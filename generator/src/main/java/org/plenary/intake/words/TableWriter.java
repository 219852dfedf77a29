package org.plenary.intake.words;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Writes tables. Each cell has a line of its own; cells that span several columns have empty ones behind them. */
final class TableWriter {

    private static final int MOST_COLUMNS = 20;
    private static final int MOST_CELLS = 2_000;
    private static final int LONGEST = 1_500;

    private final List<String> kept;

    TableWriter(List<String> kept) {
        this.kept = kept;
    }

    /** The block; empty when it is more than a page can show. */
    List<String> lines(Element table) {
        List<List<Element>> rows = table.select("tr").stream()
                .filter(row -> row.closest("table") == table)
                .map(row -> row.children().stream()
                        .filter(cell -> cell.is("td, th"))
                        .toList())
                .filter(row -> !row.isEmpty())
                .toList();
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        boolean tooLong = rows.stream()
                .flatMap(List::stream)
                .anyMatch(cell -> cell.wholeText().length() > LONGEST);
        if (columns == 0 || columns > MOST_COLUMNS || columns * rows.size() > MOST_CELLS || tooLong) {
            return List.of();
        }
        boolean header = rows.size() > 1
                && rows.get(0).stream().allMatch(cell -> cell.normalName().equals("th"));
        List<String> lines =
                new ArrayList<>(List.of("[" + (header ? "%header," : "") + "cols=" + columns + "*]", "|==="));
        for (List<Element> row : rows) {
            for (int i = 0; i < columns; i++) {
                lines.addAll(i < row.size() ? cell(row.get(i)) : List.of("|"));
            }
        }
        lines.add("|===");
        return lines;
    }

    private List<String> cell(Element cell) {
        List<String> lines = new ArrayList<>(InlineWriter.lines(cell.childNodes(), kept));
        if (lines.isEmpty()) {
            return List.of("|");
        }
        lines.set(0, "|" + lines.get(0));
        return lines;
    }
}
