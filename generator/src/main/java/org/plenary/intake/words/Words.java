package org.plenary.intake.words;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Turns words from outside into AsciiDoc that says the same.
 *
 * <pre>{@code
 * Turned turned = Words.turn("We read *aloud*, and {nobody} laughs.", Form.MARKDOWN);
 * turned.text(); // We read _aloud_, and &#123;nobody} laughs.
 * }</pre>
 */
public final class Words {

    /** The most signs of a text; as AsciiDoc it can be some times as long, and a site takes that still. */
    public static final int LONGEST = 50_000;

    private Words() {}

    public static Turned turn(String words, Form form) {
        return BlockWriter.turn(words, form);
    }

    /** The words, when they are one paragraph without any markup, and no longer than so many signs: else nothing. */
    public static String sentence(String words, Form form, int longest) {
        String clean = Clean.lines(words).strip();
        if (clean.isEmpty() || clean.length() > longest || clean.contains("\n")) {
            return "";
        }
        List<Node> nodes = Markup.read(clean, form).childNodes();
        boolean single = nodes.stream().filter(node -> !isBlank(node)).count() == 1;
        Node first = single
                ? nodes.stream().filter(node -> !isBlank(node)).findFirst().orElseThrow()
                : new TextNode("");
        if (first instanceof TextNode text) {
            return Clean.line(text.getWholeText());
        }
        boolean plain = first instanceof Element element
                && element.nameIs("p")
                && element.childNodes().stream().allMatch(TextNode.class::isInstance);
        return plain ? Clean.line(((Element) first).wholeText()) : "";
    }

    /** A line that readers don't see, and that says so much to editors; whatever stands in it does nothing. */
    public static String note(String note) {
        return "// " + Escape.note(Clean.line(note));
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text && text.isBlank();
    }
}
