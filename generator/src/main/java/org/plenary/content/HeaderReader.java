package org.plenary.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.problem.Code;
import org.plenary.problem.Problems;
import org.plenary.source.SourceFile;

/** Reads headers. Asciidoctor never sees one, so nothing in a header can change how it works. */
final class HeaderReader {

    private static final Pattern ATTRIBUTE = Pattern.compile(":([A-Za-z0-9_][A-Za-z0-9_-]*): *(.*)");
    private static final int MAX_LINE = 5_000;
    private static final Pattern INVISIBLE = Pattern.compile("[\u200b\u2060\ufeff]");

    private HeaderReader() {}

    /** The header, or a problem and nothing. Wrong lines inside a header are problems and are passed over. */
    static Optional<Header> read(SourceFile source, List<String> lines, Problems problems) {
        return TitleReader.read(source, lines, problems).map(title -> header(source, lines, title, problems));
    }

    private static Header header(SourceFile source, List<String> lines, TitleReader title, Problems problems) {
        int end = title.line() + 1;
        while (end < lines.size() && !lines.get(end).isBlank()) {
            end++;
        }
        List<HeaderLine> attributes = attributes(source, lines, title.line() + 1, end, problems);
        refuseRepeats(source, attributes, problems);
        return new Header(title.title(), title.line() + 1, attributes, end);
    }

    /** The attributes between two lines. The first line that is none is named; more of them are most likely the same paragraph. */
    private static List<HeaderLine> attributes(
            SourceFile source, List<String> lines, int from, int to, Problems problems) {
        List<HeaderLine> attributes = new ArrayList<>();
        boolean named = false;
        for (int i = from; i < to; i++) {
            Matcher attribute = ATTRIBUTE.matcher(visible(lines.get(i)));
            if (isTooLong(source, i, lines, problems)) {
                continue;
            }
            if (attribute.matches()) {
                attributes.add(
                        new HeaderLine(attribute.group(1), attribute.group(2).strip(), i + 1));
            } else if (!isComment(lines.get(i)) && !named) {
                problems.add(
                        source.line(i + 1),
                        Code.BAD_HEADER,
                        "this line is neither an attribute nor the text",
                        "write :name: value, or put an empty line before the text");
                named = true;
            }
        }
        return attributes;
    }

    /** Titles and words stand on many pages, and lists are compared with all there is. */
    private static boolean isTooLong(SourceFile source, int index, List<String> lines, Problems problems) {
        boolean tooLong = lines.get(index).length() > MAX_LINE;
        if (tooLong) {
            problems.add(
                    source.line(index + 1),
                    Code.REFUSED,
                    "this line of the header is longer than " + MAX_LINE + " signs",
                    "make it shorter; what is to be read stands below the first empty line");
        }
        return tooLong;
    }

    /** Without the invisible signs that come along when text is pasted from a word processor. */
    private static String visible(String line) {
        return INVISIBLE.matcher(line.replace('\u00a0', ' ')).replaceAll("");
    }

    private static void refuseRepeats(SourceFile source, List<HeaderLine> attributes, Problems problems) {
        Set<String> seen = new HashSet<>();
        attributes.stream()
                .filter(line -> !seen.add(line.name()))
                .forEach(line -> problems.add(
                        source.line(line.line()),
                        Code.DUPLICATE_ATTRIBUTE,
                        "'" + line.name() + "' stands twice in this header",
                        "keep one of the lines"));
    }

    private static boolean isComment(String line) {
        return line.startsWith("//");
    }
}
