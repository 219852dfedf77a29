package org.plenary.intake.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads words of any form into one tree, that of HTML. Nothing in it is safe yet. */
final class Markup {

    private static final Set<String> HTML =
            Set.of(("a abbr address article aside audio b big blockquote br button canvas caption center cite code col"
                            + " colgroup dd del details dfn div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6"
                            + " header hr i iframe img input ins kbd label legend li link main map mark math meta nav noscript object ol"
                            + " option p param picture pre q s samp script section select small source span strike strong style sub"
                            + " summary sup svg table tbody td template textarea tfoot th thead time title tr tt u ul var video wbr")
                    .split(" "));

    private static final Pattern TAG = Pattern.compile("\\s*</?([A-Za-z][A-Za-z0-9-]*)");
    private static final Pattern COMMENT = Pattern.compile("\\s*<!--.*", Pattern.DOTALL);
    private static final String ITEM = "– ";
    private static final int DEEPEST = 50;

    private static final List<org.commonmark.Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create());

    private static final Parser PARSER =
            Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(DEEPEST).build();

    /** People end lines in a form on the web where they want lines to end. */
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).softbreak("<br>\n").build();

    private Markup() {}

    static Element read(String words, Form form) {
        return switch (form) {
            case PLAIN -> plain(words);
            case MARKDOWN -> markdown(words);
            case HTML -> html(words);
        };
    }

    private static Element html(String words) {
        return Jsoup.parseBodyFragment(words).body();
    }

    /** Marks within marks, thousands deep, are nobody's words; they stay signs. */
    private static Element markdown(String words) {
        try {
            Node document = PARSER.parse(words);
            document.accept(new UnknownTags());
            return html(RENDERER.render(document));
        } catch (StackOverflowError e) {
            return plain(words);
        }
    }

    private static Element plain(String words) {
        Element body = new Element("body");
        Element list = new Element("ul");
        for (String paragraph : words.split("\n\\s*\n")) {
            boolean item = paragraph.strip().startsWith(ITEM);
            if (item && list.childrenSize() == 0) {
                list = body.appendElement("ul");
            } else if (!item) {
                list = new Element("ul");
            }
            lines(
                    paragraph.strip().substring(item ? ITEM.length() : 0),
                    item ? list.appendElement("li") : body.appendElement("p"));
        }
        return body;
    }

    private static void lines(String paragraph, Element into) {
        String[] lines = paragraph.split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                into.appendElement("br");
            }
            into.appendText(lines[i]);
        }
    }

    /** In {@code List<String>} there is no HTML. */
    private static final class UnknownTags extends AbstractVisitor {

        @Override
        public void visit(HtmlInline tag) {
            if (!isHtml(tag.getLiteral())) {
                tag.insertAfter(new Text(tag.getLiteral()));
                tag.unlink();
            }
        }

        @Override
        public void visit(HtmlBlock block) {
            if (!isHtml(block.getLiteral())) {
                Paragraph paragraph = new Paragraph();
                paragraph.appendChild(new Text(block.getLiteral()));
                block.insertAfter(paragraph);
                block.unlink();
            }
        }

        private static boolean isHtml(String literal) {
            Matcher tag = TAG.matcher(literal);
            return COMMENT.matcher(literal).matches()
                    || tag.lookingAt() && HTML.contains(tag.group(1).toLowerCase(Locale.ROOT));
        }
    }
}
