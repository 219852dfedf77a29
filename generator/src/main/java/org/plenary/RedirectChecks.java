package org.plenary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.entry.Address;
import org.plenary.export.Exports;
import org.plenary.offline.Worker;
import org.plenary.picture.Pictures;
import org.plenary.problem.Code;
import org.plenary.problem.Problems;
import org.plenary.settings.Redirect;
import org.plenary.settings.Settings;
import org.plenary.site.Planner;
import org.plenary.site.Site;
import org.plenary.site.View;

/** Checks redirects against what a site has: what is there can't be redirected, and to what isn't there nothing should lead. */
public final class RedirectChecks {

    private static final Set<String> OF_HOSTS = Set.of("_headers", "_redirects", "404.html", "robots.txt", Worker.FILE);

    private final Site site;
    private final Settings settings;
    private final List<View> views;
    private final Set<String> pages;
    private final Problems problems;

    private RedirectChecks(Site site, Problems problems) {
        this.site = site;
        this.settings = site.settings();
        this.views = Planner.plan(site);
        this.pages = views.stream().map(view -> view.address().file()).collect(Collectors.toSet());
        this.problems = problems;
    }

    /**
     * Tells all that is wrong with those of a site.
     *
     * @param site empty when there are other errors; then only what is wrong with the file by itself is told
     * @return the site; empty when there are errors
     */
    public static Optional<Site> run(Settings settings, Optional<Site> site, Problems problems) {
        List<Redirect> redirects = settings.series().redirects();
        settings.series().faults().forEach(fault -> problems.add(fault, Set.of()));
        if (site.isPresent() && !redirects.isEmpty()) {
            RedirectChecks checks = new RedirectChecks(site.get(), problems);
            redirects.forEach(checks::check);
        }
        return site.filter(whole -> !problems.hasErrors());
    }

    private void check(Redirect redirect) {
        if (isThere(redirect.from()) || isOfHost(redirect.from())) {
            problems.add(
                    redirect.place(),
                    Code.BAD_REDIRECT,
                    "something is published at '" + redirect.from() + "'",
                    "only an address where nothing stands can be redirected: remove this line");
        }
        redirect.ownPath().filter(path -> !isThere(path)).ifPresent(path -> {
            boolean here = (path + "/").startsWith(settings.basePath());
            problems.add(
                    redirect.place(),
                    Code.BAD_REDIRECT,
                    "there is no page or file at '" + path + "'",
                    here
                            ? "copy the address of the page from your browser, from the first slash after the host on"
                            : "pages of this site begin with " + settings.basePath()
                                    + "; of another site, write the whole address with https://");
        });
    }

    private boolean isOfHost(String path) {
        String root = settings.rootPath();
        return path.equals(Redirect.bare(root))
                || path.startsWith(root) && OF_HOSTS.contains(path.substring(root.length()));
    }

    private boolean isThere(String path) {
        String base = settings.basePath();
        if (!(path + "/").startsWith(base)) {
            return false;
        }
        String file = path.length() < base.length() ? "" : path.substring(base.length());
        return pages.contains(new Address(file.isEmpty() ? "" : file + "/").file())
                || pages.contains(file)
                || Exports.at(file, site, views).isPresent()
                || Pictures.sourceOf(file, site.media().values()).isPresent();
    }
}
