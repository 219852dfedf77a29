package org.plenary.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.problem.Code;
import org.plenary.problem.Problems;
import org.plenary.source.SourceFile;
import org.plenary.source.Standing;

/**
 * The title of a file. One that stands in the wrong place or has the wrong sign before it is a problem and is taken all the same, so that what
 * else is wrong in the file can be told too.
 *
 * @param line its index
 */
/** @param title empty where there is none and needs none */
record TitleReader(String title, int line) {

    private static final Pattern RIGHT = Pattern.compile("= +(\\S.*)");
    private static final Pattern ALMOST = Pattern.compile("(?:[=#]+\\s*|(?i:title)\\s*[:=]\\s*)([^=#\\s].*)");
    private static final String FORM = "a file begins with a line = Title, then lines :name: value, then an empty line";

    static Optional<TitleReader> read(SourceFile source, List<String> lines, Problems problems) {
        int first = 0;
        while (first < lines.size()
                && (lines.get(first).startsWith("//") || lines.get(first).isBlank())) {
            first++;
        }
        String line = first < lines.size() ? lines.get(first) : "";
        for (int i = 0; i < first; i++) {
            if (lines.get(i).isBlank() && !line.isEmpty()) {
                problems.add(source.line(i + 1), Code.BAD_HEADER, "an empty line stands above the title", "remove it");
            }
        }
        // Of an organisation that is shared, this edition may add facts alone.
        return source.standing() == Standing.BESIDE_SHARED && line.startsWith(":")
                ? Optional.of(new TitleReader("", first - 1))
                : read(source, line, Math.min(first, Math.max(lines.size() - 1, 0)), problems);
    }

    private static Optional<TitleReader> read(SourceFile source, String line, int index, Problems problems) {
        Matcher right = RIGHT.matcher(line);
        Matcher almost = ALMOST.matcher(line);
        if (line.replaceFirst("= +", "").length() > Common.MAX_TITLE) {
            problems.add(
                    source.line(index + 1),
                    Code.BAD_HEADER,
                    "the title has more than " + Common.MAX_TITLE + " letters",
                    "write a short one, and an empty line before the text");
        } else if (right.matches()) {
            return Optional.of(new TitleReader(right.group(1).strip(), index));
        } else if (almost.matches()) {
            String title = almost.group(1).strip();
            problems.add(
                    source.line(index + 1),
                    Code.BAD_HEADER,
                    "the title has another sign before it than one = and a space",
                    "write = " + title);
            return Optional.of(new TitleReader(title, index));
        } else {
            problems.add(
                    source.line(line.isEmpty() ? 0 : index + 1), Code.BAD_HEADER, "the title is missing", hint(line));
        }
        return Optional.empty();
    }

    private static String hint(String line) {
        if (line.strip().equals("=")) {
            return "write it behind the =";
        }
        return line.startsWith(":") ? "write it above this line: = Title" : FORM;
    }
}
