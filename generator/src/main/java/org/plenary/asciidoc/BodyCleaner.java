package org.plenary.asciidoc;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.plenary.content.Body;
import org.plenary.problem.Code;

/**
 * Makes Asciidoctor's HTML safe and semantic: an allow-list of elements, attributes, ids and classes; then fewer wrappers; then links
 * and pictures as keys instead of paths.
 */
final class BodyCleaner {

    private static final String BASE = "https://plenary.invalid/";

    private static final Set<String> ELEMENTS =
            Set.of("a abbr b blockquote br caption cite code colgroup dd del details div dl dt em figcaption figure"
                    .concat(" h2 h3 h4 h5 h6 hr i img kbd li mark ol p pre q small span strong sub summary sup")
                    .concat(" table tbody td tfoot th thead tr u ul")
                    .split(" "));

    /** Those that are no part of a text either, and that somebody else complains of: second titles, and video and audio in AsciiDoc. */
    private static final String NAMED_ELSEWHERE = "col, h1, .videoblock *, .audioblock *";

    private static final Safelist SAFELIST = new Safelist()
            .addTags(ELEMENTS.toArray(String[]::new))
            .addAttributes(":all", "class", "id", "lang", "dir", HtmlLines.LINE)
            .addAttributes("a", "href")
            .addAttributes("img", "src", "alt")
            .addAttributes("ol", "start", "type")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan", "scope")
            .addProtocols("a", "href", "http", "https", "mailto", "tel", "#")
            .preserveRelativeLinks(true);

    /** What Asciidoctor writes, be it kept or not, and what we wrote into it. */
    private static final Set<String> ATTRIBUTES = Set.of(
            ("alt class colspan data-lang data-value dir height href id lang open rel reversed rowspan scope src start"
                            + " target title type width " + HtmlLines.LINE)
                    .split(" "));

    /** Asciidoctor says widths and colours so; nobody sees them. */
    private static final String STYLED = "table, td, th, div";

    private final Captions captions;
    private final Map<String, Integer> headings;
    private final Findings findings;

    /**
     * Cleans one text.
     *
     * @param headings the line of each heading, by its id
     */
    BodyCleaner(Captions captions, Map<String, Integer> headings, Findings findings) {
        this.captions = captions;
        this.headings = headings;
        this.findings = findings;
    }

    Body clean(String html) {
        org.jsoup.nodes.Document parsed = Jsoup.parseBodyFragment(html, BASE);
        HtmlLines.read(parsed.body(), findings.text(), headings);
        Targets.check(parsed, findings);
        refuseElements(parsed);
        refuseAttributes(parsed);
        org.jsoup.nodes.Document clean = new Cleaner(SAFELIST).clean(parsed);
        clean.outputSettings(new OutputSettings().prettyPrint(false));
        Element body = clean.body();
        Shape.of(body, captions.table());
        Names.keep(body, findings);
        new WordChecks(captions, findings).check(body);
        Links links = new Links(findings);
        links.resolve(body);
        body.select("[" + HtmlLines.LINE + "]").removeAttr(HtmlLines.LINE);
        Set<String> ids = new LinkedHashSet<>(body.select("[id]").eachAttr("id"));
        return new Body(
                body.html().strip(),
                ids,
                links.links(),
                links.media(),
                links.away(),
                findings.text().included());
    }

    /** Nothing is dropped in silence: whatever the allow-list doesn't know is named. */
    private void refuseElements(org.jsoup.nodes.Document parsed) {
        parsed.body().select("*").stream()
                .skip(1)
                .filter(element -> !ELEMENTS.contains(element.normalName()))
                .filter(element -> !element.is(NAMED_ELSEWHERE))
                .forEach(this::refuse);
    }

    private void refuse(Element element) {
        String name = element.normalName();
        int line = HtmlLines.of(element);
        findings.add(
                name.equals("input") ? findings.text().nearest(line, "interactive") : line,
                Code.REFUSED,
                "<" + name + "> can't be part of a text",
                "link to what it would show; HTML itself isn't taken over");
    }

    /** Nor is an attribute that Asciidoctor doesn't write by itself. */
    private void refuseAttributes(org.jsoup.nodes.Document parsed) {
        for (Element element : parsed.body().select("*")) {
            if (ELEMENTS.contains(element.normalName())) {
                element.attributes().asList().stream()
                        .map(attribute -> attribute.getKey().toLowerCase(Locale.ROOT))
                        .filter(name -> !ATTRIBUTES.contains(name) && !(name.equals("style") && element.is(STYLED)))
                        .forEach(
                                name -> findings.add(
                                        findings.text().nearest(HtmlLines.of(element), name),
                                        Code.REFUSED,
                                        "the attribute '" + name + "' can't be part of a text",
                                        "write it in AsciiDoc, without quotation marks in roles and names; HTML itself isn't taken over"));
            }
        }
    }
}
