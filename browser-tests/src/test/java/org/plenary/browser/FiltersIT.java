package org.plenary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.baked.BakedPage;
import org.plenary.baked.BakedSite;
import org.plenary.baked.Showcase;
import org.plenary.baked.SiteUnderTest;

@ExtendWith({RunningBrowser.class, SiteUnderTest.class})
class FiltersIT {

    private static final String PROGRAMME = "en/programme/";
    private static final String FRIDAY = "en/programme/2027-10-29/";
    private static final String SATURDAY = "en/programme/2027-10-30/";

    private final BakedSite site;
    private final Visitors visitors;

    FiltersIT(Browser browser, @Showcase BakedSite site) throws IOException {
        this.site = site;
        this.visitors = new Visitors(browser, site, "/");
    }

    @AfterEach
    void close() {
        visitors.close();
    }

    @Test
    void showsTheSessionsOfATrack() {
        Visit visit = visitors.come();
        SessionList list = new SessionList(visit.open(PROGRAMME));
        list.toggle("track", "water-and-walls");
        assertThat(list.shown()).isNotEmpty().containsAll(ids(has("track", "water-and-walls")));
        assertThat(visit.address()).isEqualTo(PROGRAMME + "?track=water-and-walls");
        assertThat(list.filter("track", "water-and-walls")).hasAttribute("aria-pressed", "true");
        assertThat(list.filter("track", "night-and-work")).hasAttribute("aria-pressed", "false");
    }

    @Test
    void valuesOfOneFilterAddUpAndFiltersNarrow() {
        Visit visit = visitors.come();
        SessionList list = new SessionList(visit.open(PROGRAMME));
        list.toggle("kind", "keynote");
        list.toggle("kind", "panel");
        list.toggle("interpretation", "ar");
        Predicate<Element> kind = has("kind", "keynote").or(has("kind", "panel"));
        assertThat(list.shown()).isEqualTo(ids(kind.and(has("interpretation", "ar"))));
        assertThat(visit.address()).isEqualTo(PROGRAMME + "?kind=keynote,panel&interpretation=ar");
        list.toggle("kind", "panel");
        assertThat(list.shown()).isEqualTo(ids(has("kind", "keynote").and(has("interpretation", "ar"))));
    }

