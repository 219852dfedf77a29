package org.plenary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.baked.BakedSite;
import org.plenary.baked.Showcase;
import org.plenary.baked.SiteServer;
import org.plenary.baked.SiteUnderTest;

/** The programme within a page of another site: another origin, because it is served on another port. */
@ExtendWith({RunningBrowser.class, SiteUnderTest.class})
class EmbedIT {

    @Test
    void showsTheProgrammeOnAnotherSiteAndOpensItInTheWholeWindow(
            Browser browser, @Showcase BakedSite site, @TempDir Path other) throws IOException {
        try (SiteServer ours = SiteServer.start(site.folder(), "/");
                SiteServer theirs = SiteServer.startForeign(other);
                BrowserContext context = browser.newContext()) {
            Files.writeString(
                    other.resolve("index.html"),
                    "<!doctype html><title>Another site</title><iframe title='Programme' width='600' height='600' src='"
                            + ours.address("en/programme/embed/") + "'></iframe>");
            Page page = context.newPage();
            page.navigate(theirs.address());
            FrameLocator frame = page.frameLocator("iframe");
            assertThat(frame.locator("h1")).hasText("Tidal Cities Forum 2027");
            frame.locator("[data-language='nl']").click();
            assertThat(frame.locator("html")).hasAttribute("lang", "nl");
            assertThat(page).hasURL(theirs.address());
            frame.locator(".rail__title a").first().click();
            page.waitForURL(ours.address("nl/programma/") + "**");
            assertThat(page.locator("header.header")).isVisible();
        }
    }
}
