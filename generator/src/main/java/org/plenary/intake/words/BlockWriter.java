package org.plenary.intake.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes blocks of HTML as blocks of AsciiDoc, with an empty line between two of them. */
final class BlockWriter {

    private static final Set<String> CONTAINERS = Set.of(
            "div",
            "section",
            "article",
            "aside",
            "main",
            "header",
            "footer",
            "nav",
            "figure",
            "details",
            "form",
            "fieldset",
            "center",
            "address",
            "dl",
            "body",
            "tbody");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "ul",
            "ol",
            "blockquote",
            "pre",
            "table",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "dt",
            "dd",
            "li",
            "figcaption",
            "summary",
            "legend",
            "caption");

    /** Deeper than this, nobody means what is within what. */
    private static final int DEEPEST = 8;

    /** As many signs of one block are converted; what is longer is cut into several. */
    private static final int LONGEST = 1_500;

    private final List<String> kept;
    private final List<List<String>> blocks = new ArrayList<>();
    private final boolean headings;
    private final int depth;
    private int level;
    private boolean listBefore;

    private BlockWriter(List<String> kept, boolean headings, int depth) {
        this.kept = kept;
        this.headings = headings;
        this.depth = depth;
        this.level = 1;
    }

    /** The AsciiDoc of words from outside. */
    static Turned turn(String words, Form form) {
        List<String> kept = new ArrayList<>();
        String clean = Clean.lines(words).strip();
        if (clean.isEmpty()) {
            return new Turned("", kept);
        }
        return new Turned(String.join("\n", write(Markup.read(clean, form), kept, true, 0)), kept);
    }

    private static List<String> write(Element parent, List<String> kept, boolean headings, int depth) {
        BlockWriter writer = new BlockWriter(kept, headings, depth);
        writer.children(parent);
        return writer.joined();
    }

    private List<String> joined() {
        List<String> lines = new ArrayList<>();
        for (List<String> block : blocks) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(block);
        }
        return lines;
    }

    private void add(List<String> block, boolean list) {
        if (block.isEmpty()) {
            return;
        }
        if (list && listBefore) {
            blocks.add(List.of("//"));
        }
        blocks.add(block);
        listBefore = list;
    }

    private void children(Element parent) {
        List<Node> run = new ArrayList<>();
        for (Node child : parent.childNodes()) {
            boolean block = child instanceof Element element && isBlock(element);
            if (block) {
                paragraph(run);
                run = new ArrayList<>();
                block((Element) child);
            } else {
                run.add(child);
            }
        }
        paragraph(run);
    }

    /** Whether an element is a block, or has one within, as a link may have. */
    private static boolean isBlock(Element element) {
        return isNamedBlock(element) || element.getAllElements().stream().anyMatch(BlockWriter::isNamedBlock);
    }

    private static boolean isNamedBlock(Element element) {
        return BLOCKS.contains(element.normalName()) || CONTAINERS.contains(element.normalName());
    }

    private void block(Element element) {
        String name = element.normalName();
        if (depth > DEEPEST) {
            paragraph(List.of(new TextNode(element.text())));
            return;
        }
        switch (name) {
            case "ul", "ol" -> add(list(element, 1), true);
            case "blockquote" -> quotation(element);
            case "pre" -> code(element);
            case "table" -> table(element);
            case "hr" -> add(List.of("'''"), false);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "dt" -> heading(element, false);
            default -> {
                if (element.children().stream().anyMatch(BlockWriter::isBlock)) {
                    children(element);
                } else {
                    paragraph(element.childNodes());
                }
            }
        }
    }

    private void paragraph(List<? extends Node> nodes) {
        for (List<? extends Node> part : parts(nodes)) {
            add(InlineWriter.lines(part, kept), false);
        }
    }

    /** Asciidoctor's time grows by the square of what it can't close, so what is very long is several blocks of plain words. */
    private static List<? extends List<? extends Node>> parts(List<? extends Node> nodes) {
        int length = nodes.stream().mapToInt(BlockWriter::length).sum();
        if (length <= LONGEST * 2) {
            return List.of(nodes);
        }
        String words = nodes.stream()
                .map(node -> node instanceof TextNode text
                        ? text.getWholeText()
                        : node instanceof Element element ? element.wholeText() : "")
                .collect(Collectors.joining());
        List<List<Node>> parts = new ArrayList<>();
        String rest = words;
        while (rest.length() > LONGEST) {
            int space = Math.max(rest.lastIndexOf(". ", LONGEST) + 1, rest.lastIndexOf(' ', LONGEST));
            int cut = space > 0 ? space : Character.isHighSurrogate(rest.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            parts.add(List.of(new TextNode(rest.substring(0, cut))));
            rest = rest.substring(cut);
        }
        parts.add(List.of(new TextNode(rest)));
        return parts;
    }

    private static int length(Node node) {
        return node instanceof TextNode text
                ? text.getWholeText().length()
                : node instanceof Element element ? element.wholeText().length() : 0;
    }

    private void heading(Element element) {
        heading(element, headings);
    }

    /** The first is of the second level, as the title is of the first; none skips a level. In another block it is words in bold. */
    private void heading(Element element, boolean real) {
        String words = InlineWriter.line(element.childNodes(), kept);
        if (words.isEmpty()) {
            return;
        }
        if (!real || length(element) > 200) {
            Element bold = new Element("strong");
            bold.appendText(Clean.line(element.text()));
            paragraph(List.of(bold));
            return;
        }
        int wanted = Math.max(2, element.normalName().charAt(1) - '0');
        level = Math.min(Math.min(wanted, level + 1), 5);
        add(List.of("=".repeat(level) + " " + words), false);
    }

    private void table(Element table) {
        table.select("> caption").forEach(caption -> paragraph(caption.childNodes()));
        List<String> lines = new TableWriter(kept).lines(table);
        if (lines.isEmpty()) {
            table.select("tr").forEach(row -> paragraph(List.of(new TextNode(row.text()))));
        }
        add(lines, false);
    }

    private void quotation(Element element) {
        List<String> lines = write(element, kept, false, depth + 1);
        if (!lines.isEmpty()) {
            String fence = "_".repeat(4 + depth);
            List<String> block = new ArrayList<>(List.of(fence));
            block.addAll(lines);
            block.add(fence);
            add(block, false);
        }
    }

    private void code(Element element) {
        if (!CodeWriter.isRisky(element.wholeText())) {
            add(CodeWriter.lines(element.wholeText()), false);
            return;
        }
        for (String line :
                element.wholeText().lines().filter(line -> !line.isBlank()).toList()) {
            paragraph(List.of(new Element("code").appendText(line)));
        }
    }

    private List<String> list(Element list, int level) {
        boolean numbered = list.normalName().equals("ol");
        String own = (numbered ? "." : "*").repeat(Math.min(level, 5));
        List<String> lines = new ArrayList<>();
        if (numbered
                && list.attr("start").matches("[1-9]\\d{0,4}")
                && !list.attr("start").equals("1")) {
            lines.add("[start=" + list.attr("start") + "]");
        }
        for (Element item : list.children()) {
            item(item, level, own, lines);
        }
        return lines;
    }

    private void item(Element item, int level, String marker, List<String> lines) {
        BlockWriter inner = new BlockWriter(kept, false, depth + level);
        List<Element> lists = new ArrayList<>();
        Element rest = item.clone();
        if (level < 5) {
            for (Element nested : rest.select("> ul, > ol")) {
                lists.add(nested.clone());
                nested.remove();
            }
        }
        inner.children(rest);
        List<List<String>> parts = inner.blocks.isEmpty() ? List.of(List.of("{empty}")) : inner.blocks;
        if (inner.blocks.isEmpty() && lists.isEmpty()) {
            return;
        }
        boolean words = !isFenced(parts.get(0));
        lines.add(marker + " " + (words ? parts.get(0).get(0) : "{empty}"));
        lines.addAll(words ? parts.get(0).subList(1, parts.get(0).size()) : List.of());
        for (List<String> part : words ? parts.subList(1, parts.size()) : parts) {
            lines.add("+");
            lines.addAll(part);
        }
        for (Element nested : lists) {
            lines.addAll(list(nested, level + 1));
        }
    }

    /** Whether a block is no paragraph: it has a fence, a marker or attributes. */
    private static boolean isFenced(List<String> block) {
        return block.get(0).matches("_{4,}|-{4,}|'''|\\|===|\\[(?!\\.).*|//|[*.]+ .*");
    }
}