    @Test
    void anAddressShowsWhatWasAsked() {
        SessionList list = new SessionList(visitors.come().open(PROGRAMME + "?kind=panel&language=en&q=flood"));
        assertThat(list.shown()).containsExactly("after-the-flood-of-2025");
        assertThat(list.text()).hasValue("flood");
        assertThat(list.filter("kind", "panel")).isVisible();
        assertThat(list.filter("kind", "panel")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void backAndForwardLeadThroughWhatWasAsked() {
        Page page = visitors.come().open(PROGRAMME);
        SessionList list = new SessionList(page);
        List<String> all = list.shown();
        list.toggle("kind", "keynote");
        list.search("people");
        list.search("people who");
        assertThat(list.shown()).containsExactly("keynote-people-who-wait");
        page.goBack();
        assertThat(list.shown()).isEqualTo(ids(has("kind", "keynote")));
        assertThat(list.text()).hasValue("");
        page.goBack();
        assertThat(list.shown()).isEqualTo(all);
        page.goForward();
        assertThat(list.shown()).isEqualTo(ids(has("kind", "keynote")));
    }

    @Test
    void findsWordsWhateverTheirAccentsAndCapitals() {
        SessionList list = new SessionList(visitors.come().open(SATURDAY));
        list.search("QUAIMORTE helene");
        assertThat(list.shown()).containsExactly("faces-of-empty-warehouses");
        list.search("fàces");
        assertThat(list.shown()).containsExactly("faces-of-empty-warehouses");
        assertThat(list.status()).hasText("Sessions shown: 1");
        list.search("no such words");
        assertThat(list.shown()).isEmpty();
        assertThat(list.status()).hasText("No session fits this choice.");
    }

    @Test
    void findsWhoTakesPartInAListThatLeavesThemOut() {
        SessionList list = new SessionList(visitors.come().open(PROGRAMME));
        list.search("ottoline graver");
        assertThat(list.session("who-insures-the-ground-floor")).isVisible();
        assertThat(list.shown())
                .containsExactly("who-insures-the-ground-floor", "keynote-owning-the-strip", "grain-ships-and-bread");
    }

    /** The first words bring the schedule, for the names; who types on meanwhile keeps every letter. */
    @Test
    void losesNoLettersThatAreTypedWhileNamesAreLearnt() {
        Page page = visitors.come().open(PROGRAMME);
        SessionList list = new SessionList(page);
        List<Route> schedules = new ArrayList<>();
        page.route("**/*.json", schedules::add);
        list.search("people");
        page.waitForCondition(() -> !schedules.isEmpty());
        list.text().fill("people who");
        schedules.forEach(Route::resume);
        list.awaitWords("people who");
        assertThat(list.shown()).containsExactly("keynote-people-who-wait");
    }

    @Test
    void aFilterTakesTheWordsAlongThatWereJustTyped() {
        SessionList list = new SessionList(visitors.come().open(PROGRAMME)).unfold();
        list.text().fill("flood");
        list.toggle("kind", "panel");
        assertThat(list.shown()).containsExactly("after-the-flood-of-2025");
        assertThat(list.text()).hasValue("flood");
    }

    @Test
    void aPartBringsTheSessionAroundItAndThatOneAllItsParts() {
        SessionList list = new SessionList(visitors.come().open(PROGRAMME));
        list.search("soil of cooper");
        assertThat(list.shown()).containsExactly("workshop-wall-garden-or-boat", "part-what-the-soil-allows");
        list.search("garden or boat");
        assertThat(list.shown())
                .containsExactly(
                        "workshop-wall-garden-or-boat",
                        "part-what-the-soil-allows",
                        "part-what-it-costs",
                        "part-how-the-street-votes");
    }

    @Test
    void hidesDaysAndTimesWithoutSessions() {
        Page page = visitors.come().open(PROGRAMME + "?kind=ceremony");
        assertThat(new SessionList(page).shown()).containsExactly("opening-high-water");
        Locator visible = page.locator("[data-programme] section").filter(new Locator.FilterOptions().setVisible(true));
        assertThat(visible).hasCount(1);
        assertThat(page.locator(".rail__slot").filter(new Locator.FilterOptions().setVisible(true)))
                .hasCount(1);
    }

    @Test
    void showsAllAgain() {
        Visit visit = visitors.come();
        SessionList list = new SessionList(visit.open(PROGRAMME));
        List<String> all = list.shown();
        assertThat(list.button("Show all sessions")).isHidden();
        list.toggle("kind", "keynote");
        list.search("people");
        list.button("Show all sessions").click();
        assertThat(list.shown()).isEqualTo(all);
        assertThat(visit.address()).isEqualTo(PROGRAMME);
        assertThat(list.text()).isFocused();
        assertThat(list.text()).hasValue("");
    }

    @Test
    void fromADayOtherDaysTakeTheFiltersAlong() {
        Visit visit = visitors.come();
        SessionList list = new SessionList(visit.open(FRIDAY + "?kind=panel"));
        visit.page().locator("a[rel='next']").click();
        visit.page().waitForURL("**" + SATURDAY + "*");
        assertThat(visit.address()).isEqualTo(SATURDAY + "?kind=panel");
        assertThat(list.shown()).isEqualTo(ids(has("kind", "panel").and(has("day", "2027-10-30"))));
    }

    @Test
    void anotherLanguageTakesTheFiltersAlong() {
        Visit visit = visitors.come();
        SessionList list = new SessionList(visit.open(PROGRAMME));
        list.toggle("kind", "panel");
        List<String> panels = list.shown();
        Locator dutch = visit.page().locator("header a[data-language='nl']");
        visit.open(dutch.evaluate("link => link.href").toString().replace(visitors.address(""), ""));
        assertThat(visit.address()).startsWith("nl/").endsWith("/?kind=panel");
        assertThat(list.shown()).isEqualTo(panels);
    }

    @Test
    void aKeyboardIsEnough() {
        Page page = visitors.come().open(PROGRAMME);
        SessionList list = new SessionList(page);
        page.locator("[data-filters] summary").focus();
        page.keyboard().press("Enter");
        while (!list.filter("track", "night-and-work")
                .evaluate("it => it === document.activeElement")
                .equals(true)) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Space");
        assertThat(list.shown()).isNotEmpty().containsAll(ids(has("track", "night-and-work")));
        assertThat(list.filter("track", "night-and-work")).isFocused();
        page.keyboard().press("Enter");
        assertThat(list.filter("track", "night-and-work")).hasAttribute("aria-pressed", "false");
    }

    @Test
    void withoutScriptsLinksLeadToPagesThatShowTheSame() {
        Visit visit = visitors.come(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        SessionList list = new SessionList(visit.open(PROGRAMME));
        list.unfold().filter("track", "night-and-work").click();
        assertThat(visit.page().locator("h1")).containsText("Night and work");
        for (Element link : programme().document().select("[data-filters] a[data-filter]")) {
            BakedPage chosen = target(link);
            assertThat(ids(chosen, item -> true))
                    .as(chosen.address())
                    .containsExactlyInAnyOrderElementsOf(ids(has(link.attr("data-filter"), link.attr("data-value"))));
        }
    }

    @Test
    void nothingMovesWhenTheScriptComes() {
        for (int width : List.of(320, 1280)) {
            for (String address : List.of(FRIDAY, "ar/programme/")) {
                assertThat(tops(address, width, true))
                        .as(address + " at " + width)
                        .isEqualTo(tops(address, width, false));
            }
        }
    }

    private Object tops(String address, int width, boolean script) {
        Visit visit = visitors.come(
                new Browser.NewContextOptions().setViewportSize(width, 800).setTimezoneId("Europe/Lisbon"));
        if (!script) {
            visit.page()
                    .route(
                            "**/js/programme.*.js",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setContentType("text/javascript")
                                    .setBody("")));
        }
        // Whether the typeface of headings came in time is chance, and titles are as long as it makes them.
        visit.open(address).evaluate("() => document.documentElement.style.setProperty('--serif', 'serif')");
        return visit.page()
                .locator(".rail__slot, footer")
                .evaluateAll("all => all.map(each => Math.round(each.getBoundingClientRect().top))");
    }

    private BakedPage programme() {
        return site.page(PROGRAMME).orElseThrow();
    }

    private BakedPage target(Element link) {
        URI page = URI.create(site.absolute(programme()));
        return site.pageAt(page.resolve(link.attr("href")).toString()).orElseThrow();
    }

    /** The ids of the sessions of which the whole programme says so, in its order. */
    private List<String> ids(Predicate<Element> condition) {
        return ids(programme(), condition);
    }

    private static List<String> ids(BakedPage page, Predicate<Element> condition) {
        return page.document().select("[data-session]").stream()
                .filter(condition)
                .map(FiltersIT::id)
                .toList();
    }

    /** What its item says, or the last part of its address. */
    private static String id(Element item) {
        String address = item.select(".rail__title a").attr("href");
        return item.attr("data-session").isEmpty()
                ? address.replaceFirst("^(?:.*/)?([^/]+)/$", "$1")
                : item.attr("data-session");
    }

    /** Whether an item says so, or leads to the page of it. */
    private Predicate<Element> has(String filter, String value) {
        if (filter.equals("day")) {
            return item -> dayOf(item).equals(value);
        }
        String attribute = filter.equals("language") ? "data-languages" : "data-" + filter;
        String page = programme()
                .document()
                .select("[data-filter=" + filter + "][data-value=" + value + "]")
                .attr("href");
        return item -> Arrays.asList(item.attr(attribute).split(" ")).contains(value)
                || item.select("> .rail__labels a, > .rail__room a")
                        .eachAttr("href")
                        .contains(page);
    }

    /** The day of the time that stands in an item, or beside it; empty without one. */
    private static String dayOf(Element item) {
        Element slot = item.hasClass("rail__session") ? item.closest(".rail__slot") : null;
        Element times = slot == null ? item : slot.selectFirst(".rail__time");
        Element time = times == null ? null : times.selectFirst("[data-times] time");
        return time == null ? "" : time.attr("datetime").substring(0, 10);
    }
}
