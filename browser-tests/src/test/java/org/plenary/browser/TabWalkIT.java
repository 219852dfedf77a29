package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.baked.BakedPage;
import org.plenary.baked.BakedSite;
import org.plenary.baked.Fault;
import org.plenary.baked.Showcase;
import org.plenary.baked.SiteServer;
import org.plenary.baked.SiteUnderTest;
import org.plenary.baked.TinySite;

@ExtendWith({RunningBrowser.class, SiteUnderTest.class})
class TabWalkIT {

    private static final Browser.NewContextOptions PHONE = window(320, 640);
    private static final Browser.NewContextOptions DESK = window(1280, 800);

    @Test
    void theMainPagesCanBeWalkedByKeyboard(Browser browser, BakedSite site) throws IOException {
        List<String> english =
                List.of("", "en/", "en/programme/", "en/partners/", "en/documents/", "en/news/", "404.html");
        List<String> dutch = List.of("nl/", "nl/programma/", sessionOf(site, "nl"), articleOf(site, "nl"));
        Fault.failOn(walk(browser, site, DESK, english));
        Fault.failOn(walk(browser, site, PHONE, dutch));
    }

    @Test
    void aLargeProgrammeCanBeWalkedFromRightToLeft(Browser browser, @Showcase BakedSite site) throws IOException {
        Fault.failOn(walk(browser, site, PHONE, List.of("ar/", sessionOf(site, "ar"))));
        Fault.failOn(walk(browser, site, DESK, List.of("ar/programme/2027-10-31/")));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<a href='/' style='outline: 0'>Bare</a>, the focus has no outline of its own",
                "<a href='/' tabindex='2'>Early</a>, Tab goes back to",
                "<a href='/' style='position: absolute; left: -9999px'>Away</a>, the focus cannot be seen",
                "<a href='/'>Under</a><div style='position: fixed; inset: 0; background: red'></div>, the focus cannot be seen",
                "<input onkeydown='event.preventDefault()'><a href='/'>Far</a>, Tab doesn't reach",
            })
    void findsWhatAReaderWithoutAMouseStumblesOver(String body, String fault, Browser browser, @TempDir Path folder)
            throws IOException {
        BakedSite tiny = new TinySite(folder)
                .say("en/about/", body + " <a href='/'>Last</a>")
                .read();
        assertThat(walk(browser, tiny, DESK, List.of("en/about/")))
                .extracting(Fault::what)
                .anyMatch(what -> what.startsWith(fault));
    }

    @Test
    void findsNothingOnASoundPage(Browser browser, @TempDir Path folder) throws IOException {
        BakedSite tiny = new TinySite(folder).read();
        assertThat(walk(browser, tiny, PHONE, List.of("en/about/", "nl/"))).isEmpty();
    }

    /** Without smooth scrolling: what comes into view is in view at once. */
    private static Browser.NewContextOptions window(int width, int height) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setBypassCSP(true);
    }

    private static List<Fault> walk(
            Browser browser, BakedSite site, Browser.NewContextOptions options, List<String> addresses)
            throws IOException {
        List<Fault> faults = new ArrayList<>();
        try (SiteServer server = SiteServer.start(site.folder(), "/");
                Visit visit = new Visit(browser, server, options)) {
            for (String address : addresses) {
                TabWalk.faults(visit.open(address)).forEach(what -> faults.add(new Fault(address, what)));
            }
        }
        return faults;
    }

    private static String sessionOf(BakedSite site, String language) {
        return first(site, language, "Event");
    }

    private static String articleOf(BakedSite site, String language) {
        return first(site, language, "NewsArticle");
    }

    /** The address of the first page that says it is about such a thing. */
    private static String first(BakedSite site, String language, String type) {
        String about = "\"@context\":\"https://schema.org\",\"@type\":\"" + type;
        return site.pages().stream()
                .filter(page -> site.languageOf(page).equals(language))
                .filter(page -> page.document()
                        .select("script[type=application/ld+json]")
                        .html()
                        .contains(about))
                .map(BakedPage::address)
                .findFirst()
                .orElseThrow();
    }
}
