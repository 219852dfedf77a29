package org.plenary.hosting;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The file {@code _headers} that Netlify and Cloudflare Pages obey. They know addresses only by how they begin, and send none of it for other
 * hosts' sake; by themselves they compress, let browsers ask again for all that may change, and show the nearest {@code 404.html}.
 */
final class Netlify {

    private Netlify() {}

    static String headers(Hosted site) {
        String all = Headers.TABLE.stream()
                .filter(header -> !header.name().equals("Cache-Control"))
                .filter(header -> !header.value().isEmpty())
                .map(header -> line(header, header.value()))
                .collect(Collectors.joining());
        String kept = site.folders().stream()
                .map(folder -> rule(each(site) + folder + "/*", Where.HASHED, false))
                .collect(Collectors.joining());
        String embeds = site.embeds().stream()
                .map(page -> rule(each(site) + page + "*", Where.EMBED, true))
                .collect(Collectors.joining());
        String pictures = rule(each(site) + "media/*", Where.SHARED, true);
        return site.root() + "*\n" + all + "\n" + kept + embeds + pictures;
    }

    /** Where a site stands; or the folder of any edition, for there is one file for all of them. */
    private static String each(Hosted site) {
        return site.leads() ? site.root() + ":edition/" : site.base();
    }

    /** @param again whether all files have the header already: Cloudflare sends both, unless the first is taken away; Netlify sends the last */
    private static String rule(String path, Where where, boolean again) {
        List<String> lines = Headers.TABLE.stream()
                .flatMap(header -> header.exceptions().stream()
                        .filter(own -> own.where() == where)
                        .map(own -> (again ? "  ! " + header.name() + "\n" : "") + line(header, own.value())))
                .toList();
        return path + "\n" + String.join("", lines) + "\n";
    }

    private static String line(Header header, String value) {
        return "  " + header.name() + ": " + value + "\n";
    }
}
