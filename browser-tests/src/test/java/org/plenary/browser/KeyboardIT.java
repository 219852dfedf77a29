package org.plenary.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.baked.BakedPage;
import org.plenary.baked.BakedSite;
import org.plenary.baked.Fault;
import org.plenary.baked.Samples;
import org.plenary.baked.SiteServer;
import org.plenary.baked.SiteUnderTest;

@ExtendWith({RunningBrowser.class, SiteUnderTest.class})
class KeyboardIT {

    /** Whether the focus is on a link to the page's main part that can be seen. */
    private static final String ON_SKIP_LINK = """
            () => {
              const link = document.activeElement;
              const target = link.hash ? document.getElementById(link.hash.slice(1)) : null;
              const box = link.getBoundingClientRect();
              return target !== null && target.localName === "main"
                && box.width > 1 && box.height > 1 && box.left >= 0 && box.top >= 0
                && box.right <= innerWidth && box.bottom <= innerHeight;
            }
            """;

    /** Whether the focus is on the main part, in it or after it. A main part that can't take the focus lets Tab go on from it. */
    private static final String PAST_HEADER = """
            () => {
              const main = document.querySelector("main");
              const focus = document.activeElement;
              const follows = (main.compareDocumentPosition(focus) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
              return focus === main || follows;
            }
            """;

    @Test
    void theFirstStepOnEveryTypeOfPageSkipsToItsMainPart(Browser browser, BakedSite site) throws IOException {
        List<Fault> faults = new ArrayList<>();
        try (SiteServer server = SiteServer.start(site.folder(), site.base());
                Visit visit = new Visit(browser, server, new Browser.NewContextOptions())) {
            for (BakedPage page : Samples.oneOfEach(site)) {
                faults(visit.open(page.file())).forEach(what -> faults.add(new Fault(page.address(), what)));
            }
        }
        Fault.failOn(faults);
    }

    static List<String> faults(Page page) {
        page.keyboard().press("Tab");
        if (!Boolean.TRUE.equals(page.evaluate(ON_SKIP_LINK))) {
            return List.of("the first Tab doesn't show a link to the main part");
        }
        page.keyboard().press("Enter");
        if (!Boolean.TRUE.equals(page.evaluate(PAST_HEADER))) {
            page.keyboard().press("Tab");
        }
        return Boolean.TRUE.equals(page.evaluate(PAST_HEADER))
                ? List.of()
                : List.of("after the skip link, Tab doesn't go on from the main part");
    }
}
