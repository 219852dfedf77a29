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
    private static final String FORM = "a file begins with a line = Title, then lines :name: value, then an empty line";

    private HeaderReader() {}

    /** The header, or a problem and nothing. Wrong lines inside a header are problems and are passed over. */
    static Optional<Header> read(SourceFile source, List<String> lines, Problems problems) {
        int title = 0;
        while (title < lines.size() && isComment(lines.get(title))) {
            title++;
        }
        if (title == lines.size() || !lines.get(title).startsWith("= ")) {
            problems.add(source.line(Math.min(title + 1, lines.size())), Code.BAD_HEADER, "the title is missing", FORM);
            return Optional.empty();
        }
        List<HeaderLine> attributes = new ArrayList<>();
        int end = title + 1;
        while (end < lines.size() && !lines.get(end).isBlank()) {
            readLine(source, lines.get(end), end + 1, attributes, problems);
            end++;
        }
        refuseRepeats(source, attributes, problems);
        return Optional.of(new Header(lines.get(title).substring(2).strip(), attributes, end));
    }

    private static void readLine(
            SourceFile source, String line, int number, List<HeaderLine> attributes, Problems problems) {
        Matcher attribute = ATTRIBUTE.matcher(line);
        if (attribute.matches()) {
            attributes.add(new HeaderLine(attribute.group(1), attribute.group(2).strip(), number));
        } else if (!isComment(line)) {
            problems.add(
                    source.line(number),
                    Code.BAD_HEADER,
                    "this line is neither an attribute nor the text",
                    "write :name: value, or put an empty line before the text");
        }
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
