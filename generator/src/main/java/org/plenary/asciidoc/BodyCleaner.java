package org.plenary.asciidoc;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,63}");

    private static final Set<String> ELEMENTS =
            Set.of("a abbr b blockquote br caption cite code colgroup dd del details div dl dt em figcaption figure"
                    .concat(" h2 h3 h4 h5 h6 hr i img kbd li mark ol p pre q small span strong sub summary sup")
                    .concat(" table tbody td tfoot th thead tr u ul")
                    .split(" "));

    /** Those that are no part of a text either, and that somebody else complains of: second titles, video and audio. */
    private static final Set<String> NAMED_ELSEWHERE = Set.of("audio", "col", "h1", "video");

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
        refuseActiveLinks(parsed);
        refuseElements(parsed);
        org.jsoup.nodes.Document clean = new Cleaner(SAFELIST).clean(parsed);
        clean.outputSettings(new OutputSettings().prettyPrint(false));
        Element body = clean.body();
        keepTokens(body);
        Shape.of(body, captions.table());
        new WordChecks(captions, findings).check(body);
        Links links = new Links(findings);
        links.resolve(body);
        body.select("[" + HtmlLines.LINE + "]").removeAttr(HtmlLines.LINE);
        Set<String> ids = new LinkedHashSet<>(body.select("[id]").eachAttr("id"));
        return new Body(body.html().strip(), ids, links.links(), links.media());
    }

    /** Nothing is dropped in silence: whatever the allow-list doesn't know is named. */
    private void refuseElements(org.jsoup.nodes.Document parsed) {
        parsed.body().select("*").stream()
                .skip(1)
                .filter(element -> !ELEMENTS.contains(element.normalName()))
                .filter(element -> !NAMED_ELSEWHERE.contains(element.normalName()))
                .forEach(this::refuse);
    }

    private void refuse(Element element) {
        String name = element.normalName();
        findings.add(
                HtmlLines.of(element),
                Code.REFUSED,
                "<" + name + "> can't be part of a text",
                "link to what it would show; HTML itself isn't taken over");
    }

    private void refuseActiveLinks(Element body) {
        for (Element link : body.select("a[href]")) {
            String href = link.attr("href").strip();
            if (Links.SCHEME.matcher(href).matches() && !href.matches("(?i)(https?|mailto|tel):.*")) {
                findings.add(
                        HtmlLines.of(link),
                        Code.REFUSED,
                        "a link to '" + href + "' could run a program",
                        "link to a page, a file or an e-mail address");
            }
        }
    }

    private static void keepTokens(Element body) {
        for (Element element : body.select("[class], [id]")) {
            Set<String> classes = new LinkedHashSet<>(element.classNames());
            classes.removeIf(name -> !TOKEN.matcher(name).matches());
            if (classes.isEmpty()) {
                element.removeAttr("class");
            } else {
                element.classNames(classes);
            }
            if (element.hasAttr("id")
                    && !TOKEN.matcher(element.id()).matches()
                    && !element.id().matches("[\\p{L}\\p{M}\\p{N}_-]{1,80}")) {
                element.removeAttr("id");
            }
        }
    }
}
