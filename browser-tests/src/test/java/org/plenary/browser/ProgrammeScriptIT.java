package org.plenary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.plenary.baked.Showcase;
import org.plenary.baked.SiteServer;
import org.plenary.baked.SiteUnderTest;

/** What holds for all that the script adds. */
@ExtendWith({RunningBrowser.class, SiteUnderTest.class})
class ProgrammeScriptIT {

    private static final int NARROW = 320;
    private static final int HEIGHT = 640;

    private final BakedSite site;

    ProgrammeScriptIT(@Showcase BakedSite site) {
        this.site = site;
    }

    @Test
    void noTypeOfPageTroublesTheBrowserInProduction(Browser browser) throws IOException {
        Browser.NewContextOptions abroad =
                new Browser.NewContextOptions().setTimezoneId("Asia/Tokyo").setViewportSize(NARROW, HEIGHT);
        List<Fault> faults = new ArrayList<>();
        try (Visitors visitors = new Visitors(browser, site, "/")) {
            Visit visit = visitors.come(abroad);
            for (BakedPage page : Samples.oneOfEach(site)) {
                visit.open(page.file());
                Look.overflow(visit.page()).forEach(what -> faults.add(new Fault(page.address(), what)));
            }
        }
        Fault.failOn(faults);
    }

    @Test
    void whatItAddsIsAccessible(Browser browser) throws IOException {
        List<Fault> faults = new ArrayList<>();
        try (SiteServer server = SiteServer.start(site.folder(), "/");
                Visit visit =
                        new Visit(browser, server, AccessibilityIT.options().setTimezoneId("Asia/Tokyo"))) {
            for (String language : site.languages()) {
                faults.addAll(violations(visit, language));
            }
        }
        Fault.failOn(faults);
    }

    private List<Fault> violations(Visit visit, String language) throws IOException {
        BakedPage programme = site.pages().stream()
                .filter(page -> site.languageOf(page).equals(language))
                .filter(page ->
                        !page.document().select("[data-programme-page='./']").isEmpty())
                .findFirst()
                .orElseThrow();
        Page page = visit.open(programme.address());
        page.evaluate("localStorage.clear()");
        page.reload();
        SessionList list = new SessionList(page);
        list.keep("who-insures-the-ground-floor", "gates-that-forgive-a-mistake");
        list.unfold().toggle("kind", "panel");
        list.mine().click();
        list.toggle("kind", "panel");
        assertThat(page.locator(".clash").first()).isVisible();
        return AccessibilityIT.check(programme, page, Axe.load());
    }

    @Test
    void itSpeaksTheLanguageOfThePage(Browser browser) throws IOException {
        try (Visitors visitors = new Visitors(browser, site, "/")) {
            Page page = visitors.come().open("ar/programme/");
            SessionList list = new SessionList(page);
            list.keep("opening-high-water");
            list.mine().click();
            assertThat(list.shown()).containsExactly("opening-high-water");
            assertThat(list.status()).hasText("الجلسات المعروضة: 1");
            assertThat(list.mine()).hasAccessibleName("برنامجي 1");
            assertThat((String) page.locator(".tools, .keep").first().textContent())
                    .doesNotContainPattern("[A-Za-z]");
        }
    }
}
