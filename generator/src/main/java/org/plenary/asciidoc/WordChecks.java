package org.plenary.asciidoc;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.plenary.problem.Code;

/** What readers need who hear a page, or jump through its links and headings: words for pictures, links that say where they lead. */
final class WordChecks {

    private static final String BLOCKS = "p, li, td, th, dt, dd, h2, h3, h4, h5, h6, figcaption";

    /** What is said of how computers write, not written. */
    private static final String QUOTED = "pre, code, kbd, samp, " + BLOCKS;

    /** A link or a picture: the mark of a picture, the words, the address. */
    private static final Pattern MARKDOWN = Pattern.compile(
            "(!?)\\[([^\\[\\]]{1,200})\\]\\(((?:https?://|mailto:|\\.{0,2}/)[^\\s()]*|[\\w-]+\\.[a-z]{2,4})\\)");

    private static final Pattern HTML = Pattern.compile(
            "(?i)</?(?:a|b|br|div|em|font|h[1-6]|hr|i|img|li|ol|p|span|strong|sub|sup|table|td|tr|u|ul)(?:\\s[^<>]{0,200})?/?>");

    private final Findings findings;
    private final Set<String> vague = new HashSet<>();

    WordChecks(Captions captions, Findings findings) {
        this.findings = findings;
        captions.vagueLinks().forEach(words -> vague.add(fold(words)));
    }

    void check(Element body) {
        body.select("img").forEach(this::checkPicture);
        body.select("a[href]").forEach(this::checkLink);
        checkIds(body);
        checkDiscreteHeadings(body);
        body.select(BLOCKS).forEach(this::checkMarkup);
    }

    /** Asciidoctor makes words of the file's name where there are none; those are gone by now. */
    private void checkPicture(Element picture) {
        if (!fold(picture.attr("alt")).isEmpty()) {
            return;
        }
        picture.attr("alt", "");
        if (picture.closest(".decorative") == null) {
            String src = picture.attr("src");
            findings.add(
                    HtmlLines.of(picture),
                    Code.MISSING_ALT,
                    "the picture '" + src.substring(src.lastIndexOf('/') + 1)
                            + "' has no words for those who don't see it",
                    "write what it shows in the brackets: " + src + "[The market in 1900]; if it only adorns, write "
                            + src + "[role=decorative]");
        }
    }

    private void checkLink(Element link) {
        String words = link.text() + String.join(" ", link.select("img").eachAttr("alt"));
        if (fold(words).isEmpty()) {
            findings.add(
                    HtmlLines.of(link), Code.ASCIIDOC, "a link without words", "write in its brackets where it leads");
        } else if (vague.contains(fold(words))) {
            findings.add(
                    HtmlLines.of(link),
                    Code.VAGUE_LINK,
                    "the link '" + words.strip() + "' doesn't say where it leads",
                    "make words of the sentence the link that say it by themselves, such as 'the programme' or 'book a seat'");
        }
    }

    /** Signs of other markup, which readers see as they stand. */
    private void checkMarkup(Element block) {
        String all = block.text();
        if (!all.contains("](") && !all.contains("<")) {
            return;
        }
        Element own = block.clone();
        own.children().select(QUOTED).remove();
        String words = own.text();
        Matcher link = MARKDOWN.matcher(words);
        Matcher tag = HTML.matcher(words);
        // A list item has the line of what is before it; what is in it knows better.
        int line = own.select("[" + HtmlLines.LINE + "]").stream()
                .mapToInt(HtmlLines::of)
                .max()
                .orElse(0);
        if (link.find()) {
            findings.add(
                    line,
                    Code.VISIBLE_MARKUP,
                    "readers see '" + link.group() + "' as it stands here: that is Markdown",
                    inAsciidoc(!link.group(1).isEmpty(), link.group(2), link.group(3)));
        } else if (tag.find()) {
            findings.add(
                    line,
                    Code.VISIBLE_MARKUP,
                    "readers see '" + tag.group() + "' as it stands here: that is HTML",
                    "write it in AsciiDoc: *bold*, _italic_, https://example.org[a link]");
        }
    }

    private static String inAsciidoc(boolean picture, String words, String address) {
        if (picture) {
            return "put the picture into content/media/, and write image::../../media/plan.png[" + words + "]";
        }
        return address.startsWith("http") || address.startsWith("mailto:")
                ? "write " + address + "[" + words + "]"
                : "to link to another text, write xref:about.adoc[" + words
                        + "]; to a file in content/media/, link:../../media/plan.pdf[" + words + "]";
    }

    /** Letters and digits only, so that case, accents, punctuation and arrows make no difference. */
    private static String fold(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Asciidoctor knows some of them itself, but not those of a few words within a line. */
    private void checkIds(Element body) {
        Set<String> seen = new HashSet<>();
        for (Element element : body.select("[id]")) {
            String twice = "the id '" + element.id() + "' stands twice";
            if (!seen.add(element.id()) && !findings.has(twice)) {
                findings.add(HtmlLines.of(element), Code.ASCIIDOC, twice, "give one of them another id");
            }
        }
    }

    /** Of all other headings Asciidoctor complains itself. */
    private void checkDiscreteHeadings(Element body) {
        int level = 1;
        for (Element heading : body.select("h2, h3, h4, h5, h6")) {
            int own = heading.normalName().charAt(1) - '0';
            if (own > level + 1 && heading.hasClass("discrete")) {
                findings.add(HtmlLines.of(heading), Code.ASCIIDOC, Complaint.SKIPPED_LEVEL, Complaint.skipsFrom(level));
            }
            level = own;
        }
    }
}
