package org.plenary.export.sitemap;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.entry.Address;
import org.plenary.export.form.Xml;
import org.plenary.publish.Output;
import org.plenary.site.Site;
import org.plenary.site.View;

/**
 * Every page that search engines should show, each with all its translations (sitemaps.org 0.9; Google's {@code xhtml:link}). A file
 * {@code robots.txt} leads to it when the site stands at the root of its host: elsewhere nobody would look (RFC 9309, 2.3). A file
 * {@code llms.txt} names the main pages.
 */
public final class Sitemaps {

    private static final Address SITEMAP = new Address("sitemap.xml");
    private static final String ROBOTS = "robots.txt";

    private Sitemaps() {}

    public static List<Output> of(Site site, List<View> views) {
        List<Output> outputs =
                new ArrayList<>(List.of(new Output(SITEMAP.file(), sitemap(site, views)), Llms.of(site)));
        if (site.settings().basePath().equals("/")) {
            outputs.add(robots(site));
        }
        return outputs;
    }

    /** The file for the root of the host that an edition stands on, which isn't its own folder; none when that isn't the root of the host. */
    public static Optional<Output> beside(Site site) {
        return Optional.of(site)
                .filter(edition -> edition.settings().rootPath().equals("/"))
                .map(Sitemaps::robots);
    }

    private static Output robots(Site site) {
        String robots = "User-agent: *\nDisallow:\n\nSitemap: " + site.absolute(SITEMAP) + "\n";
        return new Output(ROBOTS, robots.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sitemap(Site site, List<View> views) {
        Xml xml = new Xml();
        xml.start("urlset").attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
        xml.attribute("xmlns:xhtml", "http://www.w3.org/1999/xhtml");
        views.stream()
                .filter(view -> view.canonical().equals(Optional.of(site.absolute(view.address()))))
                .forEach(view -> write(view, site.absolute(view.address()), xml));
        return xml.end().bytes();
    }

    private static void write(View view, String address, Xml xml) {
        xml.start("url").element("loc", address);
        for (View.Alternate alternate : view.alternates()) {
            xml.empty("xhtml:link").attribute("rel", "alternate");
            xml.attribute("hreflang", alternate.hreflang()).attribute("href", alternate.href());
        }
        xml.end();
    }
}
