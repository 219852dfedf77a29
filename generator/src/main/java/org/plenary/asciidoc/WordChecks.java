package org.plenary.asciidoc;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.plenary.problem.Code;

/** What readers need who hear a page, or jump through its links and headings: words for pictures, links that say where they lead. */
final class WordChecks {

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
