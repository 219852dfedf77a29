package org.plenary.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.baked.BakedPage;
import org.plenary.baked.BakedSite;
import org.plenary.baked.Fault;
import org.plenary.baked.Samples;
import org.plenary.baked.SiteServer;
import org.plenary.baked.SiteUnderTest;

@ExtendWith({RunningBrowser.class, SiteUnderTest.class})
class AccessibilityIT {

    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final List<Integer> WIDTHS = List.of(1280, 320);

    @Test
    void everyTypeOfPageIsAccessibleInEveryLanguageSchemeAndWidth(Browser browser, BakedSite site) throws IOException {
        List<Fault> faults = new ArrayList<>();
        Axe axe = Axe.load();
        try (SiteServer server = SiteServer.start(site.folder(), site.base());
                Visit visit = new Visit(browser, server, options())) {
            for (BakedPage sample : Samples.of(site)) {
                visit.open(sample.file());
                faults.addAll(check(sample, visit.page(), axe));
            }
        }
        Fault.failOn(faults);
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
                axe.violations(page).forEach(what -> faults.add(new Fault(sample.address() + look, what)));
            }
        }
        return faults;
    }
}
