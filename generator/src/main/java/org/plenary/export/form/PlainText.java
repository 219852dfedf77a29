package org.plenary.export.form;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Text without markup, which every format can hold. */
public final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u0085\u2028\u2029]");

    private PlainText() {}

    /**
     * The text with its lines ended by {@code \n} alone, and without what XML 1.0 (2.2) refuses or no reader shows: control characters, halves
     * of characters.
     */
    public static String clean(String text) {
        if (text.codePoints().allMatch(PlainText::isPlain)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        LINE_END.matcher(text)
                .replaceAll("\n")
                .codePoints()
                .filter(PlainText::canBeWritten)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isPlain(int sign) {
        return canBeWritten(sign) && sign != '\u2028' && sign != '\u2029';
    }

    private static boolean canBeWritten(int sign) {
        return sign == '\n'
                || sign == '\t'
                || !Character.isISOControl(sign)
                        && Character.getType(sign) != Character.SURROGATE
                        && (sign & 0xfffe) != 0xfffe;
    }

    /** The same in one line. */
    public static String line(String text) {
        return clean(text).replaceAll("[\n\t ]+", " ").strip();
    }

    /** The words of some HTML: paragraphs with an empty line between them, items of lists with a dash. */
    public static String of(String html) {
        StringBuilder text = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().traverse(new Collector(text));
        return clean(text.toString())
                .replaceAll(" *\n *", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private record Collector(StringBuilder text) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element) {
                text.append(
                        switch (element.normalName()) {
                            case "br" -> "\n";
                            case "li" -> "\n– ";
                            default -> element.isBlock() && !isInItem(element) ? "\n\n" : "";
                        });
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock() && !isInItem(element)) {
                text.append(element.normalName().equals("li") ? "\n" : "\n\n");
            }
        }

        private static boolean isInItem(Element element) {
            Element parent = element.parent();
            return parent != null && parent.normalName().equals("li");
        }
    }
}
