package org.plenary.attacks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

/**
 * Looks for whatever could act in a page: elements, attributes and addresses are those that the theme is known to use, and a text may use
 * fewer. It shares no list with the code that it judges.
 */
public final class HtmlScan {

    /** All that the theme's own pages are made of. */
    private static final Set<String> PAGE = words("html head meta title link base script body header nav main footer"
            + " section article aside div span p a ul ol li dl dt dd h1 h2 h3 h4 h5 h6 time img figure figcaption details"
            + " summary template svg path rect circle g text line polyline symbol use desc table caption thead tbody tr th"
            + " td strong em b i small sup sub code pre blockquote cite abbr mark kbd br hr del u q wbr s tfoot address picture source"
            + " form input label button noscript");

    /** What a text may be made of. */
    private static final Set<String> TEXT = words("div section span p a ul ol li dl dt dd h2 h3 h4 h5 h6 img figure"
            + " figcaption details summary table caption thead tbody tfoot tr th td strong em b i small sup sub code pre"
            + " blockquote cite abbr mark kbd br hr del u q s picture source");

    private static final Set<String> ATTRIBUTES = words("class id lang dir href src alt width height loading rel type"
            + " hreflang content name property http-equiv charset media title datetime role tabindex hidden colspan"
            + " rowspan scope start open target viewbox d fill x y x1 y1 x2 y2 cx cy r rx ry points transform"
            + " focusable preserveaspectratio text-anchor xmlns stroke stroke-width download shape-rendering"
            + " stroke-linecap stroke-linejoin dominant-baseline dx dy font-size srcset sizes decoding as crossorigin"
            + " method action for autocomplete autocapitalize enterkeyhint");

    private static final Set<String> TEXT_ATTRIBUTES = words(
            "class id lang dir href src alt width height loading role tabindex aria-label colspan rowspan scope start type"
                    + " srcset sizes decoding");

    private static final Set<String> SCHEMES = words("http https mailto tel");

    private static final String TEXTS = ".prose";

    /** The one form of the theme. */
    private static final String SEARCH = "form.search__form[method=get][action=./]";

    // As browsers do it: signs up to the blank before an address and all tabs and ends of lines in it are passed over.
    private static final Pattern PASSED_OVER = Pattern.compile("^[\\x00-\\x20]+|[\\t\\n\\r]");
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

    private final String name;
    private final Set<String> findings = new TreeSet<>();

    private HtmlScan(String name) {
        this.name = name;
    }

    /** What is wrong with a page of the site. */
    static Set<String> page(String name, String html) {
        HtmlScan scan = new HtmlScan(name);
        Document page = Jsoup.parse(html);
        scan.page(page);
        // What a parser reads out of its own text must not be something else.
        scan.page(Jsoup.parse(page.outerHtml()));
        return scan.findings;
    }

    /** What is wrong with a text that stands in a feed. */
    public static Set<String> text(String name, String html) {
        HtmlScan scan = new HtmlScan(name);
        Element body = Jsoup.parseBodyFragment(html).body();
        body.getAllElements().stream().skip(1).forEach(element -> scan.element(element, TEXT, TEXT_ATTRIBUTES));
        return scan.findings;
    }

    private void page(Document page) {
        for (Element element : page.getAllElements()) {
            if (element == page) {
                continue;
            }
            boolean inText = element.closest(TEXTS) != null && !element.is(TEXTS);
            element(element, inText ? TEXT : PAGE, inText ? TEXT_ATTRIBUTES : ATTRIBUTES);
        }
        page.select("script").forEach(this::script);
        page.select("meta[http-equiv]").forEach(this::header);
        page.select("form")
                .forEach(form -> expect(form, form.attr("method").equals("get") && isOwn(form.attr("action"))));
        page.select("base").forEach(base -> expect(base, base.attributes().size() == 1 && base.hasAttr("target")));
        page.select("link")
                .forEach(link -> expect(link, isOwn(link.attr("href")) || !link.is("[rel~=stylesheet|icon|manifest]")));
        page.select("form").forEach(form -> expect(form, form.is(SEARCH)));
        page.select("input, button, label").forEach(part -> expect(part, part.closest(SEARCH) != null));
        page.select("img, use").forEach(picture -> expect(picture, isOwn(picture.attr("src"))));
        page.select(TEXTS + " [id^=p--]").forEach(this::report);
        expect(page, page.select("meta[http-equiv=Content-Security-Policy]").size() == 1);
        List<String> ids = page.select("[id]").eachAttr("id");
        expect(page, ids.size() == Set.copyOf(ids).size());
        page.filter(comments());
    }

