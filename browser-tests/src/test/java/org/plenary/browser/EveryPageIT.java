package org.plenary.browser;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.baked.BakedPage;
import org.plenary.baked.BakedSite;
import org.plenary.baked.Fault;
import org.plenary.baked.SiteServer;
import org.plenary.baked.SiteUnderTest;

@ExtendWith({RunningBrowser.class, SiteUnderTest.class})
class EveryPageIT {

    private static final int NARROW = 320;
    private static final int HEIGHT = 640;

    @Test
    void noPageScrollsSidewaysOrTroublesTheBrowser(Browser browser, BakedSite site) throws IOException {
        try (SiteServer server = SiteServer.start(site.folder(), site.base())) {
            Fault.failOn(faults(browser, site, server));
        }
    }

    static List<Fault> faults(Browser browser, BakedSite site, SiteServer server) {
        Browser.NewContextOptions narrow = new Browser.NewContextOptions().setViewportSize(NARROW, HEIGHT);
        try (Visit visit = new Visit(browser, server, narrow)) {
            List<Fault> faults = new ArrayList<>();
            for (BakedPage page : site.pages()) {
                visit.open(page.address());
                Look.overflow(visit.page()).forEach(what -> faults.add(new Fault(page.address(), what)));
            }
            faults.addAll(visit.complaints());
            return faults;
        }
    }
}
