package org.plenary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.export.sitemap.Sitemaps;
import org.plenary.hosting.Hosted;
import org.plenary.hosting.Hosting;
import org.plenary.hosting.MovedPages;
import org.plenary.publish.Output;
import org.plenary.site.Site;

/**
 * Where the files of a site stand in the folder that is published: in one of its own when it is an edition, so that the folders of several can stand
 * beside each other, and what hosts look for at their root beside it.
 */
final class Layout {

    private static final String NOT_FOUND = "404.html";

    private Layout() {}

    /** @param outputs that stand in the site itself */
    static List<Output> of(Site site, Hosted hosted, List<Output> outputs) {
        List<Output> all =
                outputs.stream().map(output -> output.below(hosted.folder())).collect(Collectors.toList());
        all.addAll(MovedPages.of(site, hosted));
        return hosted.leads() ? withBeside(site, hosted, outputs, all) : all;
    }

    private static List<Output> withBeside(Site site, Hosted hosted, List<Output> outputs, List<Output> all) {
        List<Output> more = new ArrayList<>(all);
        more.addAll(Hosting.beside(hosted));
        Sitemaps.beside(site).ifPresent(more::add);
        outputs.stream().filter(output -> output.path().equals(NOT_FOUND)).forEach(more::add);
        return more;
    }
}
