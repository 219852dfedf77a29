package org.plenary.hosting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.settings.Redirect;

/** The redirects of a site in the words of each web server. An address of a folder is meant with and without a slash at its end. */
final class Moves {

    private static final String NGINX = """
            location = "%s" {
                absolute_redirect off;
                return %d "%s";
            }
            """;

    private Moves() {}

    /** The file {@code _redirects} of Netlify, Cloudflare and GitLab, which takes a line for each way to write an address; empty when it isn't needed. */
    static String lines(Hosted site) {
        String start = site.leads() ? site.root() + " " + site.base() + " 302\n" : "";
        return start
                + site.redirects().stream()
                        .flatMap(redirect -> forms(redirect, redirect.address()).stream()
                                .map(address -> address + " " + redirect.to() + " 301\n"))
                        .collect(Collectors.joining());
    }

    /** Locations for the {@code server} of nginx; it knows addresses as people read them. */
    static String nginx(Hosted site) {
        String start = site.leads() ? NGINX.formatted(site.root(), 302, site.base()) : "";
        return start
                + site.redirects().stream()
                        .flatMap(redirect -> forms(redirect, redirect.from()).stream()
                                .map(address -> NGINX.formatted(address, 301, redirect.to())))
                        .collect(Collectors.joining());
    }

    /** For the block of the site in a Caddyfile. */
    static String caddy(Hosted site) {
        String start = site.leads() ? "redir " + site.root() + " " + site.base() + " 302\n" : "";
        String name = "@moved" + site.base().replaceAll("[^A-Za-z0-9]+", "-");
        List<Redirect> all = site.redirects();
        return start
                + IntStream.range(0, all.size())
                        .mapToObj(i -> name + i + " path_regexp ^" + pattern(all.get(i), "") + "$\nredir " + name + i
                                + " " + all.get(i).to() + " 301\n")
                        .collect(Collectors.joining());
    }

    /**
     * Rules for the file {@code .htaccess} in a folder.
     *
     * @param folder its path on the host, with slashes at both ends
     */
    static String apache(String folder, List<Redirect> redirects) {
        return redirects.stream()
                .map(redirect -> "  RewriteRule \"^" + pattern(redirect, folder) + "$\" \""
                        + redirect.to().replace("%", "\\%") + "\" [R=301,L,NE]\n")
                .collect(Collectors.joining());
    }

    private static List<String> forms(Redirect redirect, String address) {
        List<String> forms = new ArrayList<>(List.of(address));
        if (redirect.isFolder()) {
            forms.add(address + "/");
        }
        return forms;
    }

    /** A regular expression for the end of the path after a folder, in what PCRE and RE2 have in common. */
    private static String pattern(Redirect redirect, String folder) {
        String quoted = redirect.from()
                .substring(folder.length())
                .replaceAll("[\\x21-\\x7e&&[^A-Za-z0-9/_-]]", "\\\\$0")
                .replace(" ", "\\x20");
        return quoted + (redirect.isFolder() ? "/?" : "");
    }
}
