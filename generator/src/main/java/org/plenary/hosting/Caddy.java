package org.plenary.hosting;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What Caddy is told: a snippet for the block of the site that has it below its {@code root}. */
final class Caddy {

    private final Hosted site;

    Caddy(Hosted site) {
        this.site = site;
    }

    String snippet() {
        return """
                # For the block of the site in a Caddyfile: import this file there, beside its root. The files of the site stand in the folder %s of that
                # root. Caddy redirects http:// to https:// by itself.

                %sroute %s* {
                %s
                	@other path %s.ht* %s
                	error @other 404

                	header %s Vary Accept-Language
                	@texts path_regexp (?:/|\\.(?:%s))$
                	header @texts +Vary Accept-Encoding
                	@wanted {
                		path %s
                		not query choose=*
                		header_regexp wanted Accept-Language (?i)^(?:.*?[,\\s])??(%s)(?:[-;,\\s]|$)
                	}
                	route @wanted {
                		map {re.wanted.1} {plenary_language} {
                %s		}
                		redir * %s{plenary_language}/ 302
                	}

                	file_server {
                		precompressed br gzip
                	}
                }

                handle_errors {
                	@missing expression {err.status_code} == 404
                	route @missing {
                %s		file_server
                	}
                }
                %s""".formatted(
                        site.base(),
                        moved(),
                        site.base(),
                        headers(),
                        site.base(),
                        hidden(),
                        site.base(),
                        String.join("|", FileTypes.texts().keySet()),
                        site.base(),
                        site.languages().stream()
                                .map(language -> Wanted.forms(language, site.languages()))
                                .collect(Collectors.joining("|")),
                        site.languages().stream()
                                .map(language -> "\t\t\t~(?i)^" + Wanted.forms(language, site.languages()) + "$ "
                                        + language + "\n")
                                .collect(Collectors.joining()),
                        site.base(),
                        missing(),
                        beside());
    }

    private String moved() {
        String moved = Moves.caddy(site);
        return moved.isEmpty() ? "" : moved + "\n";
    }

    private String hidden() {
        return site.base()
                + (site.hidden().startsWith("_headers") ? "_headers" : "_headers " + site.base() + "_redirects");
    }

    /** The files beside an edition. */
    private String beside() {
        return site.leads() ? "\nfile_server {\n\thide .ht* _headers _redirects\n}\n" : "";
    }

    private String headers() {
        String all = Headers.TABLE.stream()
                .filter(header -> !header.value().isEmpty())
                .map(header -> "\theader " + header.name() + " " + quoted(header.value()) + "\n")
                .collect(Collectors.joining());
        String own = Headers.TABLE.stream().map(this::own).collect(Collectors.joining());
        String types = FileTypes.all().entrySet().stream()
                .map(type -> "\t@type-" + type.getKey() + " path *." + type.getKey() + "\n\theader @type-"
                        + type.getKey() + " Content-Type " + quoted(type.getValue()) + "\n")
                .collect(Collectors.joining());
        return all + own + types;
    }

    /** The last that fits wins, so the first of the table comes last. */
    private String own(Header header) {
        StringBuilder lines = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, String> own : header.patterns(site)) {
            String name = "@" + header.name().toLowerCase(Locale.ROOT) + "-" + ++number;
            lines.insert(
                    0,
                    "\t" + name + " path_regexp " + own.getKey() + "\n\theader " + name + " " + header.name() + " "
                            + quoted(own.getValue()) + "\n");
        }
        return lines.toString();
    }

    /** The page of the language that was asked for, with the headers of a page. */
    private String missing() {
        String headers = Headers.TABLE.stream()
                .filter(header -> !header.patterns(site).isEmpty())
                .map(header -> header.value().isEmpty()
                        ? "\t\theader -" + header.name() + "\n"
                        : "\t\theader " + header.name() + " " + quoted(header.value()) + "\n")
                .collect(Collectors.joining());
        if (site.leads()) {
            return headers + "\t\theader Content-Type " + quoted(FileTypes.of("404.html")) + "\n" + nearest();
        }
        String pages = site.languages().stream()
                .map(language -> "\t\t@in-" + language + " path " + site.base() + language + "/*\n\t\trewrite @in-"
                        + language + " " + site.notFound(language) + "\n")
                .collect(Collectors.joining());
        return headers + "\t\theader Content-Type " + quoted(FileTypes.of("404.html")) + "\n\t\t@nowhere not path "
                + site.languages().stream()
                        .map(language -> site.base() + language + "/*")
                        .collect(Collectors.joining(" "))
                + "\n\t\trewrite @nowhere " + site.notFound() + "\n" + pages;
    }

    /** The page of the language, or else of the edition, that was asked for: Caddy heeds only the first part of a file that says what to do about errors. */
    private String nearest() {
        String own = site.folder();
        return """
                \t\tmap {path} {plenary_language} {plenary_edition} {
                \t\t\t~^%s([^/]+/)([^/]+/) ${1}${2} ${1}
                \t\t\t~^%s([^/]+/) ${1} ${1}
                \t\t\tdefault %s %s
                \t\t}
                \t\ttry_files %s{plenary_language}404.html %s{plenary_edition}404.html %s
                """.formatted(
                        Where.quoted(site.root()),
                        Where.quoted(site.root()),
                        own,
                        own,
                        site.root(),
                        site.root(),
                        site.notFound());
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
