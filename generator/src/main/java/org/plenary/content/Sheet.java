package org.plenary.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.problem.Problems;
import org.plenary.source.SourceFile;

/**
 * The text of a content file, to be changed piece by piece: what isn't changed stays as it is, byte by byte.
 *
 * <pre>{@code
 * Sheet.of(source, text, problems).map(sheet -> sheet.set("start", "2030-05-04T11:00").remove("room").text());
 * }</pre>
 */
public final class Sheet {

    private final SourceFile source;
    private final String text;
    private final Header header;

    private Sheet(SourceFile source, String text, Header header) {
        this.source = source;
        this.text = text;
        this.header = header;
    }

    /** The sheet of a whole file; empty, with a problem, when the header has a fault. */
    public static Optional<Sheet> of(SourceFile source, String text, Problems problems) {
        return HeaderEdit.header(source, text, problems).map(header -> new Sheet(source, text, header));
    }

    public String text() {
        return text;
    }

    public String title() {
        return header.title();
    }

    /** The lines of the header, by name. */
    public Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        header.lines().forEach(line -> attributes.putIfAbsent(line.name(), line.value()));
        return attributes;
    }

    /** What stands below the header, without empty lines around it, its lines ended by {@code \n}. */
    public String body() {
        List<String> lines = Lines.of(text);
        return String.join("\n", lines.subList(Math.min(header.bodyStart(), lines.size()), lines.size()))
                .strip();
    }

    /** The mark of its words: what a translation of them carries. */
    public String mark(List<Attribute<?>> attributes) {
        return Wording.of(header, Lines.of(text), attributes).mark();
    }

    /** With an attribute: in its own line if it has one, else in a new line below the others. */
    public Sheet set(String name, String value) {
        return with(HeaderEdit.set(header, text, name, value));
    }

    /** Without an attribute. */
    public Sheet remove(String name) {
        return header.lines().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .map(line -> with(HeaderEdit.replace(text, line.line(), line.line(), List.of())))
                .orElse(this);
    }

    public Sheet withTitle(String title) {
        return with(HeaderEdit.replace(text, header.titleLine(), header.titleLine(), List.of("= " + title)));
    }

    /** With another body, which has no empty line at its end. */
    public Sheet withBody(String body) {
        int lines = HeaderEdit.lines(text).size();
        List<String> all = body.isEmpty()
                ? List.of()
                : java.util.stream.Stream.concat(java.util.stream.Stream.of(""), body.lines())
                        .collect(Collectors.toList());
        return with(HeaderEdit.replace(text, header.bodyStart() + 1, lines, all));
    }

    private Sheet with(String changed) {
        Problems problems = new Problems();
        return of(source, changed, problems)
                .orElseThrow(
                        () -> new IllegalStateException("a change spoilt " + source.name() + ": " + problems.text()));
    }
}
