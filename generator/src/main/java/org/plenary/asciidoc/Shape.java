package org.plenary.asciidoc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;

/** Turns Asciidoctor's wrappers into plain semantic HTML: sections, figures, lists and paragraphs that carry their own roles. */
final class Shape {

    private Shape() {}

    static void of(Element body, String tableLabel) {
        body.select("div.sectionbody, div#preamble").unwrap();
        body.select("div.sect1, div.sect2, div.sect3, div.sect4")
                .forEach(section -> section.tagName("section")
                        .removeClass("sect1")
                        .removeClass("sect2")
                        .removeClass("sect3")
                        .removeClass("sect4"));
        body.select("div.paragraph, div.ulist, div.olist, div.dlist").forEach(Shape::lift);
        innermostFirst(body, "div.admonitionblock").forEach(Shape::admonition);
        innermostFirst(body, "div.quoteblock, div.verseblock").forEach(Shape::quotation);
        body.select("div.imageblock, div.listingblock, div.literalblock").forEach(Shape::figure);
        tables(body, tableLabel);
        body.select("td > p.tableblock, th > p.tableblock, dd > p:only-child, li > p:only-child")
                .unwrap();
        body.select("colgroup").remove();
        body.select("[class='']").removeAttr("class");
        body.select("div#footnotes").forEach(notes -> notes.select("> hr").remove());
    }

    /** {@code <div class="dlist timeline"><dl>} to {@code <dl class="timeline">}; a title stays before it. */
    private static void lift(Element wrapper) {
        Element inner = wrapper.children().last();
        if (inner == null) {
            wrapper.remove();
            return;
        }
        wrapper.removeClass(wrapper.classNames().iterator().next());
        wrapper.classNames().forEach(inner::addClass);
        if (wrapper.hasAttr("id")) {
            inner.attr("id", wrapper.id());
        }
        title(wrapper, "p");
        wrapper.unwrap();
    }

    private static void title(Element block, String tag) {
        block.select("> div.title").forEach(title -> title.tagName(tag).attr("class", "block-title"));
    }

    private static void admonition(Element block) {
        Element label = block.selectFirst("td.icon .title");
        Element content = block.selectFirst("td.content");
        if (label == null || content == null) {
            return;
        }
        String kind = block.classNames().stream().skip(1).findFirst().orElse("note");
        Element note = new Element("div").attr("class", "admonition admonition--" + kind);
        note.appendElement("p").attr("class", "admonition__label").text(label.text());
        (hasBlocks(content) ? note : note.appendElement("p")).appendChildren(content.childNodesCopy());
        title(note, "p");
        block.replaceWith(note);
    }

    /** What is replaced takes what is in it along, so that must have its shape already. */
    private static List<Element> innermostFirst(Element body, String blocks) {
        List<Element> found = new ArrayList<>(body.select(blocks));
        Collections.reverse(found);
        return found;
    }

    private static void quotation(Element block) {
        Element quote = block.selectFirst("> blockquote");
        Element verse = block.selectFirst("> pre");
        if (quote == null && verse == null) {
            return;
        }
        title(block, "p");
        block.select("> p.block-title").forEach(block::before);
        Element figure = new Element("figure").attr("class", "quotation");
        Element text = figure.appendElement("blockquote");
        if (quote != null) {
            (hasBlocks(quote) ? text : text.appendElement("p")).appendChildren(quote.childNodesCopy());
        } else if (verse != null) {
            text.appendChild(verse.clone());
        }
        block.select("> div.attribution").forEach(attribution -> attribute(figure, attribution));
        block.replaceWith(figure);
    }

    private static boolean hasBlocks(Element element) {
        return element.children().stream().anyMatch(Element::isBlock);
    }

    /** {@code — Name<br><cite>role</cite>} to a caption; the dash is the theme's to draw. */
    private static void attribute(Element figure, Element attribution) {
        Element caption = figure.appendElement("figcaption");
        String name = attribution.ownText().replaceFirst("^—\\s*", "").strip();
        caption.appendElement("span").attr("class", "quotation__name").text(name);
        attribution
                .select("cite")
                .forEach(role -> caption.appendText(" ")
                        .appendElement("span")
                        .attr("class", "quotation__role")
                        .text(role.text()));
    }

    private static void figure(Element block) {
        block.select("> div.content").unwrap();
        block.tagName("figure");
        title(block, "figcaption");
    }

    /** Each table gets a frame that scrolls by itself, so that the page never does; the frame can be reached by keyboard. */
    private static void tables(Element body, String label) {
        int number = 0;
        for (Element table : body.select("table")) {
            number++;
            Element caption = table.selectFirst("> caption");
            Element frame = new Element("div")
                    .attr("class", "table-frame")
                    .attr("role", "region")
                    .attr("tabindex", "0")
                    .attr("aria-label", caption == null ? label + " " + number : caption.text());
            table.attr("class", "table").replaceWith(frame);
            frame.appendChild(table);
        }
    }
}
