package org.plenary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.baked.BakedSite;
import org.plenary.baked.Showcase;
import org.plenary.baked.SiteServer;
import org.plenary.baked.SiteUnderTest;
import org.plenary.offline.Worker;

/** A visitor on a train: what was kept is found without a network, dated, and gives way to what is new. Below a path of the host, as anywhere. */
@ExtendWith({RunningBrowser.class, SiteUnderTest.class})
class OfflineIT {

    private static final String BASE = "/2027/";
    private static final String DUTCH = "nl/programma/";
    private static final String KEPT_WHOLE =
            "async () => (await (await caches.open('plenary /2027/')).match('/2027/sw.js?whole')) !== undefined";
    private static final String GONE = "async () => (await caches.keys()).length === 0"
            + " && (await navigator.serviceWorker.getRegistrations()).length === 0";
    private static final int PATIENCE_SECONDS = 90;

    @Test
    void theProgrammeIsThereWithoutANetworkInEveryLanguage(
            Browser browser, @Showcase BakedSite site, @TempDir Path folder) throws IOException {
        copy(site, folder);
        try (SiteServer server = SiteServer.start(folder, BASE);
                BrowserContext context = browser.newContext(AccessibilityIT.options())) {
            Page page = context.newPage();
            page.navigate(server.address("en/programme/"));
            await(page, KEPT_WHOLE);
            assertThat(page.locator(".kept")).hasCount(0);

            context.setOffline(true);
            page.navigate(server.address(DUTCH));
            page.locator("[data-session='opening-high-water'] a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/2027/nl/programma/.+/"));
            assertThat(page.locator("html")).hasAttribute("lang", "nl");
            assertThat(page.locator("main time").nth(1)).isVisible();
            assertThat(page.locator(".kept[role=status]")).containsText("Dit is een kopie van");
            assertThat(page.locator(".kept time")).hasAttribute("datetime", Pattern.compile("20\\d\\d-.*Z"));
            Axe axe = Axe.load();
            axe.enter(page);
            Assertions.assertThat(axe.violations(page)).isEmpty();
            String session = page.url();
            for (String other : List.of("ar/", "en/venue/", "nl/")) {
                page.navigate(server.address(other));
                assertThat(page.locator(".kept")).isVisible();
            }

            context.setOffline(false);
            Path file = folder.resolve(session.substring(server.address().length()) + "index.html");
            Files.writeString(
                    file, Files.readString(file).replaceFirst("(?s)<h1([^>]*)>.*?</h1>", "<h1$1>Verplaatst</h1>"));
            page.navigate(session);
            assertThat(page.locator("h1")).hasText("Verplaatst");
            assertThat(page.locator(".kept")).hasCount(0);
            context.setOffline(true);
            page.navigate(session);
            assertThat(page.locator("h1")).hasText("Verplaatst");
            assertThat(page.locator(".kept")).isVisible();
            context.setOffline(false);

            Files.write(folder.resolve(Worker.FILE), Worker.off().bytes());
            page.navigate(server.address("en/"));
            await(page, GONE);
            context.setOffline(true);
            Assertions.assertThatThrownBy(() -> page.navigate(session)).isInstanceOf(PlaywrightException.class);
        }
    }

    private static void await(Page page, String truth) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Boolean.TRUE.equals(page.evaluate(truth))) {
            Assertions.assertThat(System.nanoTime()).as(truth).isLessThan(end);
            page.waitForTimeout(100);
        }
    }

    private static void copy(BakedSite site, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(site.folder())) {
            for (Path file : walk.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().matches(".*\\.(br|gz)"))
                    .toList()) {
                Path place = to.resolve(site.folder().relativize(file).toString());
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
            }
        }
    }
}
