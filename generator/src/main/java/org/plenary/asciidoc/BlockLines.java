package org.plenary.asciidoc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.Cell;
import org.asciidoctor.ast.DescriptionList;
import org.asciidoctor.ast.DescriptionListEntry;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.ListItem;
import org.asciidoctor.ast.Row;
import org.asciidoctor.ast.Section;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.ast.Table;
import org.plenary.problem.Code;

/**
 * Walks through what Asciidoctor understood of a text, before it becomes HTML: gives each line with something to check its mark, and looks
 * for what no longer shows in the HTML.
 */
final class BlockLines {

    private static final Set<String> VERBATIM = Set.of("listing", "literal", "stem");
    private static final Pattern HEADING = Pattern.compile("={1,6}\\s+\\S.*");
    private static final Pattern UNFINISHED_MACRO = Pattern.compile("(?:include|image)::[^\\s\\[]+");
    private static final String NOT_TAKEN = "link to what it would show";

    private final FlatText text;
    private final Findings findings;
    private final LineSearch search;
    private final Map<String, Integer> headings = new HashMap<>();
    private final List<TableRows> tables = new ArrayList<>();
    private final List<TableRows> faultyTables = new ArrayList<>();
    private boolean convertible = true;

    BlockLines(Findings findings) {
        this.text = findings.text();
        this.findings = findings;
        this.search = new LineSearch(text);
    }

    /** Walks through a document; afterwards it may be converted if this says so. */
    boolean mark(Document document) {
        walk(document, 0);
        return convertible;
    }

    /** The line of each heading, by its id. */
    Map<String, Integer> headings() {
        return headings;
    }

    List<TableRows> tables() {
        return tables;
    }

    /** Those whose fault is named already. */
    List<TableRows> faultyTables() {
        return faultyTables;
    }

    private void walk(StructuralNode node, int depth) {
        if (depth > 3 * Limits.DEPTH) {
            refuse("blocks are nested too deeply", "write it with fewer blocks within each other");
        } else if (node instanceof Table table) {
            table(table, depth);
        } else if (node instanceof DescriptionList list) {
            list.getItems().forEach(entry -> entry(entry, depth));
        } else {
            if (node instanceof ListItem item && item.hasText()) {
                skipTo(item);
                item.setSource(mark(item.getSource()));
            } else if (node instanceof Section) {
                heading(node);
            } else if (node instanceof Block block) {
                block(block);
            }
            node.getBlocks().forEach(inner -> walk(inner, depth + 1));
        }
    }

    private void entry(DescriptionListEntry entry, int depth) {
        entry.getTerms().forEach(term -> walk(term, depth + 1));
        Optional.ofNullable(entry.getDescription()).ifPresent(description -> walk(description, depth + 1));
    }

    private void heading(StructuralNode heading) {
        skipTo(heading);
        int line = search.line();
        if (heading.getTitle().isBlank()) {
            findings.add(line, Code.ASCIIDOC, "a heading without words", "write its words, or take it out");
        }
        Optional.ofNullable(heading.getId()).ifPresent(id -> headings.put(Marks.strip(id), line));
    }

    private void block(Block block) {
        String context = block.getContext();
        switch (context) {
            case "floating_title" -> heading(block);
            case "video", "audio" -> refuse(block, "<" + context + "> can't be part of a text");
            case "toc" -> refuse(block, "a table of contents can't be part of a text");
            case "stem" -> refuse(block, "a formula can't be part of a text");
            default -> lines(block, context);
        }
    }

    private void refuse(Block block, String what) {
        skipTo(block);
        findings.add(search.line(), Code.REFUSED, what, NOT_TAKEN);
    }

    private void lines(Block block, String context) {
        List<String> lines = block.getLines();
        if (lines.isEmpty()) {
            return;
        }
        skipTo(block);
        if (context.equals("pass")) {
            block.setLines(markHtml(lines));
        } else if (VERBATIM.contains(context)) {
            search.find(lines.get(0));
            search.skipTo(search.line() + lines.size() - 1);
        } else {
            List<String> marked = mark(lines);
            if (!marked.equals(lines)) {
                block.setLines(marked);
            }
        }
    }

