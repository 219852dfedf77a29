package org.plenary.baked;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An HTML file of the site.
 *
 * @param file from the site's root: {@code en/programme/index.html}
 */
public record BakedPage(String file, Document document) {

    static final String INDEX = "index.html";
    private static final String NOT_FOUND = "404.html";

    /** Another language's version of a page, as a {@code link} in its head names it. */
    public record Alternate(String hreflang, String href) {}

    /** Where visitors find it: {@code en/programme/}, {@code en/404.html}, or empty for the root. */
    public String address() {
        return isIndex() ? file.substring(0, file.length() - INDEX.length()) : file;
    }

    /** Whether a server shows it at any address where nothing is. */
    public boolean isNotFoundPage() {
        return name().equals(NOT_FOUND);
    }

    /** Whether it only leads on, from an address that is gone. */
    public boolean isMoved() {
        return document.selectFirst("head > meta[http-equiv=refresh]") != null;
    }

    /** Whether search engines may show it. */
    public boolean isIndexed() {
        return document.select("head > meta[name=robots][content~=noindex]").isEmpty();
    }

    /** The folders it stands in: {@code [en, programme]}. */
    public List<String> folders() {
        List<String> names = List.of(file.split("/"));
        return names.subList(0, names.size() - 1);
    }

    public Optional<String> canonical() {
        return Optional.ofNullable(document.selectFirst("head > link[rel=canonical]"))
                .map(link -> link.attr("href"));
    }

    public List<Alternate> alternates() {
        return document.select("head > link[rel=alternate][hreflang]").stream()
                .map(link -> new Alternate(link.attr("hreflang"), link.attr("href")))
                .toList();
    }

    /** What a page tells programs that share it, by property: {@code og:title}. */
    public List<String> shared(String property) {
        return document.select("head > meta[property=\"" + property + "\"]").eachAttr("content");
    }

    public String language() {
        return document.selectXpath("/html").attr("lang");
    }

    public String direction() {
        return document.selectXpath("/html").attr("dir");
    }

    /** Everything a fragment can point at. */
    public Set<String> anchors() {
        return document.select("[id], a[name]").stream()
                .map(element -> element.hasAttr("id") ? element.id() : element.attr("name"))
                .collect(Collectors.toSet());
    }

    /** The links of the language switcher to a language. */
    public List<Element> switches(String language) {
        return document.select("header [data-language=\"" + language + "\"]");
    }

    private boolean isIndex() {
        return name().equals(INDEX);
    }

    private String name() {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
