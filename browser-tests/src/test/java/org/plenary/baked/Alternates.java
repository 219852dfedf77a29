package org.plenary.baked;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.baked.BakedPage.Alternate;

/**
 * Checks the canonical and {@code hreflang} links of all pages: a set of alternates is the same on each of its pages, holds the page
 * itself and a page for all other languages, and names real translations only.
 */
public final class Alternates {

    private static final String OTHERS = "x-default";

    private final BakedSite site;
    private final List<Fault> faults = new ArrayList<>();

    private Alternates(BakedSite site) {
        this.site = site;
    }

    public static List<Fault> faults(BakedSite site) {
        Alternates alternates = new Alternates(site);
        site.pages().forEach(alternates::check);
        return List.copyOf(alternates.faults);
    }

    private void check(BakedPage page) {
        Optional<String> canonical = page.canonical();
        if (canonical.isEmpty()) {
            checkUnlisted(page);
        } else if (canonical.get().equals(site.absolute(page))) {
            checkSet(page);
        } else {
            checkFallback(page, canonical.get());
        }
    }

    private void checkUnlisted(BakedPage page) {
        if (page.isIndexed() && !page.isNotFoundPage()) {
            report(page, "has no canonical link");
        }
        checkListsNone(page, "has no canonical link");
    }

    private void checkFallback(BakedPage page, String canonical) {
        Optional<BakedPage> original = site.pageAt(canonical);
        if (original.isEmpty()) {
            report(page, "its canonical page " + canonical + " isn't in the site");
        } else if (!original.get().canonical().equals(Optional.of(canonical))) {
            report(page, "its canonical page " + canonical + " isn't canonical itself");
        }
        checkListsNone(page, "is canonical to " + canonical);
    }

    private void checkListsNone(BakedPage page, String why) {
        if (!page.alternates().isEmpty()) {
            report(page, why + ", but lists alternates");
        }
    }

    private void checkSet(BakedPage page) {
        List<Alternate> set = page.alternates();
        if (set.stream().noneMatch(alternate -> alternate.href().equals(site.absolute(page)))) {
            report(page, "isn't in its own set of alternates " + set);
        }
        if (set.stream().noneMatch(alternate -> alternate.hreflang().equals(OTHERS))) {
            report(page, "has no alternate " + OTHERS);
        }
        checkNamedOnce(page, set);
        set.forEach(alternate -> checkReturns(page, alternate));
    }

    private void checkNamedOnce(BakedPage page, List<Alternate> set) {
        Set<String> seen = new HashSet<>();
        set.stream()
                .map(Alternate::hreflang)
                .filter(hreflang -> !seen.add(hreflang))
                .forEach(hreflang -> report(page, "has more than one alternate " + hreflang));
    }

    private void checkReturns(BakedPage page, Alternate alternate) {
        Optional<BakedPage> other = site.pageAt(alternate.href());
        if (other.isEmpty()) {
            report(page, "its alternate " + alternate.hreflang() + " " + alternate.href() + " isn't in the site");
            return;
        }
        if (!Set.copyOf(other.get().alternates()).equals(Set.copyOf(page.alternates()))) {
            report(page, "its alternate " + alternate.hreflang() + " " + alternate.href() + " lists another set");
        }
        if (!alternate.hreflang().equals(OTHERS)
                && !alternate.hreflang().equals(other.get().language())) {
            report(
                    page,
                    "its alternate " + alternate.hreflang() + " is in "
                            + other.get().language());
        }
    }

    private void report(BakedPage page, String what) {
        faults.add(new Fault(page.address(), what));
    }
}
