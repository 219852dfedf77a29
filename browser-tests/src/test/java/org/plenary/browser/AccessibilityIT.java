package org.plenary.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.baked.BakedPage;
import org.plenary.baked.BakedSite;
import org.plenary.baked.Fault;
import org.plenary.baked.Samples;
import org.plenary.baked.Showcase;
import org.plenary.baked.SiteServer;
import org.plenary.baked.SiteUnderTest;

@ExtendWith({RunningBrowser.class, SiteUnderTest.class})
class AccessibilityIT {

    /** How a page can look. */
    private record View(int width, ColorScheme scheme) {

        static final View PHONE = new View(320, ColorScheme.LIGHT);
        static final List<View> ALL = Stream.of(1280, 320)
                .flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).map(scheme -> new View(width, scheme)))
                .toList();

        @Override
        public String toString() {
            return scheme.name().toLowerCase(Locale.ROOT) + ", " + width + " px";
        }
    }

    /** Whether it is about all pages, as in the profile {@code nightly}, or about samples. */
    private static final boolean ALL = "all".equals(System.getProperty("plenary.axe.pages"));

    /** And on a phone every element that stands on some page of its type and not on others. */
    @Test
    void everyTypeOfPageIsAccessibleInEveryLanguageSchemeAndWidth(Browser browser, BakedSite site) throws IOException {
        Collection<BakedPage> types = ALL ? site.pages() : Samples.oneOfEach(site);
        List<BakedPage> variants =
                Samples.of(site).stream().filter(page -> !types.contains(page)).toList();
        List<Fault> faults = new ArrayList<>(faults(browser, site, types));
        faults.addAll(faults(browser, site, variants, List.of(View.PHONE)));
        Fault.failOn(faults);
    }

    /** What only a large programme has: a grid, a track, a map; and every component. Another test looks at the programme itself. */
    @Test
    void everyTypeOfPageOfALargeProgrammeIsAccessibleFromRightToLeft(Browser browser, @Showcase BakedSite site)
            throws IOException {
        List<BakedPage> programme = Stream.of(
                        "ar/programme/2027-10-30/",
                        "ar/programme/water-and-walls/",
                        "ar/venue/",
                        "ar/daleel-al-tasmim/")
                .map(address -> site.page(address).orElseThrow())
                .toList();
        Fault.failOn(faults(browser, site, ALL ? site.pages() : programme));
    }

    /** What is wrong with pages, however they look. */
    static List<Fault> faults(Browser browser, BakedSite site, Collection<BakedPage> pages) throws IOException {
        return faults(browser, site, pages, View.ALL);
    }

    private static List<Fault> faults(Browser browser, BakedSite site, Collection<BakedPage> pages, List<View> views)
            throws IOException {
        List<Fault> faults = new ArrayList<>();
        Axe axe = Axe.load();
        try (SiteServer server = SiteServer.start(site.folder(), site.base());
                Visit visit = new Visit(browser, server, options())) {
            for (BakedPage page : pages) {
                visit.open(page.file());
                faults.addAll(check(page, visit.page(), axe, views));
            }
        }
        return faults;
    }

    static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setBypassCSP(true).setReducedMotion(ReducedMotion.REDUCE);
    }

    /** What is wrong with a page however it looks. */
    static List<Fault> check(BakedPage sample, Page page, Axe axe) {
        return check(sample, page, axe, View.ALL);
    }

    private static List<Fault> check(BakedPage sample, Page page, Axe axe, List<View> views) {
        List<Fault> faults = new ArrayList<>();
        axe.enter(page);
        for (View view : views) {
            Look.take(page, view.width(), view.scheme());
            boolean whole = ALL || view.scheme() == ColorScheme.LIGHT;
            (whole ? axe.violations(page) : axe.violationsOfColour(page))
                    .forEach(what -> faults.add(new Fault(sample.address() + " (" + view + ")", what)));
        }
        return faults;
    }
}
