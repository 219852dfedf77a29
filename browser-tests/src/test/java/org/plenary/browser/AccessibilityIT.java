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

    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final List<Integer> WIDTHS = List.of(1280, 320);

    /** Whether it is about all pages, as in the profile {@code nightly}, or about samples. */
    private static final boolean ALL = "all".equals(System.getProperty("plenary.axe.pages"));

    @Test
    void everyTypeOfPageIsAccessibleInEveryLanguageSchemeAndWidth(Browser browser, BakedSite site) throws IOException {
        Fault.failOn(faults(browser, site, ALL ? site.pages() : Samples.of(site)));
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

    private static List<Fault> faults(Browser browser, BakedSite site, Collection<BakedPage> pages) throws IOException {
        List<Fault> faults = new ArrayList<>();
        Axe axe = Axe.load();
        try (SiteServer server = SiteServer.start(site.folder(), site.base());
                Visit visit = new Visit(browser, server, options())) {
            for (BakedPage page : pages) {
                visit.open(page.file());
                faults.addAll(check(page, visit.page(), axe));
            }
        }
        return faults;
    }

    static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setBypassCSP(true).setReducedMotion(ReducedMotion.REDUCE);
    }

    static List<Fault> check(BakedPage sample, Page page, Axe axe) {
        List<Fault> faults = new ArrayList<>();
        axe.enter(page);
        for (int width : WIDTHS) {
            for (ColorScheme scheme : SCHEMES) {
                Look.take(page, width, scheme);
                String look = " (" + scheme.name().toLowerCase(Locale.ROOT) + ", " + width + " px)";
                boolean whole = ALL || scheme == ColorScheme.LIGHT;
                (whole ? axe.violations(page) : axe.violationsOfColour(page))
                        .forEach(what -> faults.add(new Fault(sample.address() + look, what)));
            }
        }
        return faults;
    }
}
