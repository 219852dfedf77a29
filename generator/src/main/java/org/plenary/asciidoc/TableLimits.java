package org.plenary.asciidoc;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.problem.Code;
import org.plenary.problem.Problems;
import org.plenary.source.SourceFile;

/** Refuses a table with a huge number of columns before Asciidoctor sees it: one such line takes all memory there is. */
final class TableLimits {

    private static final int MAX_COLUMNS = 50;
    private static final Pattern REPEATED = Pattern.compile("cols\\s*=.*?(\\d+)\\*");

    private TableLimits() {}

    static boolean accepts(SourceFile source, String text, Problems problems) {
        List<String> lines = text.lines().toList();
        boolean accepted = true;
        for (int i = 0; i < lines.size(); i++) {
            Matcher columns = REPEATED.matcher(lines.get(i));
            while (columns.find()) {
                String count = columns.group(1);
                if (count.length() > 4 || Integer.parseInt(count) > MAX_COLUMNS) {
                    problems.add(
                            source.line(i + 1),
                            Code.REFUSED,
                            "a table of " + count + " columns",
                            "a table can have up to " + MAX_COLUMNS);
                    accepted = false;
                }
            }
        }
        return accepted;
    }
}
