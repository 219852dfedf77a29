package org.plenary.asciidoc;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.problem.Place;
import org.plenary.source.SourceFile;

/**
 * A text with everything that it includes in its place, as Asciidoctor gets it: what Asciidoctor calls line 7 is {@code line(7)} here,
 * and knows the file and line that it came from.
 *
 * @param included the files that it includes, by name, each with the {@link org.plenary.content.Fingerprint} of its text
 */
record FlatText(SourceFile source, List<Line> lines, Map<String, String> included) {

    /**
     * One line.
     *
     * @param text without white space at its end
     * @param kind of the block that it is part of
     */
    record Line(String text, Place place, Fences.Kind kind) {

        Line withText(String other) {
            return new Line(other, place, kind);
        }

        boolean isText() {
            return kind == Fences.Kind.TEXT;
        }
    }

    FlatText {
        lines = List.copyOf(lines);
        included = Map.copyOf(included);
    }

    FlatText with(List<Line> others) {
        return new FlatText(source, others, included);
    }

    int size() {
        return lines.size();
    }

    /** A line by Asciidoctor's number; the nearest there is. */
    Line line(int number) {
        return lines.get(Math.min(Math.max(number, 1), lines.size()) - 1);
    }

    /** Where a line comes from; the whole file when there is no such line. */
    Place place(int number) {
        return number < 1 || number > lines.size()
                ? source.place()
                : lines.get(number - 1).place();
    }

    String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** The lines of the text itself, not of verbatim blocks, that have something; in order. */
    IntStream find(Predicate<String> something) {
        return IntStream.rangeClosed(1, lines.size())
                .filter(number -> line(number).isText())
                .filter(number -> something.test(line(number).text()));
    }

    /** The line nearest to a number, from it on, that has something; the number itself when none of the next has. */
    int nearest(int number, Predicate<String> something) {
        return IntStream.rangeClosed(Math.max(number, 1), Math.min(number + NEAR, lines.size()))
                .filter(near -> near == number || line(near).kind() != Fences.Kind.COMMENT)
                .filter(near -> something.test(line(near).text()))
                .findFirst()
                .orElse(number);
    }

    /** The same for words. */
    int nearest(int number, String words) {
        return nearest(number, line -> Marks.strip(line).contains(words));
    }

    private static final int NEAR = 50;
}
