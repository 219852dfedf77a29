package org.plenary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.baked.BakedSite;
import org.plenary.baked.Fault;
import org.plenary.baked.Showcase;
import org.plenary.baked.SiteUnderTest;

@ExtendWith({RunningBrowser.class, SiteUnderTest.class})
class SearchIT {

    private static final String ENGLISH = "en/search/";
    private static final String DUTCH = "nl/zoeken/";
    private static final String ARABIC = "ar/bahth/";
    private static final Pattern ENGINE =
            Pattern.compile(".*/(?:search-index|terms|minisearch)\\.[0-9a-f]{10}\\.js|.*/search\\.json");
    private static final Pattern SEARCH =
            Pattern.compile(".*/search[^/]*\\.js(?:on)?|.*/(?:terms|minisearch)\\.[0-9a-f]+\\.js");

    /** Counts from now on how often the status says something else. */
    private static final String LISTEN = """
            () => {
              const status = document.querySelector("[role=status]");
              window.said = [];
              new MutationObserver(() => window.said.push(status.textContent)).observe(status, { childList: true });
            }
            """;

    private final BakedSite site;
    private final Visitors visitors;

    SearchIT(Browser browser, @Showcase BakedSite site) throws IOException {
        this.site = site;
        this.visitors = new Visitors(browser, site, "/2027/");
    }

    @AfterEach
    void close() {
        visitors.close();
    }

    private static Locator field(Page page) {
        return page.getByRole(AriaRole.SEARCHBOX);
    }

    private static Locator status(Page page) {
        return page.getByRole(AriaRole.STATUS);
    }

    private static Locator titles(Page page) {
        return page.locator(".hit__title a");
    }

    private static Locator lists(Page page) {
        return page.locator(".search__lists");
    }

    private static List<String> requests(Page page) {
        List<String> requests = new ArrayList<>();
        page.onRequest(request -> requests.add(request.url()));
        return requests;
    }

    private static List<String> only(List<String> requests, Pattern pattern) {
        return requests.stream().filter(pattern.asMatchPredicate()).toList();
    }

    @Test
    void nothingOfItIsLoadedBeforeSomebodySearches() {
        Visit visit = visitors.come();
        List<String> requests = requests(visit.page());
        visit.open("en/programme/");
        assertThat(only(requests, SEARCH)).isEmpty();
        visit.open(ENGLISH);
        visit.page().waitForTimeout(300);
        assertThat(only(requests, ENGINE)).isEmpty();
        visit.page()
                .waitForResponse("**/en/search.json", () -> field(visit.page()).focus());
        assertThat(only(requests, ENGINE)).hasSize(4).contains(visitors.address("en/search.json"));
    }

    @Test
    void aMouseIsEnough() {
        Visit visit = visitors.come();
        Page page = visit.open("en/");
        page.getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Search"))
                .click();
        field(page).click();
        field(page).fill("Ottoline Graver");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search"))
                .click();
        assertThat(status(page)).hasText("Pages found: 4");
        assertThat(page.locator(".hits__title")).hasText(new String[] {"People (1)", "Sessions (3)"});
        assertThat(titles(page).first()).hasText("Ottoline Graver");
        assertThat(page.locator(".hit mark").first()).hasText("Ottoline");
        assertThat(page.locator(".hit__line").nth(1)).containsText("October");
        assertThat(visit.address()).isEqualTo(ENGLISH + "?q=Ottoline%20Graver");
        titles(page).first().click();
        assertThat(page.locator("h1")).hasText("Ottoline Graver");
        page.goBack();
        assertThat(titles(page)).hasCount(4);
    }

    @Test
    void aKeyboardIsEnough() {
        Visit visit = visitors.come();
        Page page = visit.open("nl/");
        step(page, page.locator(".search-link"));
        page.keyboard().press("Enter");
        page.waitForURL("**/" + DUTCH);
        step(page, field(page));
        page.keyboard().type("overstroming");
        page.keyboard().press("Enter");
        assertThat(status(page)).hasText("Gevonden pagina’s: 6");
        step(page, titles(page).first());
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("overstroming");
    }

