package org.plenary.asciidoc;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Takes the marks out of HTML and gives every element the line that it was written on, as an attribute. */
final class HtmlLines implements NodeVisitor {

    /** Never in what is published. */
    static final String LINE = "data-line";

    private static final String FOOTNOTE = "_footnotedef_";
    private static final String FOOTNOTE_REFERENCE = "_footnoteref_";

    private final FlatText text;
    private final Map<String, Integer> headings;
    private final String plain;
    private final Map<String, Boolean> written = new HashMap<>();
    private final Map<String, Integer> footnotes = new HashMap<>();
    private int line;

    private HtmlLines(FlatText text, Map<String, Integer> headings) {
        this.text = text;
        this.headings = headings;
        this.plain = Marks.strip(text.text());
    }

    /**
     * Puts lines in the place of marks.
     *
     * @param headings the line of each heading, by its id
     */
    static void read(Element html, FlatText text, Map<String, Integer> headings) {
        html.traverse(new HtmlLines(text, headings));
    }

    static int of(Element element) {
        String line = element.attr(LINE);
        return line.isEmpty() ? 0 : Integer.parseInt(line);
    }

    /** The line that an element has a name on: that of the element, or of the brackets above it. */
    static int of(Element element, String name, FlatText text) {
        int line = of(element);
        int above = text.above(line, words -> Marks.strip(words).contains(name));
        return above == line ? text.nearest(line, words -> Marks.strip(words).contains(name)) : above;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            Marks.last(text.getWholeText()).ifPresent(last -> line = last);
            text.text(Marks.stripLines(text.getWholeText()));
        } else if (node instanceof Element element) {
            read(element);
        }
    }

    private void read(Element element) {
        String id = Marks.strip(element.id());
        line = headings.getOrDefault(id, footnotes.getOrDefault(id, line));
        Marks.first(element.normalName().equals("p") ? element.wholeText() : element.className())
                .ifPresent(own -> line = own);
        int own = Marks.first(element.attr("src")).orElseGet(() -> near(element));
        for (Attribute attribute : element.attributes()) {
            attribute.setValue(
                    attribute.getKey().equals("alt") && Marks.begins(attribute.getValue())
                            ? ""
                            : Marks.stripLines(attribute.getValue()));
        }
        element.attr(LINE, String.valueOf(own));
        if (id.startsWith(FOOTNOTE_REFERENCE)) {
            footnotes.put(FOOTNOTE + id.substring(FOOTNOTE_REFERENCE.length()), line);
        }
    }

    /** The line of the last mark, or the nearest after it that has what an element comes of: a title has no mark of its own. */
    private int near(Element element) {
        String origin = origin(element);
        return written.computeIfAbsent(origin, plain::contains)
                ? text.nearest(line, words -> Marks.strip(words).contains(origin))
                : line;
    }

    /** The target of a link, the option that makes boxes to tick, or a tag. */
    private static String origin(Element element) {
        String target = Marks.strip(element.attr("href"));
        if (!target.isEmpty()) {
            return target.substring(Math.max(target.lastIndexOf('/'), target.lastIndexOf('#')) + 1);
        }
        return element.hasAttr("data-item-complete") ? "interactive" : "<" + element.normalName();
    }
}
