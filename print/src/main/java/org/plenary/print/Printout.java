package org.plenary.print;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A page to print.
 *
 * @param page its file: {@code en/booklet/index.html}
 * @param file where to: {@code en/booklet/booklet.pdf}
 */
record Printout(String page, String file) {

    private static final String LINK = "head > link[rel=alternate][type=application/pdf]";

    /** What the pages of a site ask for with a link to a PDF in their head. */
    static List<Printout> in(SiteFolder site) throws IOException {
        List<Printout> printouts = new ArrayList<>();
        Map<String, String> pages = new HashMap<>();
        for (String page : site.pages()) {
            for (Element link :
                    Jsoup.parse(site.folder().resolve(page), "UTF-8").select(LINK)) {
                Printout printout = of(site, page, link.attr("href"));
                String other = pages.putIfAbsent(printout.file, page);
                if (other != null) {
                    throw new PrintFailed(page, "is to be printed to " + printout.file + ", as is " + other);
                }
                printouts.add(printout);
            }
        }
        return List.copyOf(printouts);
    }

    private static Printout of(SiteFolder site, String page, String href) {
        return target(site, page, href)
                .filter(file -> file.endsWith(".pdf"))
                .map(file -> new Printout(page, file))
                .orElseThrow(() ->
                        new PrintFailed(page, "is to be printed to '" + href + "', which is no PDF within the site"));
    }

    private static Optional<String> target(SiteFolder site, String page, String href) {
        try {
            return site.place(site.address(page).resolve(new URI(href)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
