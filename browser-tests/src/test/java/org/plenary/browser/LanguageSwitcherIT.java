package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.baked.BakedPage;
import org.plenary.baked.BakedSite;
import org.plenary.baked.Fault;
import org.plenary.baked.Samples;
import org.plenary.baked.SiteServer;
import org.plenary.baked.SiteUnderTest;

@ExtendWith({RunningBrowser.class, SiteUnderTest.class})
class LanguageSwitcherIT {

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void leadsToTheSamePageAndBackFromEveryTypeOfPage(boolean scripts, Browser browser, BakedSite site)
            throws IOException {
        List<Fault> faults = new ArrayList<>();
        try (SiteServer server = SiteServer.start(site.folder(), site.base());
                Visit visit = new Visit(browser, server, scripts(scripts))) {
            for (BakedPage page : Samples.oneOfEach(site)) {
                // Without scripts it is links, at which LanguagesIT looks on every page.
                if (page.file().startsWith(site.firstLanguage() + "/")
                        && (scripts || page.folders().size() <= 2)) {
                    faults.addAll(faults(visit, page, site));
                }
            }
        }
        Fault.failOn(faults);
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void worksWhereNoPageIs(boolean scripts, Browser browser, BakedSite site) throws IOException {
        try (SiteServer server = SiteServer.start(site.folder(), site.base());
                Visit visit = new Visit(browser, server, scripts(scripts))) {
            for (String language : site.languages()) {
                Page page = visit.open("no/such/page");
                change(page, language);
                assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
            }
        }
    }

    private static List<Fault> faults(Visit visit, BakedPage page, BakedSite site) {
        return site.languages().stream()
                .filter(language -> !language.equals(page.language()))
                .flatMap(language -> fault(visit, page, language).stream())
                .map(what -> new Fault(page.address(), what))
                .toList();
    }

    private static Optional<String> fault(Visit visit, BakedPage page, String language) {
        try {
            Page window = visit.open(page.address());
            change(window, language);
            String there = visit.address();
            String spoken = window.getAttribute("html", "lang");
            change(window, page.language());
            boolean right = spoken.equals(language) && visit.address().equals(page.address());
            return right
                    ? Optional.empty()
                    : Optional.of("leads to " + there + " in " + spoken + ", and from there to " + visit.address());
        } catch (TimeoutError e) {
            return Optional.of("its switcher doesn't lead to " + language + " and back: " + e.getMessage());
        }
    }

    private static void change(Page page, String language) {
        String before = page.url();
        page.locator("header [data-language='" + language + "']").click();
        page.waitForURL(url -> !url.equals(before));
    }

    private static Browser.NewContextOptions scripts(boolean on) {
        return new Browser.NewContextOptions().setJavaScriptEnabled(on);
    }
}
