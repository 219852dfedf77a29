package org.plenary.asciidoc;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,63}");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

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
        refuseActiveLinks(parsed);
        refuseElements(parsed);
        org.jsoup.nodes.Document clean = new Cleaner(SAFELIST).clean(parsed);
        clean.outputSettings(new OutputSettings().prettyPrint(false));
        Element body = clean.body();
        keepTokens(body);
        Shape.of(body, captions.table());
        checkFirstHeading(body);
        body.select("a[href]").forEach(this::resolveLink);
        body.select("img").forEach(this::resolvePicture);
        Set<String> ids = new LinkedHashSet<>(body.select("[id]").eachAttr("id"));
        return new Body(body.html().strip(), ids, links, media);
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
                        texts.line("<" + name).line() > 0 ? "<" + name : name,
                        "<" + name + "> can't be part of a text",
                        "link to what it would show; HTML itself isn't taken over"));
    }

    private void refuseActiveLinks(Element body) {
        for (Element link : body.select("a[href]")) {
            String href = link.attr("href").strip();
            if (SCHEME.matcher(href).matches() && !href.matches("(?i)(https?|mailto|tel):.*")) {
                problem(
                        Code.REFUSED,
                        href,
                        "a link to '" + href + "' could run a program",
                        "link to a page, a file or an e-mail address");
            }
        }
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

    private void resolveLink(Element link) {
        String href = link.attr("href");
        if (href.isEmpty() || SCHEME.matcher(href).matches()) {
            return;
        }
        if (href.startsWith("#")) {
            String fragment = href.substring(1);
            links.add(new Body.Link("", fragment, texts.line(fragment)));
            return;
        }
        int hash = href.indexOf('#');
        String path = hash < 0 ? href : href.substring(0, hash);
        String fragment = hash < 0 ? "" : href.substring(hash + 1);
        Optional<String> key = key(path);
        if (key.isPresent()) {
            links.add(new Body.Link(key.get(), fragment, texts.line(path.substring(path.lastIndexOf('/') + 1))));
            String target = Body.LINK + key.get();
            if (link.text().equals(href) || link.text().equals("[" + href + "]")) {
                link.text(target);
            }
            link.attr("href", target + (fragment.isEmpty() ? "" : "#" + fragment));
        } else if (mediaName(path).isPresent()) {
            String name = mediaName(path).get();
            media.add(new Body.MediaUse(name, texts.line(path), false));
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
        media.add(new Body.MediaUse(name.get(), texts.line(src), true));
        picture.attr("src", Body.MEDIA + name.get());
        picture.attr("loading", "lazy");
    }

    private void problem(Code code, String needle, String message, String hint) {
        problems.add(texts.line(needle), code, message, hint);
    }
}
