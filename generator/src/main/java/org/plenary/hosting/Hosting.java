package org.plenary.hosting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.publish.Output;

/** What web servers are told of a site, each in its own words. */
public final class Hosting {

    private Hosting() {}

    /** The files that web hosts read in the folder of the site itself, and show to nobody. */
    public static List<Output> published(Hosted site) {
        List<Output> files = new ArrayList<>();
        if (site.folder().isEmpty()) {
            files.addAll(ofHost(site));
        }
        files.add(file(".htaccess", new Apache(site).access()));
        return files;
    }

    /** The same beside an edition; none when the host is another's. */
    public static List<Output> beside(Hosted site) {
        List<Output> files = new ArrayList<>();
        if (site.leads()) {
            files.addAll(ofHost(site));
            files.add(file(".htaccess", new Apache(site).accessBeside()));
        }
        return files;
    }

    private static List<Output> ofHost(Hosted site) {
        List<Output> files = new ArrayList<>(List.of(file("_headers", Netlify.headers(site))));
        if (!Moves.lines(site).isEmpty()) {
            files.add(file("_redirects", Moves.lines(site)));
        }
        return files;
    }

    /** What is for the settings of a server, by name of the file; it isn't published. */
    public static Map<String, byte[]> settings(Hosted site) {
        Nginx nginx = new Nginx(site);
        Map<String, byte[]> files = new TreeMap<>();
        files.put("nginx/http.conf", bytes(nginx.maps()));
        files.put("nginx/server.conf", bytes(nginx.server()));
        files.put("caddy/Caddyfile", bytes(new Caddy(site).snippet()));
        return files;
    }

    private static Output file(String path, String text) {
        return new Output(path, bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
