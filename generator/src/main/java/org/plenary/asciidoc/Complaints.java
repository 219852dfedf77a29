package org.plenary.asciidoc;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.log.LogRecord;
import org.plenary.problem.Code;

/** Turns Asciidoctor's log of one text into findings, each at the line that it means. */
final class Complaints {

    private static final Pattern MISSING = Pattern.compile("skipping reference to missing attribute: (.+)");

    /** References are checked when all texts are known, and the only includes that Asciidoctor sees are meant as text. */
    private static final Pattern IGNORED =
            Pattern.compile("possible invalid reference: .*|unknown name for block macro: include");

    private static final Pattern OF_TABLES = Pattern.compile("dropping cell.*|table missing.*");
    private static final int ABOVE = 5;

    private final Findings findings;
    private final FlatText text;
    private final BlockLines blocks;
    private final Map<String, Integer> told = new HashMap<>();
    private final Set<Integer> misnumbered = new HashSet<>();

    private Complaints(Findings findings, BlockLines blocks) {
        this.findings = findings;
        this.text = findings.text();
        this.blocks = blocks;
    }

    /** Adds what the log says. */
    static void add(List<LogRecord> log, BlockLines blocks, Findings findings) {
        Complaints complaints = new Complaints(findings, blocks);
        log.stream()
                .filter(record -> !IGNORED.matcher(record.getMessage()).matches())
                .forEach(complaints::add);
    }

    private void add(LogRecord record) {
        Matcher missing = MISSING.matcher(record.getMessage());
        if (missing.matches()) {
            missing(missing.group(1));
            return;
        }
        Complaint complaint = Complaint.of(Marks.strip(record.getMessage()));
        Cursor cursor = record.getCursor();
        int line = cursor == null ? occurrence(complaint) : line(cursor.getLineNumber(), complaint);
        if (!isNamed(record.getMessage(), line)) {
            findings.add(line, Code.ASCIIDOC, complaint.message(), complaint.hint());
        }
    }

    /** Whether it only follows from what is named already. */
    private boolean isNamed(String message, int line) {
        if (message.startsWith("callout list item index")) {
            misnumbered.add(line);
        }
        return message.startsWith("no callout found") && misnumbered.contains(line)
                || OF_TABLES.matcher(message).matches()
                        && blocks.faultyTables().stream().anyMatch(table -> table.has(line));
    }

    private void missing(String reference) {
        OptionalInt line = Marks.first(reference);
        String name = Marks.strip(reference);
        boolean telltale = Marking.tellsOfTheBake(name);
        findings.add(
                line.orElse(0),
                telltale ? Code.REFUSED : Code.ASCIIDOC,
                telltale
                        ? "{" + name + "} would tell of the machine or the time of the build"
                        : "there is no attribute {" + name + "}",
                "write the words themselves, or \\{" + name + "} when you mean the braces");
    }

    /** Asciidoctor's number, put right where it loses count: after comments in tables, after empty lines in lists. */
    private int line(int counted, Complaint complaint) {
        int line = blocks.tables().stream()
                .flatMap(table -> table.line(counted).stream())
                .findFirst()
                .orElse(counted);
        if (complaint.needle().isEmpty()) {
            return line;
        }
        Pattern needle = Pattern.compile(complaint.needle());
        for (int above = line; complaint.above() && above > Math.max(line - ABOVE, 0); above--) {
            if (has(needle, text.line(above).text())) {
                return above;
            }
        }
        return text.nearest(line, words -> has(needle, words));
    }

    private static boolean has(Pattern needle, String words) {
        return needle.matcher(Marks.strip(words)).find();
    }

    /** Where Asciidoctor names no line, it complains in the order of the text. */
    private int occurrence(Complaint complaint) {
        if (complaint.needle().isEmpty()) {
            return 0;
        }
        int before = told.merge(complaint.message(), 1, Integer::sum) - 1;
        Pattern needle = Pattern.compile(complaint.needle());
        int[] lines = text.find(words -> true)
                .flatMap(line -> needle.matcher(Marks.strip(text.line(line).text()))
                        .results()
                        .mapToInt(found -> line))
                .toArray();
        return lines.length == 0 ? 0 : lines[Math.min(before, lines.length - 1)];
    }
}