    /** Presses Tab until something has the focus. */
    private static void step(Page page, Locator target) {
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(target.evaluate("it => it === document.activeElement"))) {
                return;
            }
        }
        throw new AssertionError("Tab doesn't lead to " + target);
    }

    @Test
    void anAddressShowsWhatWasAsked() {
        Page page = visitors.come().open(ARABIC + "?q=breakwater+mutual");
        assertThat(field(page)).hasValue("breakwater mutual");
        assertThat(page.locator("main .hits__title").first()).hasText("المنظمات (1)");
        assertThat(titles(page).first()).hasText("Breakwater Mutual");
        assertThat(titles(page).first()).hasAttribute("lang", "en");
        assertThat(titles(page).first()).hasAttribute("dir", "ltr");
        assertThat(page.locator(".hit__line").first()).not().hasAttribute("lang", "en");
    }

    @Test
    void theFrontPageIsFoundLikeAnyOther() {
        Page page = visitors.come().open(DUTCH + "?q=forum+getijdensteden");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("Forum Getijdensteden 2027")
                                .setExact(true))
                .first()
                .click();
        assertThat(page.locator("html")).hasAttribute("lang", "nl");
        assertThat(page.locator(".hero")).isVisible();
    }

    @Test
    void ofManyPagesOfAKindTheRestIsShownWhenItIsAskedFor() {
        Page page = visitors.come().open(DUTCH + "?q=haven");
        Locator sessions = page.locator(".hits", new Page.LocatorOptions().setHasText("Sessies"));
        Locator hits = sessions.locator(".hit");
        assertThat(hits).hasCount(8);
        int all = Integer.parseInt(sessions.locator(".hits__title").innerText().replaceAll("\\D", ""));
        sessions.getByRole(AriaRole.BUTTON).click();
        assertThat(hits).hasCount(all);
        assertThat(hits.nth(8).locator("a")).isFocused();
    }

    @Test
    void saysHowMuchWasFoundOnceAndNotForEachKey() {
        Page page = visitors.come().open(ENGLISH);
        page.evaluate(LISTEN);
        field(page).focus();
        for (char key : "flood".toCharArray()) {
            page.keyboard().press(String.valueOf(key));
            page.waitForTimeout(260);
        }
        assertThat(titles(page).first()).isVisible();
        assertThat(status(page)).hasText("Pages found: 8");
        assertThat(page.evaluate("() => said")).isEqualTo(List.of("Pages found: 8"));
    }

    @Test
    void escapeClearsAndBackLeadsToWhatWasAsked() {
        Visit visit = visitors.come();
        Page page = visit.open(ENGLISH);
        assertThat(lists(page)).isVisible();
        field(page).fill("flood");
        assertThat(titles(page).first()).isVisible();
        assertThat(lists(page)).isHidden();
        field(page).press("Escape");
        assertThat(field(page)).hasValue("");
        assertThat(titles(page)).hasCount(0);
        assertThat(lists(page)).isVisible();
        assertThat(visit.address()).isEqualTo(ENGLISH);
    }

    @Test
    void whereNothingIsFoundItSaysWhatToDo() {
        Page page = visitors.come().open(DUTCH + "?q=xyzzyq");
        assertThat(status(page)).containsText("Niets gevonden voor “xyzzyq”. Controleer de spelling");
        assertThat(lists(page)
                        .getByRole(
                                AriaRole.LINK,
                                new Locator.GetByRoleOptions()
                                        .setName("Programma")
                                        .setExact(true)))
                .isVisible();
    }

    @Test
    void whatTextsSayStaysText() {
        Page page = visitors.come().open(ENGLISH);
        answer(page, """
                {"language": "en", "directions": {}, "kinds": ["news"], "pages": [[0, "news/x/", "<img src=x> </script> hostile",
                 "<b>line</b>", "<i>hostile</i>", "<svg onload=alert(1)> hostile & text"]]}""");
        field(page).fill("hostile");
        assertThat(titles(page)).hasText("<img src=x> </script> hostile");
        assertThat(page.locator(".hit__text")).hasText("<svg onload=alert(1)> hostile & text");
        assertThat(page.locator(".hit :is(img, svg, b, i, script)")).hasCount(0);
    }

    @Test
    void saysSoWhenItCannotBeLoaded() {
        Page page = visitors.come().open(ENGLISH);
        answer(page, "{");
        field(page).fill("flood");
        assertThat(status(page)).containsText("Try again when you are online");
        page.unroute("**/search.json");
        field(page).fill("floods");
        assertThat(titles(page).first()).isVisible();
    }

    private static void answer(Page page, String json) {
        page.route(
                "**/search.json",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(json)));
    }

    @Test
    void withoutScriptsItOffersTheLists() {
        Page page = visitors.come(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .open(ENGLISH);
        assertThat(page.locator("form")).isHidden();
        assertThat(page.locator(".search__without")).isVisible();
        for (String list : List.of("Programme", "People", "Partners", "News", "Documents")) {
            assertThat(lists(page)
                            .getByRole(
                                    AriaRole.LINK,
                                    new Locator.GetByRoleOptions().setName(list).setExact(true)))
                    .isVisible();
        }
    }

    @Test
    void whatIsFoundIsAccessible() throws IOException {
        List<Fault> faults = new ArrayList<>();
        Axe axe = Axe.load();
        try (Visit visit = visitors.come(AccessibilityIT.options())) {
            for (String address :
                    List.of(ENGLISH + "?q=flood", DUTCH + "?q=overstroming", ARABIC + "?q=harbour+rent")) {
                Page page = visit.open(address);
                assertThat(titles(page).first()).isVisible();
                faults.addAll(AccessibilityIT.check(
                        site.page(address.replaceFirst("\\?.*", "")).orElseThrow(), page, axe));
                page.setViewportSize(320, 640);
                Look.overflow(page).forEach(what -> faults.add(new Fault(address, what)));
            }
        }
        Fault.failOn(faults);
    }
}
