package org.plenary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.baked.BakedSite;
import org.plenary.baked.Showcase;
import org.plenary.baked.SiteUnderTest;

/** In Lisbon it is an hour later than the Z of these moments says, until the night to 31 October. */
@ExtendWith({RunningBrowser.class, SiteUnderTest.class})
class NowAndNextIT {

    private static final String PROGRAMME = "en/programme/";

    private final Visitors visitors;

    NowAndNextIT(Browser browser, @Showcase BakedSite site) throws IOException {
        this.visitors = new Visitors(browser, site, "/");
    }

    @AfterEach
    void close() {
        visitors.close();
    }

    @Test
    void sessionsAreMarked() {
        Page page = open(PROGRAMME, "2027-10-29T09:50:00Z");
        assertThat(marked(page, "now")).containsExactly("coffee-friday-morning");
        assertThat(marked(page, "next"))
                .hasSize(6)
                .contains("who-insures-the-ground-floor", "gates-that-forgive-a-mistake");
        Locator coffee = new SessionList(page).session("coffee-friday-morning");
        assertThat(coffee.locator(".now-mark")).hasText("Now");
    }

    @Test
    void marksGoOnWithTheMinutes() {
        Page page = open(PROGRAMME, "2027-10-29T11:29:30Z");
        assertThat(marked(page, "next")).containsExactly("lunch-friday");
        page.clock().runFor(31_000);
        assertThat(marked(page, "now")).containsExactly("lunch-friday");
        assertThat(page.locator(".now-mark").filter(new Locator.FilterOptions().setHasText("Now")))
                .hasCount(1);
    }

    @Test
    void whatIsCancelledIsNeverOn() {
        Page page = open(PROGRAMME, "2027-10-29T14:30:00Z");
        assertThat(marked(page, "now"))
                .contains("mangrove-accounts", "workshop-wall-garden-or-boat", "part-how-the-street-votes")
                .doesNotContain("pirate-radio-licence");
    }

    @Test
    void theHourThatComesTwiceIsKnown() {
        Page page = open(PROGRAMME, "2027-10-31T01:45:00Z");
        assertThat(marked(page, "now")).containsExactly("the-long-ebb");
        page.clock().fastForward("01:00:00");
        assertThat(marked(page, "now")).isEmpty();
        assertThat(marked(page, "next")).containsExactly("breakfast-with-the-dredgers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-10-20T12:00:00Z", "2027-11-03T12:00:00Z"})
    void beforeAndAfterNothingIsMarked(String moment) {
        assertThat(open(PROGRAMME, moment).locator(".now-mark")).hasCount(0);
    }

    @Test
    void theHomePageSaysWhatIsOn() {
        Page page = open("en/", "2027-10-29T09:50:00Z");
        Locator section = page.locator("[data-now]");
        assertThat(section).isVisible();
        assertThat(section.locator("[data-now-mark='now']")).hasCount(1);
        assertThat(section.locator("[data-now-mark='now']")).containsText("Coffee among the pumps");
        assertThat(section.locator("[data-now-mark='now'] .now__time")).hasText("10:45–11:15");
        assertThat(section.locator("[data-now-mark='next']")).hasCount(6);
        assertThat(section.locator("a").first()).hasAttribute("href", Pattern.compile("coffee-friday-morning"));
    }

    @Test
    void theHomePageReadsTheClockAsItIsAtEachEnd() {
        Page page = open("en/", "2027-10-31T00:30:00Z");
        assertThat(page.locator("[data-now-mark='now'] .now__time")).hasText("23:00–Sun 02:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-10-27T12:00:00Z", "2027-11-03T12:00:00Z"})
    void atOtherTimesTheHomePageFetchesNothing(String moment) {
        Visit visit = visitors.come();
        List<String> requests = new ArrayList<>();
        visit.page().onRequest(request -> requests.add(request.url()));
        Page page = open(visit, "en/", moment);
        page.clock().runFor(61_000);
        assertThat(page.locator("[data-now]")).isHidden();
        assertThat(requests).isNotEmpty().noneMatch(url -> url.endsWith("schedule.json"));
    }

    @Test
    void anAnnouncementGoesWhenItIsOver() {
        Visit visit = visitors.come();
        String bars =
                "<p id='old' data-until='2027-10-29T09:00+01:00'>Old</p><p id='new' data-until='2027-10-29T12:00+01:00'>New</p>";
        visit.page().route("**/en/programme/", route -> {
            var response = route.fetch();
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(response)
                    .setBody(response.text().replaceFirst("<main", bars + "<main")));
        });
        Page page = open(visit, PROGRAMME, "2027-10-29T09:50:00Z");
        assertThat(page.locator("#old")).hasCount(0);
        assertThat(page.locator("#new")).isVisible();
        page.clock().fastForward("01:11:00");
        assertThat(page.locator("#new")).hasCount(0);
    }

    private Page open(String address, String moment) {
        return open(visitors.come(), address, moment);
    }

    private static Page open(Visit visit, String address, String moment) {
        visit.page().clock().install(new Clock.InstallOptions().setTime(moment));
        return visit.open(address);
    }

    private static List<String> marked(Page page, String mark) {
        List<?> ids = (List<?>) page.locator("[data-session][data-now-mark='" + mark + "']")
                .evaluateAll("all => all.map(each => each.dataset.session)");
        return ids.stream().map(String::valueOf).toList();
    }
}