    /** The lines of raw HTML, those marked that begin outside of a tag. */
    private List<String> markHtml(List<String> lines) {
        List<String> marked = new ArrayList<>();
        int tags = 0;
        for (String line : lines) {
            int number = search.find(line);
            marked.add(number > 0 && tags <= 0 ? Marks.of(number) + " " + line : line);
            tags += count(line, '<') - count(line, '>');
        }
        return marked;
    }

    /** What only looks like a heading or a macro is ordinary text to Asciidoctor. */
    private void checkProse(String line, int number) {
        if (HEADING.matcher(line).matches()) {
            findings.add(
                    number,
                    Code.ASCIIDOC,
                    "this heading would be shown as ordinary text",
                    "put an empty line before it; in a list, a table or a block there can be no heading");
        } else if (line.equals("==") || line.equals("===")) {
            findings.add(number, Code.ASCIIDOC, "a heading without words", "write its words, or take it out");
        } else if (UNFINISHED_MACRO.matcher(line).matches()) {
            findings.add(number, Code.ASCIIDOC, "'" + line + "' lacks its brackets", "write " + line + "[]");
        }
    }

    private void table(Table table, int depth) {
        skipTo(table);
        search.skipTo(text.nearest(search.line(), TableRows::isFence));
        if (table.getColumns().size() > Limits.COLUMNS) {
            refuse("a table with too many columns", "a table can have up to " + Limits.COLUMNS + " columns");
            return;
        }
        TableRows rows = TableRows.at(text, search.line());
        Optional<RowCheck.Fault> wrong = RowCheck.of(rows, table.getColumns().size());
        wrong.ifPresent(fault -> findings.add(fault.line(), Code.ASCIIDOC, fault.message(), fault.hint()));
        tables.add(rows);
        wrong.ifPresent(fault -> faultyTables.add(rows));
        search.skipTo(rows.first() + 1);
        List.of(table.getHeader(), table.getBody(), table.getFooter()).forEach(part -> cells(part, depth));
        search.skipTo(rows.last());
    }

    private void cells(List<Row> rows, int depth) {
        for (Row row : rows) {
            for (Cell cell : row.getCells()) {
                skipTo(cell);
                Optional<Document> inner = Optional.ofNullable(cell.getInnerDocument());
                if (inner.isPresent()) {
                    walk(inner.get(), depth + 1);
                } else {
                    cell.setSource(mark(cell.getSource()));
                }
            }
        }
    }

    private void skipTo(StructuralNode node) {
        Optional.ofNullable(node.getSourceLocation()).ifPresent(cursor -> search.skipTo(cursor.getLineNumber()));
    }

    private String mark(String source) {
        return source.isEmpty() ? source : String.join("\n", mark(source.lines().toList()));
    }

    /** The lines, those marked in which there could be a link. A mark within brackets could become part of a macro. */
    private List<String> mark(List<String> lines) {
        List<String> marked = new ArrayList<>();
        int length = 0;
        int brackets = 0;
        for (String line : lines) {
            int number = search.find(line);
            checkProse(line, number);
            boolean markable = number > 0 && brackets <= 0 && mayLink(line) && !line.startsWith("[[[");
            marked.add(markable ? Marks.of(number) + " " + line : line);
            brackets += count(line, '[') - count(line, ']');
            length += line.length();
        }
        if (length > Limits.PARAGRAPH) {
            refuse("a paragraph of more than " + Limits.PARAGRAPH + " characters", "split it by empty lines");
        }
        return marked;
    }

    private static boolean mayLink(String line) {
        return line.chars().anyMatch(c -> c == ':' || c == '<' || c == '@' || c == '[' || c == '+' || c == '{');
    }

    private static int count(String line, char sign) {
        return (int) line.chars().filter(c -> c == sign).count();
    }

    private void refuse(String what, String hint) {
        if (convertible) {
            findings.add(search.line(), Code.REFUSED, what, hint);
        }
        convertible = false;
    }
}