    private NodeFilter comments() {
        return (node, depth) -> {
            if (node instanceof Comment
                    || node instanceof DataNode
                            && !(node.parentNode() instanceof Element parent && parent.nameIs("script"))) {
                findings.add(name + ": " + node.nodeName() + " " + node.outerHtml());
            }
            return NodeFilter.FilterResult.CONTINUE;
        };
    }

    private void element(Element element, Set<String> elements, Set<String> attributes) {
        expect(element, elements.contains(element.normalName()));
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            boolean theme = attributes == ATTRIBUTES && (key.startsWith("data-") || key.startsWith("aria-"));
            expect(element, theme || attributes.contains(key));
            boolean calendar = attributes == ATTRIBUTES && isCalendar(attribute.getValue());
            if (Set.of("href", "src").contains(key)) {
                expect(element, isHarmless(attribute.getValue()) || calendar);
            } else if (key.equals("srcset")) {
                expect(element, Stream.of(attribute.getValue().split(", ")).allMatch(HtmlScan::isOwn));
            }
        }
    }

    private void script(Element script) {
        boolean data = script.attr("type").equals("application/ld+json") && !script.hasAttr("src");
        boolean own = script.attr("type").equals("module")
                && script.data().isEmpty()
                && script.attr("src").matches("(\\.\\./)*(/[a-z0-9/]*)?js/[a-z-]+\\.[0-9a-f]{10}\\.js");
        expect(script, data || own);
        if (data) {
            findings.addAll(JsonScan.of(name, script.data()));
            expect(script, !script.data().matches("(?is).*(</|<!--|<script).*"));
        }
    }

    private void header(Element meta) {
        expect(meta, meta.attr("http-equiv").equals("Content-Security-Policy"));
        expect(
                meta,
                meta.attr("content").startsWith("default-src 'none'; ")
                        && !meta.attr("content").contains("unsafe"));
    }

    /** Whether it is an address that opens a page, a file or a letter, and does nothing else. */
    static boolean isHarmless(String address) {
        String seen = PASSED_OVER.matcher(address).replaceAll("");
        var scheme = SCHEME.matcher(seen);
        boolean known = !scheme.matches() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
        boolean header = seen.toLowerCase(Locale.ROOT).matches("mailto:.*([?&](b?cc|to)=|%0[ad]).*");
        boolean elsewhere = seen.replace('\\', '/').startsWith("//");
        boolean user = seen.matches("(?i)https?:[/\\\\]*[^/\\\\?#]*@.*");
        return known && !header && !elsewhere && !user && seen.equals(address);
    }

    /** The theme offers its own calendars so. */
    private static boolean isCalendar(String address) {
        return address.startsWith("webcal://example.org/");
    }

    private static boolean isOwn(String address) {
        return isHarmless(address) && !SCHEME.matcher(address).matches();
    }

    private void expect(Element element, boolean right) {
        if (!right) {
            report(element);
        }
    }

    private void report(Element element) {
        String html = element.shallowClone().outerHtml();
        findings.add(name + ": " + html.substring(0, Math.min(html.length(), 300)));
    }

    static Set<String> words(String words) {
        return Set.copyOf(new ArrayList<>(List.of(words.split(" "))));
    }
}
