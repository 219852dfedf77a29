package org.plenary.baked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A made-up site without a fault, in which tests plant one.
 *
 * <pre>{@code
 * BakedSite site = new TinySite(folder).say("en/about/", "<a href='nowhere/'>").read();
 * }</pre>
 */
public final class TinySite {

    static final String HOST = "https://tiny.example";
    private static final String HOME_SET = alternates("en/", "nl/", "");
    private static final String ABOUT_SET = alternates("en/about/", "nl/over/", "en/about/");

    private final Path folder;

    public TinySite(Path folder) throws IOException {
        this.folder = folder;
        file("css/site.css", "header a { display: inline-block; padding: 1rem }");
        page("", "en", canonical("") + HOME_SET, "Tiny");
        page("en/", "en", canonical("en/") + HOME_SET, "<p>Home</p>");
        page("nl/", "nl", canonical("nl/") + HOME_SET, "<p>Begin</p>");
        say("en/about/", "<p id='us'>About us</p>");
        page("nl/over/", "nl", canonical("nl/over/") + ABOUT_SET, "<p id='ons'>Over ons</p>");
        page("404.html", "en", "", "Nothing");
        page("en/404.html", "en", "", "Nothing");
        page("nl/404.html", "nl", "", "Niets");
    }

    /** Writes the page about the site anew. */
    public TinySite say(String address, String body) throws IOException {
        return page(address, "en", canonical(address) + ABOUT_SET, body);
    }

    public TinySite page(String address, String language, String head, String body) throws IOException {
        String root = address.endsWith("404.html")
                ? "/"
                : "../".repeat((int) address.chars().filter(c -> c == '/').count());
        String html = """
                <!doctype html>
                <html lang="%s" dir="ltr">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Tiny</title><link rel="icon" href="data:,"><link rel="stylesheet" href="%scss/site.css">
                %s</head>
                <body><header><a href="#content">Skip</a> %s</header>
                <main id="content" tabindex="-1"><h1>Tiny</h1>%s</main></body>
                </html>
                """.formatted(language, root, head, switcher(address, root), body);
        return file(address.isEmpty() || address.endsWith("/") ? address + "index.html" : address, html);
    }

    public TinySite file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    public BakedSite read() throws IOException {
        return BakedSite.read(folder, List.of("en", "nl"));
    }

    static String canonical(String address) {
        return "<link rel=\"canonical\" href=\"%s/%s\">\n".formatted(HOST, address);
    }

    static String alternates(String english, String dutch, String others) {
        return alternate("en", english) + alternate("nl", dutch) + alternate("x-default", others);
    }

    static String alternate(String hreflang, String address) {
        return "<link rel=\"alternate\" hreflang=\"%s\" href=\"%s/%s\">\n".formatted(hreflang, HOST, address);
    }

    private static String switcher(String address, String root) {
        List<String> names = address.contains("about") || address.contains("over")
                ? List.of("about/", "over/")
                : address.endsWith("404.html") ? List.of("404.html", "404.html") : List.of("", "");
        return Stream.of("en", "nl")
                .map(language -> "<a data-language=\"%s\" href=\"%s%s/%s\">%s</a>"
                        .formatted(language, root, language, names.get(language.equals("en") ? 0 : 1), language))
                .collect(Collectors.joining(" "));
    }
}
