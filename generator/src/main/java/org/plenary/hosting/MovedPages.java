package org.plenary.hosting;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.entry.Address;
import org.plenary.publish.Output;
import org.plenary.settings.Redirect;
import org.plenary.site.Edition;
import org.plenary.site.Site;

/**
 * Pages at addresses that are gone, which lead on at once, for hosts that can't redirect; where one can, nobody sees them. Of an edition also the
 * page at the root of its host, which leads to it.
 */
public final class MovedPages {

    private static final String POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'";

    private final Site site;
    private final Hosted hosted;

    private MovedPages(Site site, Hosted hosted) {
        this.site = site;
        this.hosted = hosted;
    }

    /** As files below the root that is published. */
    public static List<Output> of(Site site, Hosted hosted) {
        MovedPages pages = new MovedPages(site, hosted);
        List<Output> outputs = new ArrayList<>();
        if (hosted.leads()) {
            outputs.add(pages.page(
                    Address.ROOT, hosted.base(), "", edition -> edition.home().title()));
        }
        hosted.redirects().stream().filter(Redirect::isOfPage).map(pages::page).forEach(outputs::add);
        return outputs;
    }

    private Output page(Redirect redirect) {
        String path = redirect.from().substring(hosted.root().length());
        return page(
                new Address(redirect.isFolder() ? path + "/" : path),
                redirect.to(),
                "<meta name=\"robots\" content=\"noindex\">\n",
                edition -> edition.text("moved.title"));
    }

    private Output page(Address page, String to, String more, Function<Edition, String> title) {
        String link = escaped(link(page, to));
        String words = site.editions().stream()
                .map(edition -> "<section lang=\"" + edition.language() + "\" dir=\""
                        + edition.language().direction() + "\">\n<h1>" + escaped(title.apply(edition))
                        + "</h1>\n<p><a href=\"" + link + "\">" + escaped(edition.text("moved.link"))
                        + "</a></p>\n</section>\n")
                .collect(Collectors.joining());
        String html = """
                <!doctype html>
                <html lang="%s" dir="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="%s">
                <meta http-equiv="refresh" content="0; url=%s">
                <title>%s</title>
                <link rel="canonical" href="%s">
                %s</head>
                <body>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(
                        site.first().language(),
                        site.first().language().direction(),
                        POLICY,
                        link,
                        escaped(title.apply(site.first())),
                        escaped(absolute(to)),
                        more,
                        words);
        return new Output(page.file(), html.getBytes(StandardCharsets.UTF_8));
    }

    /** Relative as long as it is within the root, so that it works wherever that stands. */
    private String link(Address page, String to) {
        if (!to.startsWith(hosted.root())) {
            return to;
        }
        int end = to.indexOf('#') < 0 ? to.length() : to.indexOf('#');
        return new Address(to.substring(hosted.root().length(), end)).from(page) + to.substring(end);
    }

    private String absolute(String to) {
        String plain = to.replaceFirst("#.*", "");
        return plain.startsWith("/")
                ? URI.create(site.settings().rootAddress()).resolve(plain).toString()
                : plain;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
