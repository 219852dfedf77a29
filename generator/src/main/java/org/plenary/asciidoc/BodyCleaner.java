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

    /** Those that are no part of a text either, and need no words: columns of tables, and second titles, which somebody else complains of. */
    private static final Set<String> NAMED_ELSEWHERE = Set.of("col", "h1");

    private static final String REFUSED = "<%s> can't be part of a text";

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

    /** What Asciidoctor writes, be it kept or not. */
    private static final Set<String> ATTRIBUTES = Set.of(
            ("alt class colspan data-lang data-line data-value dir height href id lang open rel reversed rowspan scope src start"
                            + " target title type width")
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
        new WordChecks(captions, findings).check(body);
        Names.keep(body, findings);
        Links links = new Links(findings);
        links.resolve(body);
        body.select("[" + HtmlLines.LINE + "]").removeAttr(HtmlLines.LINE);
        Set<String> ids = new LinkedHashSet<>(body.select("[id]").eachAttr("id"));
        return new Body(
                body.html().strip(),
                ids,
                body.select("> section > h2[id]").stream()
                        .map(heading -> new Body.Part(heading.id(), heading.text()))
                        .toList(),
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
                .filter(element -> !NAMED_ELSEWHERE.contains(element.normalName()))
                .filter(element -> !isOfRefused(element, "video") && !isOfRefused(element, "audio"))
                .forEach(this::refuse);
    }

    /** Whether it is what became of a block that was refused already. */
    private boolean isOfRefused(Element element, String block) {
        return element.closest("." + block + "block") != null && findings.has(REFUSED.formatted(block));
    }

    private void refuse(Element element) {
        findings.add(
                HtmlLines.of(element),
                Code.REFUSED,
                REFUSED.formatted(element.normalName()),
                "link to what it would show; HTML itself isn't taken over");
    }

    private void refuseAttributes(org.jsoup.nodes.Document parsed) {
        for (Element element : parsed.body().select("*")) {
            element.attributes().asList().stream()
                    .map(attribute -> attribute.getKey().toLowerCase(Locale.ROOT))
                    .filter(name -> ELEMENTS.contains(element.normalName()))
                    .filter(name -> !ATTRIBUTES.contains(name) && !(name.equals("style") && element.is(STYLED)))
                    .forEach(
                            name -> findings.add(
                                    HtmlLines.of(element, name, findings.text()),
                                    Code.REFUSED,
                                    "the attribute '" + name + "' can't be part of a text",
                                    "write it in AsciiDoc, without quotation marks in roles and names; HTML itself isn't taken over"));
        }
    }
}
