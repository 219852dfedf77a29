package org.plenary.asciidoc;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.plenary.content.Body;
import org.plenary.problem.Code;
import org.plenary.problem.Problems;
import org.plenary.source.Inventory;
import org.plenary.source.SourceFile;

/**
 * Makes Asciidoctor's HTML safe and semantic: an allow-list of elements, attributes, ids and classes; then fewer wrappers; then links
 * and pictures as keys instead of paths.
 */
final class BodyCleaner {

    private static final String BASE = "https://plenary.invalid/";
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private final SourceFile source;
    private final Texts texts;
    private final Captions captions;
    private final Problems problems;
    private final List<Body.Link> links = new ArrayList<>();
    private final List<Body.MediaUse> media = new ArrayList<>();

    BodyCleaner(SourceFile source, Texts texts, Captions captions, Problems problems) {
        this.source = source;
        this.texts = texts;
        this.captions = captions;
        this.problems = problems;
    }

    Body clean(String html) {
        org.jsoup.nodes.Document parsed = Jsoup.parseBodyFragment(html, BASE);
        Targets.check(parsed, texts, problems);
        refuseElements(parsed);
        refuseAttributes(parsed);
        org.jsoup.nodes.Document clean = new Cleaner(SAFELIST).clean(parsed);
        clean.outputSettings(new OutputSettings().prettyPrint(false));
        Element body = clean.body();
        Shape.of(body, captions.table());
        Names.keep(body, texts, problems);
        checkFirstHeading(body);
        body.select("a[href]").forEach(this::resolveLink);
        body.select("img").forEach(this::resolvePicture);
        Set<String> ids = new LinkedHashSet<>(body.select("[id]").eachAttr("id"));
        return new Body(body.html().strip(), ids, links, media, texts.included());
    }

    private static final Set<String> ELEMENTS =
            Set.of("a abbr b blockquote br caption cite code colgroup dd del details div dl dt em figcaption figure"
                    .concat(" h2 h3 h4 h5 h6 hr i img kbd li mark ol p pre q small span strong sub summary sup")
                    .concat(" table tbody td tfoot th thead tr u ul")
                    .split(" "));

    private static final Safelist SAFELIST = new Safelist()
            .addTags(ELEMENTS.toArray(String[]::new))
            .addAttributes(":all", "class", "id", "lang", "dir")
            .addAttributes("a", "href")
            .addAttributes("img", "src", "alt")
            .addAttributes("ol", "start", "type")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan", "scope")
            .addProtocols("a", "href", "http", "https", "mailto", "tel", "#")
            .preserveRelativeLinks(true);

    /** What Asciidoctor writes, be it kept or not. */
    private static final Set<String> ATTRIBUTES = Set.of(
            ("alt class colspan data-lang data-value dir height href id lang open rel reversed rowspan scope src start"
                            + " target title type width")
                    .split(" "));

    /** How elements are written in AsciiDoc. */
    private static final Map<String, String> WRITTEN = Map.of(
            "audio",
            "audio::",
            "iframe",
            "video::",
            "input",
            "interactive",
            "object",
            "interactive",
            "video",
            "video::");

    /** Asciidoctor says widths and colours so; nobody sees them. */
    private static final String STYLED = "table, td, th, div";

    /** Nothing is dropped in silence: whatever the allow-list doesn't know is named. Of a second title, Asciidoctor complains itself. */
    private void refuseElements(org.jsoup.nodes.Document parsed) {
        parsed.body().select("*").stream()
                .skip(1)
                .map(Element::normalName)
                .filter(name ->
                        !ELEMENTS.contains(name) && !List.of("col", "h1").contains(name))
                .distinct()
                .forEach(name -> problem(
                        Code.REFUSED,
                        Stream.of("<" + name, WRITTEN.getOrDefault(name, name))
                                .filter(words -> texts.line(words).line() > 0)
                                .findFirst()
                                .orElse(name),
                        "<" + name + "> can't be part of a text",
                        "link to what it would show; HTML itself isn't taken over"));
    }

