package org.plenary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.baked.BakedPage;
import org.plenary.baked.BakedSite;
import org.plenary.baked.Fault;
import org.plenary.baked.LinkWalk;
import org.plenary.baked.Samples;
import org.plenary.baked.SiteServer;

/** Sites that a build doesn't bake by itself: the guides, which are about no conference, and editions of a conference that returns. */
@EnabledIfSystemProperty(named = "tests", matches = "all")
@ExtendWith(RunningBrowser.class)
class OtherSitesIT {

    private static final String EDITION = "/2017/";

    @TempDir
    Path folder;

    @Test
    void theGuidesAreAccessibleAndLeadSomewhere(Browser browser) throws IOException {
        BakedSite guides = bake(Projects.GUIDES, List.of("en"), "", Map.of());
        List<Fault> faults = new ArrayList<>(LinkWalk.faults(guides, "/"));
        faults.addAll(AccessibilityIT.faults(browser, guides, guides.pages()));
        faults.addAll(narrow(browser, guides, "/"));
        Fault.failOn(faults);
    }

    @Test
    void theNewestEditionStandsInItsFolder(Browser browser) throws IOException {
        BakedSite edition = bake(Projects.FIRST, List.of("en", "nl"), EDITION, Map.of("edition", "2017"));
        Fault.failOn(faultsOfEdition(browser, edition));
        finds(browser, edition, "migration");
    }

    @Test
    void anEditionThatIsOverSaysSoAndCanStillBeSearched(Browser browser) throws IOException {
        String newest = "https://conference.example/2027/";
        BakedSite edition =
                bake(Projects.FIRST, List.of("en", "nl"), EDITION, Map.of("edition", "2017", "edition.newest", newest));
        Fault.failOn(faultsOfEdition(browser, edition));
        assertThat(edition.pages())
                .filteredOn(page -> page.document().selectFirst("header nav") != null)
                .isNotEmpty()
                .allSatisfy(page -> assertThat(page.document().select(".announcement a[href=" + newest + "]"))
                        .as(page.address())
                        .hasSize(1));
        finds(browser, edition, "migration");
    }

    private BakedSite bake(Path project, List<String> languages, String edition, Map<String, String> settings)
            throws IOException {
        Projects.copy(project, folder.resolve("project"));
        Path output = folder.resolve("baked");
        Map<String, String> all = new TreeMap<>(Map.of("site.history", "off", "site.compressed", "no"));
        all.putAll(settings);
        Projects.bake(folder.resolve("project"), output, all);
        return BakedSite.read(output.resolve("./" + edition).normalize(), languages);
    }

    private static List<Fault> faultsOfEdition(Browser browser, BakedSite edition) throws IOException {
        assertThat(edition.base()).isEqualTo(EDITION);
        List<BakedPage> kinds = Samples.oneOfEach(edition).stream()
                .filter(page -> edition.languageOf(page).equals("nl"))
                .toList();
        List<Fault> faults = new ArrayList<>(LinkWalk.faults(edition, EDITION));
        faults.addAll(AccessibilityIT.faults(browser, edition, kinds));
        faults.addAll(narrow(browser, edition, EDITION));
        return faults;
    }

    private static List<Fault> narrow(Browser browser, BakedSite site, String base) throws IOException {
        try (SiteServer server = SiteServer.start(site.folder(), base)) {
            return EveryPageIT.faults(browser, site, server);
        }
    }

    private static void finds(Browser browser, BakedSite site, String word) throws IOException {
        try (SiteServer server = SiteServer.start(site.folder(), EDITION);
                Visit visit = new Visit(browser, server, new Browser.NewContextOptions())) {
            Page page = visit.open("en/search/");
            page.getByRole(AriaRole.SEARCHBOX).fill(word);
            assertThat(page.locator(".hit__title a").first()).isVisible();
            page.locator(".hit__title a").first().click();
            assertThat(page.locator("h1")).isVisible();
            Fault.failOn(visit.complaints());
        }
    }
}
