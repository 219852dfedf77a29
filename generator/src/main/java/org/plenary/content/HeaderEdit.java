package org.plenary.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.problem.Problems;
import org.plenary.source.SourceFile;

/** Changes one attribute in the text of a file and leaves every other byte as it is: line ends, byte order mark and all. */
public final class HeaderEdit {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private HeaderEdit() {}

    /**
     * Sets an attribute: in its own line if it has one, else in a new line below the others.
     *
     * @param text of the whole file
     * @return the whole text anew; empty, with a problem, when the header has a fault
     */
    public static Optional<String> set(
            SourceFile source, String text, Attribute<?> attribute, String value, Problems problems) {
        return header(source, text, problems).map(known -> set(known, text, attribute.name(), value));
    }

    /** The header of a text; empty, with a problem, when it has a fault. */
    static Optional<Header> header(SourceFile source, String text, Problems problems) {
        Problems found = new Problems();
        Optional<Header> header = HeaderReader.read(
                source, text.substring(mark(text).length()).lines().toList(), found);
        found.list().forEach(one -> problems.add(one.place(), one.code(), one.message(), one.hint()));
        return header.filter(known -> !found.hasErrors());
    }

    private static String mark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
    }

    static String set(Header header, String text, String name, String value) {
        return mark(text) + set(header, lines(text.substring(mark(text).length())), name, value);
    }

    /**
     * A text with other lines in the place of some.
     *
     * @param from number of the first line that goes, 1 for the first of the file
     * @param to number of the last; less than {@code from} when none goes
     */
    static String replace(String text, int from, int to, List<String> instead) {
        List<String> lines = new ArrayList<>(lines(text));
        String end = end(lines.get(0)).transform(own -> own.isEmpty() ? "\n" : own);
        if (from > lines.size() && end(lines.get(lines.size() - 1)).isEmpty()) {
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + end);
        }
        List<String> changed = new ArrayList<>(lines.subList(0, Math.min(from - 1, lines.size())));
        instead.forEach(line -> changed.add(line + end));
        changed.addAll(lines.subList(Math.min(Math.max(to, from - 1), lines.size()), lines.size()));
        return String.join("", changed);
    }

    /** @param lines each with its end */
    private static String set(Header header, List<String> lines, String name, String value) {
        String line = ":" + name + ": " + value;
        List<String> changed = new ArrayList<>(lines);
        Optional<Integer> own = header.lines().stream()
                .filter(one -> one.name().equals(name))
                .map(HeaderLine::line)
                .findFirst();
        if (own.isPresent()) {
            changed.set(own.get() - 1, line + end(lines.get(own.get() - 1)));
        } else {
            int above = header.lines().stream().mapToInt(HeaderLine::line).max().orElse(header.bodyStart());
            String before = lines.get(above - 1);
            if (end(before).isEmpty()) {
                changed.set(above - 1, before + end(lines.get(0)).transform(end -> end.isEmpty() ? "\n" : end));
            }
            changed.add(above, line + end(before));
        }
        return String.join("", changed);
    }

    static List<String> lines(String text) {
        return List.of(text.split("(?<=\n)|(?<=\r)(?!\n)"));
    }

    private static String end(String line) {
        return line.substring(line.length() - (line.endsWith("\r\n") ? 2 : line.matches("(?s).*[\r\n]") ? 1 : 0));
    }
}