    private void refuseAttributes(org.jsoup.nodes.Document parsed) {
        parsed.body().select("*").stream()
                .filter(element -> ELEMENTS.contains(element.normalName()))
                .flatMap(element -> element.attributes().asList().stream()
                        .map(attribute -> attribute.getKey().toLowerCase(Locale.ROOT))
                        .filter(name -> !ATTRIBUTES.contains(name) && !(name.equals("style") && element.is(STYLED))))
                .distinct()
                .forEach(
                        name -> problem(
                                Code.REFUSED,
                                name,
                                "the attribute '" + name + "' can't be part of a text",
                                "write it in AsciiDoc, without quotation marks in roles and names; HTML itself isn't taken over"));
    }

    /** Asciidoctor lets the first heading of a text begin at any level; on the page it stands below the title. */
    private void checkFirstHeading(Element body) {
        Element first = body.selectFirst("h2, h3, h4, h5, h6");
        if (first != null && !first.normalName().equals("h2")) {
            problem(
                    Code.ASCIIDOC,
                    "= " + first.text(),
                    "a heading skips a level",
                    "headings begin with == and go down one level at a time");
        }
    }

    private void resolveLink(Element link) {
        String href = link.attr("href");
        if (href.isEmpty() || SCHEME.matcher(href).matches()) {
            return;
        }
        if (href.startsWith("#")) {
            String fragment = href.substring(1);
            links.add(new Body.Link("", fragment, texts.line(fragment).line()));
            return;
        }
        int hash = href.indexOf('#');
        String path = hash < 0 ? href : href.substring(0, hash);
        String fragment = hash < 0 ? "" : href.substring(hash + 1);
        Optional<String> key = key(path);
        if (key.isPresent()) {
            links.add(new Body.Link(
                    key.get(),
                    fragment,
                    texts.line(path.substring(path.lastIndexOf('/') + 1)).line()));
            String target = Body.LINK + key.get();
            if (link.text().equals(href) || link.text().equals("[" + href + "]")) {
                link.text(target);
            }
            link.attr("href", target + (fragment.isEmpty() ? "" : "#" + fragment));
        } else if (mediaName(path).isPresent()) {
            String name = mediaName(path).get();
            media.add(new Body.MediaUse(name, texts.line(path).line(), false));
            link.attr("href", Body.MEDIA + name);
        } else {
            problem(
                    Code.BROKEN_LINK,
                    path,
                    "the link to '" + path + "' leads nowhere",
                    "link to another document like xref:../sessions/opening.adoc[], or to a whole address with https://");
        }
    }

    /** {@code ../sessions/opening.adoc}, from where the file stands, to {@code sessions/opening}. */
    private Optional<String> key(String path) {
        String ending = ".adoc";
        if (!path.endsWith(ending)) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>(List.of(source.type().folder()));
        for (String part : path.substring(0, path.length() - ending.length()).split("/")) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    private static Optional<String> mediaName(String path) {
        String marker = "/" + Inventory.MEDIA + "/";
        int start = ("/" + path).lastIndexOf(marker);
        return start < 0 ? Optional.empty() : Optional.of(("/" + path).substring(start + marker.length()));
    }

    private void resolvePicture(Element picture) {
        String src = picture.attr("src");
        Optional<String> name = mediaName(src);
        if (name.isEmpty()) {
            problem(
                    Code.BROKEN_LINK,
                    src,
                    "the picture '" + src + "' is not in content/media/",
                    "put it there and write image::../../media/name.jpg[What it shows]");
            return;
        }
        media.add(new Body.MediaUse(name.get(), texts.line(src).line(), true));
        picture.attr("src", Body.MEDIA + name.get());
        picture.attr("loading", "lazy");
    }

    private void problem(Code code, String needle, String message, String hint) {
        problems.add(texts.line(needle), code, message, hint);
    }
}
