package org.plenary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.baked.BakedSite;
import org.plenary.baked.Showcase;
import org.plenary.baked.SiteServer;
import org.plenary.baked.SiteServer.Answer;
import org.plenary.baked.SiteUnderTest;
import org.plenary.offline.Worker;

/** A visitor on a train: what was kept is found without a network, dated, and gives way to what is new. Below a path of the host, as anywhere. */
@Tag("alone")
@ExtendWith({RunningBrowser.class, SiteUnderTest.class})
class OfflineIT {

    private static final String DUTCH = "nl/programma/";
    private static final String HEADING = "(?s)<h1([^>]*)>.*?</h1>";
    private static final String MOVED = "<h1$1>Moved</h1>";
    private static final String OPENING = "en/programme/opening-ceremony/";
    private static final String CLOSING = "en/programme/closing/";
    private static final String TALK = "en/programme/right-to-the-city/";
    private static final String GONE = "async () => (await caches.keys()).length === 0"
            + " && (await navigator.serviceWorker.getRegistrations()).length === 0";
    private static final String PORTAL = "<!doctype html><title>Log in</title><p>Welcome on board</html>";
    private static final int MOST_SEEN = 200;

    @Test
    void theProgrammeIsThereWithoutANetworkInEveryLanguage(
            Browser browser, @Showcase BakedSite baked, @TempDir Path folder) throws IOException {
        try (KeptSite site = new KeptSite(baked, folder, browser)) {
            Page page = site.page();
            site.open("en/programme/");
            site.awaitWhole("version");
            assertThat(page.locator(".kept")).hasCount(0);

            site.offline(true);
            site.open(DUTCH);
            page.locator("[data-session='opening-high-water'] a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/2027/nl/programma/.+/"));
            assertThat(page.locator("html")).hasAttribute("lang", "nl");
            assertThat(page.locator("main time").nth(1)).isVisible();
            assertThat(page.locator(".kept[role=status]")).containsText("Dit is een kopie van");
            assertThat(page.locator(".kept time")).hasAttribute("datetime", Pattern.compile("20\\d\\d-.*Z"));
            Axe axe = Axe.load();
            axe.enter(page);
            Assertions.assertThat(axe.violations(page)).isEmpty();
            String session = page.url().substring(site.server().address().length());
            for (String other : List.of("ar/", "en/venue/", "nl/", "", "en/programme/index.html?day=2")) {
                site.open(other);
                assertThat(page.locator(".kept")).isVisible();
            }

            site.change(session, text -> text.replaceFirst(HEADING, MOVED));
            site.open(session);
            assertThat(page.locator("h1")).not().hasText("Moved");
            assertThat(page.locator(".kept")).isVisible();
            site.offline(false);
            page.reload();
            assertThat(page.locator("h1")).hasText("Moved");
            assertThat(page.locator(".kept")).hasCount(0);
            site.offline(true);
            site.open(session);
            assertThat(page.locator("h1")).hasText("Moved");
            assertThat(page.locator(".kept")).isVisible();
            site.offline(false);

            Files.write(site.file(Worker.FILE), Worker.off().bytes());
            site.open("en/");
            site.await(GONE, () -> (boolean) page.evaluate(GONE));
            site.offline(true);
            Assertions.assertThatThrownBy(() -> site.open(session)).isInstanceOf(PlaywrightException.class);
        }
    }

    /**
     * A visit to any page is enough, and all of the new programme is kept, not only the page that was visited. The server leads to a language from
     * the site's root, as those with our settings do.
     */
    @Test
    void whatWasMovedIsKeptAfterOneVisitToAnotherPage(Browser browser, BakedSite baked, @TempDir Path folder)
            throws IOException {
        try (KeptSite site = new KeptSite(baked, folder, browser)) {
            Answer dutch = new Answer(302, Map.of("Location", KeptSite.BASE + "nl/"), Optional.of(""), true);
            site.server().instead(page -> Optional.of(dutch).filter(answer -> page.isEmpty()));
            site.publish("first");
            site.open("");
            assertThat(site.page()).hasURL(site.server().address("nl/"));
            site.keepWhole("first");
            site.publish("second");
            site.change(OPENING, text -> text.replaceFirst(HEADING, MOVED));
            site.open("nl/");
            site.awaitWhole("second");
            site.offline(true);
            site.open(OPENING);
            assertThat(site.page().locator("h1")).hasText("Moved");
            assertThat(site.page().locator(".kept")).isVisible();
            site.open("");
            assertThat(site.page().locator("html[data-chooser] .kept")).isVisible();
        }
    }

    @Test
    void errorsAndPagesOfANetworkReplaceNothingAndAreNoWholeProgramme(
            Browser browser, BakedSite baked, @TempDir Path folder) throws IOException {
        try (KeptSite site = new KeptSite(baked, folder, browser)) {
            site.publish("first");
            site.open("en/");
            site.keepWhole("first");
            Map<String, Answer> wrong = Map.of(
                    OPENING,
                    new Answer(200, Map.of(), Optional.of(PORTAL), true),
                    CLOSING,
                    new Answer(500, Map.of(), Optional.of("<html data-kept>"), true),
                    TALK,
                    new Answer(200, Map.of(), Optional.empty(), false),
                    "en/search.json",
                    new Answer(200, Map.of(), Optional.of(PORTAL), true));
            site.server().instead(page -> Optional.ofNullable(wrong.get(page)));
            site.publish("second");
            site.change(DUTCH, text -> text.replaceFirst(HEADING, MOVED));
            site.open("en/venue/");
            site.await("failures", () -> {
                site.keep();
                return site.noted("trouble").contains("until");
            });
            Assertions.assertThat(site.noted("whole")).contains("first");
            Assertions.assertThat(site.noted("trouble")).contains(wrong.keySet());
            Assertions.assertThat(site.keptText(DUTCH)).contains(">Moved<");
            for (String page : wrong.keySet()) {
                Assertions.assertThat(site.keptText(page)).isEqualTo(Files.readString(site.file(page)));
            }
            site.open(CLOSING);
            assertThat(site.page().locator(".kept")).isVisible();
            site.open(OPENING);
            assertThat(site.page().locator("p")).hasText("Welcome on board");
            Assertions.assertThat(site.keptText(OPENING)).contains("data-kept");

            site.open("en/");
            site.server()
                    .instead(page ->
                            Optional.of(new Answer(503, Map.of("Retry-After", "7200"), Optional.empty(), true)));
            int asked = site.server().asked(TALK);
            site.keep();
            site.page().waitForTimeout(500);
            Assertions.assertThat(site.server().asked(TALK)).as("too early").isEqualTo(asked);
            site.later();
            site.keep();
            site.await("overload", () -> until(site) > System.currentTimeMillis() + 7_000_000);
            Assertions.assertThat(wrong.keySet().stream()
                            .mapToInt(site.server()::asked)
                            .sum())
                    .isLessThan(16);

            site.server().instead(page -> Optional.empty());
            site.later();
            site.keepWhole("second");
            Assertions.assertThat(site.noted("trouble")).isEmpty();
        }
    }

    @Test
    void pagesThatWereSeenStayWhileTheyAreInTheSite(Browser browser, BakedSite baked, @TempDir Path folder)
            throws IOException {
        try (KeptSite site = new KeptSite(baked, folder, browser)) {
            site.publishWithoutSessions();
            site.publish("first");
            site.open("en/");
            site.keepWhole("first");
            Assertions.assertThat(site.kept()).doesNotContain(OPENING, CLOSING);
            site.open(OPENING);
            site.open(CLOSING);
            site.await("seen", () -> site.kept().containsAll(List.of(OPENING, CLOSING)));

            Files.delete(site.file(CLOSING));
            site.change(OPENING, text -> text.replaceFirst(HEADING, MOVED));
            site.publish("second");
            site.open("en/");
            site.keepWhole("second");
            Assertions.assertThat(site.kept()).contains(OPENING).doesNotContain(CLOSING);
            site.offline(true);
            site.open(OPENING);
            assertThat(site.page().locator("h1")).hasText("Moved");
            assertThat(site.page().locator(".kept")).isVisible();
            site.offline(false);

            site.page()
                    .evaluate(
                            "async () => { const cache = await caches.open('plenary /2027/');"
                                    + " for (let i = 0; i < 210; i++) { await cache.put(`/2027/en/programme/seen-${i}/`, new Response('')); } }");
            site.open(TALK);
            site.await("bounded", () -> seen(site) == MOST_SEEN);
            Assertions.assertThat(site.kept())
                    .contains(TALK, "en/programme/seen-209/")
                    .doesNotContain(OPENING);
        }
    }

    @Test
    void whatIsNotForEverybodyIsNotKept(Browser browser, BakedSite baked, @TempDir Path folder) throws IOException {
        try (KeptSite site = new KeptSite(baked, folder, browser)) {
            site.publishWithoutSessions();
            site.open("en/");
            site.keepWhole("version");
            Optional<String> own = Optional.of("<!doctype html><title>Mine</title><p>Invoice</html>");
            Map<String, Answer> answers = Map.of(
                    OPENING,
                    new Answer(200, Map.of("Cache-Control", "private, max-age=60"), Optional.empty(), true),
                    CLOSING,
                    new Answer(200, Map.of("Cache-Control", "no-store"), Optional.empty(), true),
                    TALK,
                    new Answer(200, Map.of("Vary", "Cookie"), Optional.empty(), true),
                    "en/account/",
                    new Answer(200, Map.of(), own, true),
                    "account/",
                    new Answer(200, Map.of(), own, true));
            site.server().instead(page -> Optional.ofNullable(answers.get(page)));
            for (String page : answers.keySet()) {
                site.open(page);
            }
            site.open("en/people/");
            site.await("seen", () -> site.kept().contains("en/people/"));
            Assertions.assertThat(site.kept()).doesNotContainAnyElementsOf(answers.keySet());
        }
    }

    /** The worker of the site at the root may answer for all of the host, but is asked for its own site only. */
    @Test
    void sitesOnOneHostKeepTheirOwn(Browser browser, BakedSite baked, @TempDir Path folder) throws IOException {
        KeptSite.copy(baked, folder);
        KeptSite.copy(baked, folder.resolve("2027"));
        try (SiteServer server = SiteServer.start(folder, "/");
                BrowserContext context = browser.newContext(AccessibilityIT.options())) {
            Page page = context.newPage();
            for (String site : List.of("", "2027/")) {
                page.navigate(server.address(site + "en/"));
                page.evaluate("async () => (await navigator.serviceWorker.ready).active.postMessage({keep: 'en'})");
                page.waitForFunction(
                        "async (path) => (await (await caches.open(`plenary ${path}`)).match(`${path}sw.js?whole`)) !== undefined",
                        "/" + site);
            }
            Object strangers = page.evaluate("async () => (await (await caches.open('plenary /')).keys())"
                    + ".map(({url}) => new URL(url).pathname).filter((path) => path.startsWith('/2027/'))");
            Assertions.assertThat((List<?>) strangers).isEmpty();

            Files.write(folder.resolve(Worker.FILE), Worker.off().bytes());
            page.navigate(server.address("en/"));
            page.waitForFunction("async () => (await caches.keys()).join() === 'plenary /2027/'");
        }
    }

    private static long until(KeptSite site) {
        String noted = site.noted("trouble");
        return JsonParser.parseString(noted).getAsJsonObject().get("until").getAsLong();
    }

    private static long seen(KeptSite site) {
        return site.kept().stream()
                .filter(page -> page.matches("en/programme/[a-z].*/"))
                .count();
    }
}
