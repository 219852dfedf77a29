package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.baked.BakedPage;
import org.plenary.baked.BakedSite;
import org.plenary.baked.Fault;
import org.plenary.baked.Samples;
import org.plenary.baked.Showcase;
import org.plenary.baked.SiteServer;
import org.plenary.baked.SiteUnderTest;
import org.plenary.baked.TinySite;

/**
 * The budgets of a first view. Bytes are as a host sends them, see {@link PageWeight}. The visitor is where the conference is: to others a
 * script adds their own time, which moves what stands below.
 */
@Tag("alone")
@ExtendWith({RunningBrowser.class, SiteUnderTest.class})
class WeightIT {

    private static final int MOST_REQUESTS = 6;
    private static final long MOST_LOOK = 14_000;
    private static final long MOST_SCRIPTS = 10_000;
    private static final long MOST_ALL = 100_000;
    private static final double MOST_SHIFT = 0.01;
    private static final double MOST_WAITING_MILLIS = 3_000;

    private static final String FIRST_TEXT = """
            () => new Promise(done => new PerformanceObserver(list => list.getEntriesByName("first-contentful-paint")
              .forEach(entry => done(entry.startTime))).observe({type: "paint", buffered: true}))
            """;

    @Test
    void everyKindOfPageIsLight(Browser browser, BakedSite site) throws IOException {
        Fault.failOn(faults(browser, site, pages(site, List.of("nl", "index.html"))));
    }

    @Test
    void everyKindOfPageOfALargeProgrammeIsLight(Browser browser, @Showcase BakedSite site) throws IOException {
        Fault.failOn(faults(browser, site, pages(site, List.of("ar"))));
    }

    @Test
    void aLargeProgrammeIsLightInEveryLanguage(Browser browser, @Showcase BakedSite site) throws IOException {
        List<BakedPage> programmes = Stream.of("en/programme/", "nl/programma/", "nl/programma/2027-10-30/")
                .map(address -> site.page(address).orElseThrow())
                .toList();
        Fault.failOn(faults(browser, site, programmes));
    }

    @Test
    void homeAndProgrammeCanSoonBeReadOverASlowLine(Browser browser, BakedSite site, @Showcase BakedSite large)
            throws IOException {
        assertThat(waiting(browser, site, "nl/")).isBetween(400.0, MOST_WAITING_MILLIS);
        assertThat(waiting(browser, site, "nl/programma/")).isLessThan(MOST_WAITING_MILLIS);
        assertThat(waiting(browser, large, "ar/")).isLessThan(MOST_WAITING_MILLIS);
        assertThat(waiting(browser, large, "ar/programme/")).isLessThan(MOST_WAITING_MILLIS);
    }

    @Test
    void findsWhatIsTooHeavy(Browser browser, @TempDir Path folder) throws IOException {
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            noise.append(Integer.toString((i * 7_919 + i * i) & 0x7fffffff, 36)).append(' ');
        }
        String late = "<div id='late'></div><script src='late.js'></script><p>Moves</p>";
        String pictures = "<img src='x.svg?1' alt=''>";
        for (int i = 2; i < 6; i++) {
            pictures += "<img src='x.svg?" + i + "' alt=''>";
        }
        TinySite tiny = new TinySite(folder)
                .file("en/about/x.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
                .file(
                        "en/about/late.js",
                        "setTimeout(() => { document.getElementById('late').style.height = '300px' }, 60) //" + noise)
                .say("en/about/", late + pictures + "<!-- " + noise + " -->");
        BakedSite heavy = tiny.read();
        assertThat(faults(browser, heavy, List.of(heavy.page("en/about/").orElseThrow())))
                .extracting(fault -> fault.what().replaceAll("\\d.*", "").trim())
                .contains("HTML and CSS:", "scripts:", "everything but photos:", "asks for", "moves by");
        assertThat(faults(browser, heavy, List.of(heavy.page("nl/over/").orElseThrow())))
                .isEmpty();
    }

    private static List<Fault> faults(Browser browser, BakedSite site, List<BakedPage> pages) throws IOException {
        List<Fault> faults = new ArrayList<>();
        Browser.NewContextOptions there = new Browser.NewContextOptions().setTimezoneId(zoneOf(site));
        try (SiteServer server = SiteServer.start(site.folder(), "/");
                Visit visit = new Visit(browser, server, there)) {
            PageWeight.forget(visit);
            for (BakedPage page : pages) {
                weigh(page, PageWeight.of(visit, site.folder(), page.file(), 320))
                        .forEach(what -> faults.add(new Fault(page.address(), what)));
                if (page.document().selectFirst("[data-programme]") != null) {
                    double shift = PageWeight.of(visit, site.folder(), page.file(), 1280)
                            .shift();
                    moves(shift, 1280).forEach(what -> faults.add(new Fault(page.address(), what)));
                }
            }
        }
        return faults;
    }

    /** The time zone that its programme is in. */
    private static String zoneOf(BakedSite site) {
        return site.pages().stream()
                .map(page -> page.document().select("[data-zone]").attr("data-zone"))
                .filter(zone -> !zone.isEmpty())
                .findFirst()
                .orElse("UTC");
    }

    /**
     * Texts differ from language to language, files and scripts don't. The guide to the theme is no page for visitors, the booklet is made to be
     * printed.
     */
    private static List<BakedPage> pages(BakedSite site, List<String> languages) {
        return Samples.oneOfEach(site).stream()
                .filter(page -> page.document()
                        .select("link[rel=stylesheet][href~=style-guide|booklet]")
                        .isEmpty())
                .filter(page -> languages.contains(page.file().replaceAll("/.*", "")))
                .toList();
    }

    private static List<String> weigh(BakedPage page, PageWeight weight) {
        List<String> faults = new ArrayList<>(moves(weight.shift(), 320));
        // Where nothing is, the search is opened at once, to find what may have been meant.
        boolean searches = page.file().endsWith("404.html");
        if (weight.requests().size() > MOST_REQUESTS && !searches) {
            faults.add("asks for " + weight.requests().size() + " files: " + String.join(", ", weight.requests()));
        }
        exceeds("HTML and CSS", weight.look(), MOST_LOOK, faults);
        exceeds("scripts", searches ? 0 : weight.scripts(), MOST_SCRIPTS, faults);
        exceeds("everything but photos", weight.all(), MOST_ALL, faults);
        return faults;
    }

    private static void exceeds(String what, long bytes, long most, List<String> faults) {
        if (bytes > most) {
            faults.add("%s: %d bytes, %d at most".formatted(what, bytes, most));
        }
    }

    private static List<String> moves(double shift, int width) {
        return shift < MOST_SHIFT
                ? List.of()
                : List.of("moves by %.3f while it loads, %d px wide".formatted(shift, width));
    }

    /** How many milliseconds pass until there is something to read: 400 ms to the host and back, 50 kB a second. */
    private static double waiting(Browser browser, BakedSite site, String address) throws IOException {
        try (SiteServer server = SiteServer.start(site.folder(), "/");
                Visit visit = new Visit(browser, server, new Browser.NewContextOptions().setViewportSize(320, 640))) {
            PageWeight.forget(visit).send("Network.emulateNetworkConditions", slow());
            Page page = visit.open(address);
            return ((Number) page.evaluate(FIRST_TEXT)).doubleValue();
        }
    }

    private static JsonObject slow() {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 400);
        conditions.addProperty("downloadThroughput", 50_000);
        conditions.addProperty("uploadThroughput", 50_000);
        return conditions;
    }
}
