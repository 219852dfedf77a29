package org.plenary.baked;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.SAXException;

/**
 * Checks what programs are told of the site as a whole: the sitemap (sitemaps.org) names each page that is canonical to itself once, with the
 * translations that the page names; robots.txt (RFC 9309) closes nothing and leads to it; llms.txt (llmstxt.org) and the Atom feeds (RFC 4287) lead
 * to pages that there are.
 */
public final class Crawling {

    private static final Pattern MARKDOWN_LINK =
            Pattern.compile("^- \\[(?:[^\\]\\\\]|\\\\.)+\\]\\(([^)]+)\\)(?:: .+)?$");

    private final BakedSite site;
    private final List<Fault> faults = new ArrayList<>();

    private Crawling(BakedSite site) {
        this.site = site;
    }

    public static List<Fault> faults(BakedSite site) {
        Crawling crawling = new Crawling(site);
        crawling.checkSitemap();
        crawling.checkRobots();
        crawling.checkLlms();
        site.files().stream().filter(file -> file.endsWith(".xml")).forEach(crawling::checkFeed);
        return List.copyOf(crawling.faults);
    }

    private void checkSitemap() {
        Set<String> named = new HashSet<>();
        for (Element url : xml("sitemap.xml").select("urlset > url")) {
            String address = url.select("> loc").text();
            if (!named.add(address)) {
                report("sitemap.xml", address + " stands there twice");
            }
            Set<String> told = url.children().stream()
                    .filter(child -> child.tagName().equals("xhtml:link"))
                    .map(link -> link.attr("hreflang") + " " + link.attr("href"))
                    .collect(Collectors.toSet());
            Optional<BakedPage> page = site.pageAt(address);
            if (page.map(this::alternates).filter(told::equals).isEmpty()) {
                report("sitemap.xml", address + " isn't a page with the translations " + told);
            }
        }
        site.pages().stream()
                .filter(page -> page.canonical().equals(Optional.of(site.absolute(page))))
                .filter(page -> !named.remove(site.absolute(page)))
                .forEach(page -> report("sitemap.xml", page.address() + " is missing"));
        named.forEach(address -> report("sitemap.xml", address + " isn't canonical to itself"));
    }

    private Set<String> alternates(BakedPage page) {
        return page.alternates().stream()
                .map(alternate -> alternate.hreflang() + " " + alternate.href())
                .collect(Collectors.toSet());
    }

    private void checkRobots() {
        boolean root = site.base().equals("/");
        if (root != site.files().contains("robots.txt")) {
            report("robots.txt", "it belongs at the root of a host, and nowhere else");
        } else if (root) {
            List<String> lines = text("robots.txt").lines().toList();
            boolean open =
                    lines.stream().filter(line -> line.startsWith("Disallow:")).allMatch("Disallow:"::equals);
            if (!lines.contains("User-agent: *")
                    || !open
                    || !lines.contains("Sitemap: " + site.host() + "/sitemap.xml")) {
                report("robots.txt", "it doesn't let all programs see all, by the sitemap");
            }
        }
    }

    private void checkLlms() {
        List<String> lines = text("llms.txt").lines().toList();
        if (lines.isEmpty() || !lines.get(0).matches("# .+")) {
            report("llms.txt", "it doesn't begin with the name of the site");
        }
        if (lines.stream().filter(line -> line.startsWith("## ")).count()
                != site.languages().size()) {
            report("llms.txt", "it hasn't a list for each language");
        }
        for (String line : lines) {
            Matcher link = MARKDOWN_LINK.matcher(line);
            if (line.startsWith("- ") && (!link.matches() || !isCanonical(link.group(1)))) {
                report("llms.txt", "'" + line + "' leads to no page");
            }
        }
    }

    private boolean isCanonical(String address) {
        return site.pageAt(address)
                .flatMap(BakedPage::canonical)
                .filter(address::equals)
                .isPresent();
    }

    /** Each has what RFC 4287, 4.1 asks for, and no id twice. */
    private void checkFeed(String file) {
        Document document = xml(file);
        Element feed = document.selectFirst("feed");
        if (feed == null) {
            return;
        }
        Set<String> ids = new HashSet<>();
        List<Element> all = new ArrayList<>(feed.select("> entry"));
        all.add(feed);
        for (Element one : all) {
            String id = one.select("> id").text();
            if (id.isBlank()
                    || !ids.add(id)
                    || one.select("> title").text().isBlank()
                    || !one.select("> updated").text().matches("\\d{4}-\\d\\d-\\d\\dT.+")) {
                report(file, "'" + id + "' lacks an id of its own, a title or a time");
            }
            one.select("> link[rel=alternate]").eachAttr("href").stream()
                    .filter(link -> link.startsWith(site.host()))
                    .map(link -> link.replaceAll("#.*", ""))
                    .filter(link -> site.fileAt(link).isEmpty())
                    .forEach(link -> report(file, link + " is nowhere"));
        }
        feed.select("> entry > content[type=html]").stream()
                .flatMap(content -> Jsoup.parseBodyFragment(content.text()).select("[href], [src]").stream())
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .filter(link -> !link.matches("[a-z]+:.+"))
                .forEach(link -> report(file, "'" + link + "' leads nowhere from a reader of feeds"));
    }

    private Document xml(String file) {
        String text = text(file);
        try {
            DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            report(file, "it isn't well-formed: " + e.getMessage());
        }
        return Jsoup.parse(text, "", Parser.xmlParser());
    }

    private String text(String file) {
        return site.fileAt(site.host() + "/" + file)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    private void report(String where, String what) {
        faults.add(new Fault(where, what));
    }
}
