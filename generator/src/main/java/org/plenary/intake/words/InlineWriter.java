package org.plenary.intake.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.plenary.intake.words.Piece.Kind;

/** Writes what stands within one block, a paragraph or an item of a list, as lines of AsciiDoc: takes it apart; {@link Lines} puts it together. */
final class InlineWriter {

    private static final int DEEPEST = 20;

    /** Elements that show something which no text can, by where they say it is. */
    private static final Set<String> SHOWN = Set.of("img", "iframe", "video", "audio", "embed", "object", "source");

    /** Elements that are no words at all. */
    private static final Set<String> WORDLESS = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "canvas",
            "svg",
            "math",
            "input",
            "select",
            "textarea",
            "button",
            "map",
            "param");

    private final List<String> kept;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<String> open = new HashSet<>();

    private InlineWriter(List<String> kept) {
        this.kept = kept;
    }

    /**
     * The lines of a block; all but the last end with a mark that breaks them. Empty when it has no words.
     *
     * @param kept takes what can't be written
     */
    static List<String> lines(List<? extends Node> nodes, List<String> kept) {
        InlineWriter writer = new InlineWriter(kept);
        nodes.forEach(node -> writer.write(node, 0));
        return new Lines(writer.pieces).written();
    }

    /** The same on one line. */
    static String line(List<? extends Node> nodes, List<String> kept) {
        return lines(nodes, kept).stream()
                .map(line -> line.endsWith(" +") ? line.substring(0, line.length() - 2) : line)
                .collect(Collectors.joining(" "));
    }

    private void write(Node node, int depth) {
        if (node instanceof TextNode text) {
            words(text.getWholeText().replaceAll("[\\s]+", " "));
        } else if (node instanceof Comment comment) {
            keep(comment);
        } else if (node instanceof Element element) {
            element(element, depth);
        }
    }

    private void element(Element element, int depth) {
        if (depth > DEEPEST) {
            words(element.text());
            return;
        }
        String name = element.normalName();
        switch (name) {
            case "br" -> pieces.add(new Piece(Kind.BREAK, ""));
            case "strong", "b" -> marked("*", element, depth);
            case "em", "i", "cite", "var", "dfn" -> marked("_", element, depth);
            case "code", "tt", "kbd", "samp" -> marked("`", element, depth);
            case "sub" -> tight("~", element, depth);
            case "sup" -> tight("^", element, depth);
            case "del", "s", "strike" -> role("line-through", element, depth);
            case "u", "ins" -> role("underline", element, depth);
            case "mark" -> role("", element, depth);
            case "a" -> link(element, depth);
            case "q" -> {
                words("“");
                children(element, depth);
                words("”");
            }
            case "wbr" -> {}
            default -> other(name, element, depth);
        }
    }

    private void other(String name, Element element, int depth) {
        if (SHOWN.contains(name)) {
            shown(element, depth);
        } else if (WORDLESS.contains(name)) {
            keep(element);
        } else {
            boolean apart = element.isBlock() && !pieces.isEmpty();
            if (apart) {
                pieces.add(new Piece(Kind.BREAK, ""));
            }
            children(element, depth);
            if (element.isBlock()) {
                pieces.add(new Piece(Kind.BREAK, ""));
            }
        }
    }

    private void children(Element element, int depth) {
        element.childNodes().forEach(child -> write(child, depth + 1));
    }

    private void keep(Node node) {
        kept.add(Clean.line(node.outerHtml()));
    }

    private void words(String words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(Kind.WORDS, words));
        }
    }

    /** Spaces at its ends stand outside of the marks; what is marked so already isn't again. */
    private void marked(String mark, Element element, int depth) {
        boolean wanted = !element.text().isBlank() && element.select("br").isEmpty() && open.add(mark);
        if (wanted && element.wholeText().startsWith(" ")) {
            words(" ");
        }
        int from = pieces.size();
        children(element, depth);
        if (wanted) {
            open.remove(mark);
            trim(from);
            if (pieces.size() > from) {
                pieces.add(from, new Piece(Kind.MARK, mark));
                pieces.add(new Piece(Kind.MARK, mark));
            }
            if (element.wholeText().endsWith(" ")) {
                words(" ");
            }
        }
    }

    private void trim(int from) {
        if (pieces.size() > from && pieces.get(from).kind() == Kind.WORDS) {
            pieces.set(from, new Piece(Kind.WORDS, pieces.get(from).text().stripLeading()));
        }
        int last = pieces.size() - 1;
        if (last >= from && pieces.get(last).kind() == Kind.WORDS) {
            pieces.set(last, new Piece(Kind.WORDS, pieces.get(last).text().stripTrailing()));
        }
        if (last >= from
                && pieces.subList(from, pieces.size()).stream()
                        .allMatch(piece -> piece.text().isEmpty())) {
            pieces.subList(from, pieces.size()).clear();
        }
    }

    /** Raised or lowered words have no space in them. */
    private void tight(String mark, Element element, int depth) {
        String text = element.text();
        if (text.matches("[\\p{L}\\p{N}]+") && open.add(mark)) {
            pieces.add(new Piece(Kind.MARK, mark + text + mark));
            open.remove(mark);
        } else {
            children(element, depth);
        }
    }

    private void role(String role, Element element, int depth) {
        boolean wanted = !element.text().isBlank() && element.select("br").isEmpty() && open.add("#");
        int from = pieces.size();
        children(element, depth);
        if (wanted) {
            open.remove("#");
            pieces.add(from, new Piece(Kind.MARK, (role.isEmpty() ? "" : "[." + role + "]") + "##"));
            pieces.add(new Piece(Kind.MARK, "##"));
        }
    }

    private void link(Element element, int depth) {
        String address = element.attr("href");
        String label = element.text().strip();
        if (element.selectFirst("img") != null || !open.isEmpty() && open.contains("link")) {
            children(element, depth);
        } else if (address.isEmpty()) {
            children(element, depth);
        } else if (label.isEmpty() || label.equals(address)) {
            address(address, false);
        } else {
            Optional<String> link = Link.named(address, Escape.label(Escape.words(label, Escape.EVERY_PAIR)));
            if (link.isPresent()) {
                pieces.add(new Piece(Kind.LINK, link.get()));
            } else {
                children(element, depth);
                kept.add("a link to " + Clean.line(address) + " at the words: " + Clean.line(label));
            }
        }
    }

    private void address(String address, boolean alone) {
        Optional<String> link = Link.bare(address, alone);
        link.ifPresentOrElse(
                written -> pieces.add(new Piece(Kind.LINK, written)), () -> pieces.add(new Piece(Kind.WORDS, address)));
    }

    /** A picture or a film becomes a link to it. */
    private void shown(Element element, int depth) {
        String from = element.hasAttr("src") ? element.attr("src") : element.attr("data");
        String words = List.of(element.attr("alt"), element.attr("title"), from).stream()
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        Optional<String> link = Link.named(from, Escape.label(Escape.words(Clean.line(words), Escape.EVERY_PAIR)));
        link.ifPresent(written -> pieces.add(
                new Piece(Kind.LINK, words.equals(from) ? Link.bare(from, false).orElse(written) : written)));
        if (link.isEmpty() || !element.normalName().equals("img")) {
            keep(element.shallowClone());
        }
        children(element, depth);
    }
}
