package org.plenary.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Where a page or file stands in the site.
 *
 * @param path from the site's root without a first slash: {@code en/programme/opening/}, {@code en/404.html}, or empty for the root
 */
public record Address(String path) {

    public static final Address ROOT = new Address("");

    /** The file that holds it: {@code en/programme/opening/index.html}. */
    public String file() {
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /** The folder below this one. */
    public Address child(String name) {
        return new Address(path + name + "/");
    }

    /** A file beside the page of this address. */
    public Address file(String name) {
        return new Address(path.substring(0, path.lastIndexOf('/') + 1) + name);
    }

    /** The link from another page to this one, which works wherever the site stands: {@code ../opening/}. */
    public String from(Address page) {
        List<String> here = folders(page.path);
        List<String> there = folders(path);
        int common = 0;
        while (common < here.size() && common < there.size() && here.get(common).equals(there.get(common))) {
            common++;
        }
        List<String> steps = new ArrayList<>(Collections.nCopies(here.size() - common, ".."));
        steps.addAll(there.subList(common, there.size()));
        String folder = steps.isEmpty() ? "" : String.join("/", steps) + "/";
        String link = folder + path.substring(path.lastIndexOf('/') + 1);
        return link.isEmpty() ? "./" : link;
    }

    private static List<String> folders(String path) {
        int end = path.lastIndexOf('/');
        return end < 0 ? List.of() : Arrays.asList(path.substring(0, end).split("/"));
    }

    @Override
    public String toString() {
        return path;
    }
}
