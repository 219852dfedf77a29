package org.plenary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.baked.BakedSite;
import org.plenary.baked.Showcase;
import org.plenary.baked.SiteUnderTest;

@ExtendWith({RunningBrowser.class, SiteUnderTest.class})
class MyProgrammeIT {

    private static final String PROGRAMME = "en/programme/";
    private static final String OPENING = "opening-high-water";
    private static final String PANEL = "who-insures-the-ground-floor";
    private static final String ELSEWHERE = "gates-that-forgive-a-mistake";

    private static final String BLOCKED_STORAGE = """
            Object.defineProperty(window, "localStorage", {
              get() { throw new DOMException("blocked", "SecurityError"); }
            });
            """;

    private final Visitors visitors;

    MyProgrammeIT(Browser browser, @Showcase BakedSite site) throws IOException {
        this.visitors = new Visitors(browser, site, "/2027/");
    }

    @AfterEach
    void close() {
        visitors.close();
    }

    @Test
    void aStarNamesItsSessionAndSaysWhetherItIsKept() {
        SessionList list = new SessionList(visitors.come().open(PROGRAMME));
        assertThat(list.star(PANEL)).hasAccessibleName("Keep " + list.title(PANEL));
        assertThat(list.star(PANEL)).hasAttribute("aria-pressed", "false");
        list.keep(PANEL);
        assertThat(list.star(PANEL)).hasAttribute("aria-pressed", "true");
        list.keep(PANEL);
        assertThat(list.star(PANEL)).hasAttribute("aria-pressed", "false");
    }

    @Test
    void whatIsKeptStaysInEveryLanguageAndOnEveryPage() {
        Visit visit = visitors.come();
        SessionList list = new SessionList(visit.open(PROGRAMME));
        list.keep(OPENING, PANEL);
        for (String page : List.of(PROGRAMME, "ar/programme/", PROGRAMME + PANEL + "/")) {
            visit.open(page);
            assertThat(list.star(PANEL)).hasAttribute("aria-pressed", "true");
        }
    }

    @Test
    void mineShowsWhatIsKept() {
        Visit visit = visitors.come();
        SessionList list = new SessionList(visit.open(PROGRAMME));
        list.mine().click();
        assertThat(list.shown()).isEmpty();
        assertThat(list.status()).hasText("You have kept no sessions yet.");
        list.mine().click();
        list.keep(OPENING, PANEL);
        assertThat(list.mine()).hasAccessibleName("My programme 2");
        list.mine().click();
        assertThat(list.shown()).containsExactly(OPENING, PANEL);
        assertThat(visit.address()).isEqualTo(PROGRAMME + "?mine");
        visit.page().reload();
        assertThat(list.shown()).containsExactly(OPENING, PANEL);
    }

    @Test
    void aSessionThatIsDroppedStaysInSightSoThatItCanBeKeptAgain() {
        Visit visit = visitors.come();
        SessionList list = new SessionList(visit.open(PROGRAMME));
        list.keep(OPENING, PANEL);
        list.mine().click();
        list.keep(PANEL);
        assertThat(list.shown()).containsExactly(OPENING, PANEL);
        assertThat(list.mine()).hasAccessibleName("My programme 1");
        visit.page().reload();
        assertThat(list.shown()).containsExactly(OPENING);
    }

    @Test
    void anotherSiteOfTheSameHostHasAProgrammeOfItsOwn() {
        Page page = visitors.come().open(PROGRAMME);
        new SessionList(page).keep(OPENING);
        assertThat(page.evaluate("Object.keys(localStorage)")).isEqualTo(List.of("plenary.kept:/2027/"));
    }

    @Test
    void tabsAgree() {
        Visit visit = visitors.come();
        SessionList one = new SessionList(visit.open(PROGRAMME));
        Page tab = visit.page().context().newPage();
        tab.navigate(visitors.address(PROGRAMME + "?mine"));
        SessionList other = new SessionList(tab);
        one.keep(OPENING);
        assertThat(other.star(OPENING)).hasAttribute("aria-pressed", "true");
        assertThat(other.shown()).containsExactly(OPENING);
        other.keep(OPENING);
        assertThat(one.star(OPENING)).hasAttribute("aria-pressed", "false");
    }

    @Test
    void sessionsThatAreGoneAreNotShownButNotForgotten() {
        Visit visit = visitors.come();
        SessionList list = new SessionList(visit.open(PROGRAMME));
        visit.page().evaluate("localStorage.setItem('plenary.kept:/2027/', 'gone,opening-high-water')");
        visit.open(PROGRAMME + "?mine");
        assertThat(list.shown()).containsExactly(OPENING);
        assertThat(list.mine()).hasAccessibleName("My programme 1");
        visit.open(PROGRAMME);
        list.keep(PANEL);
        assertThat(visit.page().evaluate("localStorage.getItem('plenary.kept:/2027/')"))
                .isEqualTo("gone,opening-high-water," + PANEL);
    }

    @Test
    void withBlockedStorageTheProgrammeLastsAsLongAsThePage() {
        Visit visit = visitors.come();
        visit.page().addInitScript(BLOCKED_STORAGE);
        SessionList list = new SessionList(visit.open(PROGRAMME));
        list.keep(OPENING, PANEL);
        list.mine().click();
        assertThat(list.shown()).containsExactly(OPENING, PANEL);
        visit.page().reload();
        assertThat(list.shown()).isEmpty();
    }

