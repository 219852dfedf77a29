package org.plenary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.baked.BakedSite;
import org.plenary.baked.Showcase;
import org.plenary.baked.SiteUnderTest;

/** The showcase is in Lisbon, where the clocks go back in the night to 31 October 2027. */
@ExtendWith({RunningBrowser.class, SiteUnderTest.class})
class VisitorTimeIT {

    private final Visitors visitors;

    VisitorTimeIT(Browser browser, @Showcase BakedSite site) throws IOException {
        this.visitors = new Visitors(browser, site, "/");
    }

    @AfterEach
    void close() {
        visitors.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Tokyo,       opening-high-water,      17:00–18:00",
        "Asia/Tokyo,       graveyard-shift,         Sat 06:30–08:30",
        "Asia/Tokyo,       strike-where-no-ship-was-late, Sat 00:30–01:45",
        "Asia/Tokyo,       the-long-ebb,            Sun 07:00–11:30",
        "Asia/Tokyo,       keynote-people-who-wait, 18:30–19:15",
        "America/New_York, opening-high-water,      04:00–05:00",
        "America/New_York, keynote-people-who-wait, 05:30–06:15",
        "America/New_York, graveyard-shift,         17:30–19:30",
        "Asia/Kolkata,     opening-high-water,      13:30–14:30",
    })
    void isBesideTheTimeOfTheConference(String zone, String session, String time) {
        Page page = visitors.come(in(zone)).open("en/programme/" + session + "/");
        assertThat(page.locator("main .visitor-time").first()).hasText(time + " in your time zone");
    }

    @Test
    void isBesideEveryTimeOfAList() {
        Page page = visitors.come(in("Asia/Tokyo")).open("en/programme/");
        int times = page.locator("[data-times]").count();
        assertThat(page.locator(".visitor-time")).hasCount(times);
        assertThat(page.locator(".rail__slot", new Page.LocatorOptions().setHasText("13:15–14:00"))
                        .first()
                        .locator(".visitor-time"))
                .hasText("21:15–22:00 in your time zone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Lisbon", "Europe/London"})
    void isNotRepeatedWhereTheClocksAgree(String zone) {
        Page page = visitors.come(in(zone)).open("en/programme/");
        assertThat(page.locator("[data-keep] button").first()).isVisible();
        assertThat(page.locator(".visitor-time")).hasCount(0);
    }

    @Test
    void isWrittenInTheLanguageOfThePageWithLatinDigits() {
        Page page = visitors.come(in("Asia/Tokyo")).open("ar/programme/");
        assertThat(page.locator(
                                ".rail__slot",
                                new Page.LocatorOptions().setHas(page.locator("[data-session='graveyard-shift']")))
                        .locator(".visitor-time"))
                .hasText("السبت 06:30–08:30 بتوقيتك المحلي");
    }

    private static Browser.NewContextOptions in(String zone) {
        return new Browser.NewContextOptions().setTimezoneId(zone);
    }
}
