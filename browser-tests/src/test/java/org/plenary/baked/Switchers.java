package org.plenary.baked;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Checks that the language switcher of each page leads to the same page in every language, and from there back. */
public final class Switchers {

    private final BakedSite site;
    private final List<Fault> faults = new ArrayList<>();

    private Switchers(BakedSite site) {
        this.site = site;
    }

    public static List<Fault> faults(BakedSite site) {
        Switchers switchers = new Switchers(site);
        site.pages().stream().filter(page -> !page.address().isEmpty()).forEach(switchers::check);
        return List.copyOf(switchers.faults);
    }

    private void check(BakedPage page) {
        for (String language : site.languages()) {
            List<Element> links = page.switches(language);
            if (links.size() == 1) {
                check(page, language, links.get(0));
            } else {
                report(page, "has " + links.size() + " links in its header to " + language);
            }
        }
    }

    private void check(BakedPage page, String language, Element link) {
        Optional<BakedPage> same = follow(page, link);
        if (same.isEmpty()) {
            report(page, "switches to " + link.attr("href") + ", which isn't in the site");
        } else if (!same.get().language().equals(language)) {
            report(page, "switches to " + same.get().address() + ", which isn't in " + language);
        } else if (!leadsBack(same.get(), page)) {
            report(page, "switches to " + same.get().address() + ", from where no link leads back");
        }
    }

    private boolean leadsBack(BakedPage from, BakedPage to) {
        return from.switches(to.language()).stream()
                .flatMap(link -> follow(from, link).stream())
                .anyMatch(back -> back.address().equals(inItsLanguageFolder(to)));
    }

    /** The "not found" page at the root is the one of the first language once more. */
    private String inItsLanguageFolder(BakedPage page) {
        return page.folders().isEmpty() ? site.firstLanguage() + "/" + page.address() : page.address();
    }

    private Optional<BakedPage> follow(BakedPage page, Element link) {
        URI host = URI.create(site.host() + "/");
        URI here = page.isNotFoundPage() ? host : host.resolve(page.address());
        return site.pageAt(here.resolve(link.attr("href")).toString());
    }

    private void report(BakedPage page, String what) {
        faults.add(new Fault(page.address(), what));
    }
}
