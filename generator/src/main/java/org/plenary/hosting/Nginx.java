package org.plenary.hosting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What nginx is told: maps for its {@code http} block, and locations for the {@code server} that has the site below its {@code root}. */
final class Nginx {

    private final Hosted site;

    Nginx(Hosted site) {
        this.site = site;
    }

    /** Maps from addresses to headers, and from the languages that a reader wants to one of the site's. */
    String maps() {
        String headers = Headers.TABLE.stream()
                .filter(header -> !header.patterns(site).isEmpty())
                .map(this::map)
                .collect(Collectors.joining("\n"));
        return "# For the http block of nginx: put this file into /etc/nginx/conf.d/. What to do with server.conf, it says itself.\n\n"
                + headers + "\n" + languages() + "\n"
                + "# What stands at this address depends on the languages that the reader wants.\n"
                + "map $uri " + variable("vary") + " {\n    default \"\";\n    "
                + quoted("~^" + Where.quoted(site.base()) + "(?:index\\.html)?$") + " Accept-Language;\n}\n";
    }

    private String map(Header header) {
        String own = header.patterns(site).stream().map(Nginx::row).collect(Collectors.joining());
        return "map $uri " + variable(header.name()) + " {\n    default " + quoted(header.value()) + ";\n" + own
                + "}\n";
    }

    private static String row(Map.Entry<String, String> own) {
        return "    " + quoted("~" + own.getKey()) + " " + quoted(own.getValue()) + ";\n";
    }

    /** The first of the reader's languages that the site speaks. Who comes to choose one (?choose) gets to choose. */
    private String languages() {
        String own = site.languages().stream()
                .map(language -> "    " + quoted("~*^" + CHOOSES_NOT + Wanted.first(language, site.languages())) + " "
                        + language + ";\n")
                .collect(Collectors.joining());
        return "map \"$args $http_accept_language\" " + variable("language") + " {\n    default \"\";\n" + own + "}\n";
    }

    private static final String CHOOSES_NOT = "(?!(?:\\S*&)?choose(?:[=& ]))\\S* ";

    /** Locations below the site's own. */
    String server() {
        List<String> lines = Headers.TABLE.stream()
                .map(header -> "    add_header " + header.name() + " "
                        + (header.patterns(site).isEmpty() ? quoted(header.value()) : variable(header.name()))
                        + " always;\n")
                .toList();
        return """
                # For the server block of the site: include this file there, beside its listen, server_name and root. The files of the site stand in the
                # folder %s of that root. How to answer http:// with a redirect to https:// is the server's own.

                location ^~ %s {
                    index index.html;
                    absolute_redirect off;
                    etag on;

                    # The files beside each text that end in .gz. Those that end in .br are smaller; with the module for them, such as Debian's
                    # libnginx-mod-http-brotli-static, take the sign away.
                    gzip_static on;
                    gzip_vary on;
                    #brotli_static on;

                %s    add_header Vary %s always;

                    default_type application/octet-stream;
                    types {
                %s    }

                    error_page 404 %s;
                %s
                    location = %s {
                        if (%s) {
                            return 302 %s%s/;
                        }
                    }

                    # What is for other web servers.
                    location ~ ^%s(?:\\.ht|%s) {
                        return 404;
                    }
                }
                %s""".formatted(
                        site.base(),
                        site.base(),
                        String.join("", lines),
                        variable("vary"),
                        types(),
                        site.notFound(),
                        notFound(),
                        site.base(),
                        variable("language"),
                        site.base(),
                        variable("language"),
                        Where.quoted(site.base()),
                        site.hidden(),
                        beside());
    }

    /** What is redirected, and of an edition what stands beside it on its host. */
    private String beside() {
        String files = """

                # What is beside the edition, as long as it is the newest one.
                error_page 404 %s;
                location ~ ^%s(?:\\.ht|%s) {
                    return 404;
                }
                """.formatted(site.notFound(), Where.quoted(site.root()), site.hidden());
        String moved = Moves.nginx(site);
        return (site.leads() ? files : "") + (moved.isEmpty() ? "" : "\n" + moved);
    }

    private static String types() {
        return FileTypes.all().entrySet().stream()
                .map(type -> "        " + quoted(type.getValue()) + " " + type.getKey() + ";\n")
                .collect(Collectors.joining());
    }

    private String notFound() {
        return site.languages().stream()
                .map(language -> "    location " + site.base() + language + "/ {\n        error_page 404 "
                        + site.notFound(language) + ";\n    }\n")
                .collect(Collectors.joining());
    }

    /** Several sites on one server have maps of their own. */
    private String variable(String name) {
        String own = (site.base() + name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return "$plenary" + (own.startsWith("_") ? own : "_" + own);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
