package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.baked.BakedSite;
import org.plenary.baked.SiteServer;
import org.plenary.baked.SiteUnderTest;

@ExtendWith({RunningBrowser.class, SiteUnderTest.class})
class LanguageChooserIT {

    private static final String CHOOSER = "";

    @Test
    void leadsToEveryLanguageWithoutScripts(Browser browser, BakedSite site) throws IOException {
        try (SiteServer server = SiteServer.start(site.folder(), site.base());
                Visit visit = new Visit(browser, server, new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            for (String language : site.languages()) {
                choose(visit.open(CHOOSER), language);
                assertThat(visit.address()).isEqualTo(language + "/");
            }
            visit.open(CHOOSER);
            assertThat(visit.address()).isEqualTo(CHOOSER);
        }
    }

    @Test
    void takesReturningVisitorsToTheLanguageTheyChose(Browser browser, BakedSite site) throws IOException {
        try (SiteServer server = SiteServer.start(site.folder(), site.base())) {
            for (String language : site.languages()) {
                try (Visit visit = new Visit(browser, server, new Browser.NewContextOptions())) {
                    choose(visit.open(CHOOSER), language);
                    assertThat(visit.page().evaluate("localStorage.getItem('plenary.language')"))
                            .isEqualTo(language);
                    visit.open(CHOOSER).waitForURL(server.address(language + "/"));
                }
            }
        }
    }

    @Test
    void asksNewVisitors(Browser browser, BakedSite site) throws IOException {
        try (SiteServer server = SiteServer.start(site.folder(), site.base());
                Visit visit = new Visit(browser, server, new Browser.NewContextOptions())) {
            Page page = visit.open(CHOOSER);
            page.waitForTimeout(300);
            assertThat(visit.address()).isEqualTo(CHOOSER);
        }
    }

    private static void choose(Page page, String language) {
        page.locator("main [data-language='" + language + "']").click();
        page.waitForURL("**/" + language + "/");
    }
}