    @Test
    void sessionsAtTheSameTimeAreWarnedOf() {
        SessionList list = new SessionList(visitors.come().open(PROGRAMME));
        list.keep(PANEL, ELSEWHERE, OPENING);
        assertThat(list.session(PANEL).locator(".clash"))
                .hasText("At the same time: " + list.title(PANEL) + " and " + list.title(ELSEWHERE));
        assertThat(list.session(ELSEWHERE).locator(".clash")).hasCount(1);
        list.keep(ELSEWHERE);
        list.keep(ELSEWHERE);
        assertThat(list.voice())
                .hasText(list.session(ELSEWHERE).locator(".clash").innerText());
        assertThat(list.session(OPENING).locator(".clash")).hasCount(0);
        list.keep(ELSEWHERE);
        assertThat(list.session(PANEL).locator(".clash")).hasCount(0);
    }

    @Test
    void aSessionDoesNotClashWithItsPartsNorWithACancelledOne() {
        Page page = visitors.come().open(PROGRAMME);
        SessionList list = new SessionList(page);
        list.keep("workshop-wall-garden-or-boat", "part-what-it-costs"); // inside
        list.keep("neighbourhood-forum", "forum-north-quays"); // in another room
        list.keep("pirate-radio-licence"); // cancelled, during the workshop
        assertThat(page.locator(".clash")).hasCount(0);
        list.keep("forum-salt-gardens");
        assertThat(page.locator(".clash")).hasCount(2);
    }

    @Test
    void aLinkSharesWhatIsKept() {
        Visit visit = visitors.come();
        visit.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        SessionList own = new SessionList(visit.open("en/programme/2027-10-29/"));
        own.keep(OPENING, PANEL);
        own.mine().click();
        own.button("Share my programme").click();
        assertThat(own.status()).hasText("The address is copied.");
        String link = (String) visit.page().evaluate("navigator.clipboard.readText()");
        assertThat(link).isEqualTo(visitors.address(PROGRAMME + "?keep=" + OPENING + "," + PANEL));

        Visit friend = visitors.come();
        SessionList list = new SessionList(friend.open(PROGRAMME));
        list.keep(ELSEWHERE);
        friend.page().navigate(link);
        assertThat(list.shown()).containsExactly(OPENING, PANEL);
        assertThat(list.status()).hasText("Somebody shared these sessions with you.");
        assertThat(list.star(PANEL)).hasAttribute("aria-pressed", "false");
        list.button("Keep them in my programme").click();
        assertThat(friend.address()).isEqualTo(PROGRAMME + "?mine");
        assertThat(list.shown()).containsExactlyInAnyOrder(OPENING, PANEL, ELSEWHERE);
        assertThat(list.mine()).isFocused();
    }

    @Test
    void whereNothingCanBeCopiedTheLinkIsShown() {
        Visit visit = visitors.come();
        visit.page().addInitScript("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
        SessionList list = new SessionList(visit.open(PROGRAMME));
        list.keep(OPENING);
        list.mine().click();
        list.button("Share my programme").click();
        assertThat(visit.page().locator(".tools__address")).hasValue(visitors.address(PROGRAMME + "?keep=" + OPENING));
        assertThat(visit.page().locator(".tools__address")).isFocused();
    }

    @Test
    void whatIsSharedIsBelievedAsFarAsItExists() {
        Visit visit = visitors.come();
        SessionList list = new SessionList(visit.open(PROGRAMME + "?keep=<b>,none," + OPENING));
        assertThat(list.shown()).containsExactly(OPENING);
        list.button("Keep them in my programme").click();
        assertThat(visit.page().evaluate("localStorage.getItem('plenary.kept:/2027/')"))
                .isEqualTo(OPENING);
    }

    @Test
    void theCalendarHoldsWhatIsKept() throws IOException {
        Page page = visitors.come().open(PROGRAMME);
        SessionList list = new SessionList(page);
        list.keep(OPENING, PANEL, "the-long-ebb");
        list.mine().click();
        Download download = page.waitForDownload(list.button("Export as a calendar")::click);
        assertThat(download.suggestedFilename()).isEqualTo("my-programme.ics");
        String text = Files.readString(download.path());
        assertThat(text.split("\r\n")).doesNotContain("").noneMatch(line -> line.contains("\n"));
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.getEvents())
                .extracting(event -> event.getUid().getValue().replaceAll("@.*", ""))
                .containsExactlyInAnyOrder(OPENING, PANEL, "the-long-ebb");
        assertThat(calendar.getTimezoneInfo().getComponents()).hasSize(1);
        assertThat(calendar.getTimezoneInfo().getTimezones()).isNotEmpty();
        assertThat(calendar.getRefreshInterval()).isNull();
        assertThat(calendar.getSource()).isNull();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(event(calendar, "the-long-ebb").getDateStart().getValue()).isEqualTo("2027-10-30T22:00:00Z");
    }

    @Test
    void aCalendarThatDoesNotComeIsSaid() {
        Visit visit = visitors.come();
        SessionList list = new SessionList(visit.open(PROGRAMME));
        visit.page().evaluate("() => { window.fetch = () => Promise.reject(new TypeError('no network')); }");
        list.keep(OPENING);
        list.mine().click();
        list.button("Export as a calendar").click();
        assertThat(list.status()).containsText("could not be fetched");
    }

    private static VEvent event(ICalendar calendar, String session) {
        return calendar.getEvents().stream()
                .filter(event -> event.getUid().getValue().startsWith(session + "@"))
                .findFirst()
                .orElseThrow();
    }
}
