package org.plenary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.baked.BakedSite;
import org.plenary.baked.Fault;
import org.plenary.baked.Showcase;
import org.plenary.baked.SiteServer;
import org.plenary.baked.SiteUnderTest;

/** What a visitor gets at an address where nothing is. */
@ExtendWith({RunningBrowser.class, SiteUnderTest.class})
class NearPagesIT {

    private final BakedSite site;
    private final Browser browser;
    private final SiteServer server;

    NearPagesIT(Browser browser, @Showcase BakedSite site) throws IOException {
        this.site = site;
        this.browser = browser;
        this.server = SiteServer.startAsInProduction(site.folder(), site.base());
    }

    @AfterEach
    void close() {
        server.close();
    }

    private Visit visit(Browser.NewContextOptions options) {
        return new Visit(browser, server, options);
    }

    private static Locator near(Page page) {
        return page.locator(".lost__near");
    }

    @Test
    void pagesWithSuchAnAddressAreOfferedInTheLanguageOfTheAddress() {
        try (Visit visit = visit(new Browser.NewContextOptions())) {
            Page page = visit.open("nl/programm/opening-hoogwatr/index.html");
            assertThat(near(page).locator("h2")).hasText("Pagina’s met een gelijkend adres");
            assertThat(near(page)).hasAttribute("lang", "nl");
            assertThat(near(page).locator("a").first()).hasText("Opening bij hoogwater");
            assertThat(near(page).locator("a").count()).isBetween(1, 5);
            near(page).locator("a").first().click();
            assertThat(page.locator("h1")).hasText("Opening bij hoogwater");
        }
    }

    @Test
    void anAddressWithoutALanguageGetsPagesInThatOfThePage() {
        try (Visit visit = visit(new Browser.NewContextOptions())) {
            Page page = visit.open("old/ottoline_graver.php");
            assertThat(near(page)).hasAttribute("lang", "en");
            assertThat(near(page).locator("a").first()).hasText("Ottoline Graver");
        }
    }

    @Test
    void anArabicAddressIsReadToo() {
        try (Visit visit = visit(new Browser.NewContextOptions())) {
            Page page = visit.open("ar/%D8%A7%D9%84%D8%A8%D8%B1%D9%86%D8%A7%D9%85%D8%AC/");
            assertThat(near(page)).hasAttribute("dir", "rtl");
            assertThat(near(page).locator("a").first()).hasText("البرنامج");
        }
    }

    @Test
    void whereNothingIsNearThePageIsAsItIsWithoutScripts() {
        try (Visit visit = visit(new Browser.NewContextOptions())) {
            Page page = visit.page();
            page.waitForResponse("**/search.json", () -> visit.open("en/zzxqy/"));
            page.waitForTimeout(200);
            assertThat(near(page)).hasCount(0);
            visit.open("en/%FF%FE/");
            page.waitForTimeout(200);
            assertThat(near(page)).hasCount(0);
            assertThat(visit.complaints())
                    .allMatch(complaint -> complaint.toString().contains("404"));
        }
        try (Visit visit = visit(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = visit.open("nl/programma/opening/");
            assertThat(near(page)).hasCount(0);
            assertThat(page.locator(".lost__links a").first()).isVisible();
        }
    }

    @Test
    void whatIsOfferedIsAccessible() throws IOException {
        try (Visit visit = visit(AccessibilityIT.options())) {
            Page page = visit.open("ar/programme/opening/");
            assertThat(near(page)).isVisible();
            Fault.failOn(AccessibilityIT.check(site.page("404.html").orElseThrow(), page, Axe.load()));
            assertThat(Look.overflow(page)).isEmpty();
        }
    }
}
