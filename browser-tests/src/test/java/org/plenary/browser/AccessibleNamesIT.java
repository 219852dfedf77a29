package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.baked.BakedSite;
import org.plenary.baked.Showcase;
import org.plenary.baked.SiteUnderTest;

/**
 * What screen readers are told of the parts that every reader uses: roles, names and states, as Chromium has them. {@code -Dgolden.update}
 * rewrites what is expected, so that a change is reviewed as a diff.
 */
@ExtendWith({RunningBrowser.class, SiteUnderTest.class})
class AccessibleNamesIT {

    private static final boolean UPDATE = System.getProperty("golden.update") != null;
    private static final Path GOLDEN = Path.of("src/test/resources/accessible-names");

    /** Parts of the page of the programme, by what stands above them in the file. */
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("header", "body > header");
        PARTS.put("filters", "[data-filters]");
        PARTS.put("footer", "body > footer");
    }

    @ParameterizedTest
    @CsvSource({
        "en, en/programme/, en/programme/2027-10-31/",
        "nl, nl/programma/, nl/programma/2027-10-31/",
        "ar, ar/programme/, ar/programme/2027-10-31/"
    })
    void areThoseReviewed(String language, String programme, String day, Browser browser, @Showcase BakedSite site)
            throws IOException {
        StringBuilder names = new StringBuilder();
        String found;
        try (Visitors visitors = new Visitors(browser, site, "/")) {
            Browser.NewContextOptions there =
                    new Browser.NewContextOptions().setViewportSize(1280, 800).setTimezoneId("Europe/Lisbon");
            Visit visit = visitors.come(there);
            visit.page().clock().setFixedTime("2027-10-20T12:00:00Z");
            Page page = visit.open(programme);
            page.locator("[data-filters] > details").evaluate("fold => { fold.open = true; }");
            PARTS.forEach((part, selector) -> add(names, part, page.locator(selector)));
            page.navigate(visitors.address(day));
            add(names, "a day", page.locator("main"));
            found = names.toString().replace(visitors.address(""), "/");
        }
        Path golden = GOLDEN.resolve(language + ".yaml");
        if (UPDATE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, found);
        }
        assertThat(found).isEqualTo(Files.readString(golden));
    }

    private static void add(StringBuilder names, String part, Locator locator) {
        names.append("# ")
                .append(part)
                .append('\n')
                .append(locator.ariaSnapshot())
                .append("\n\n");
    }
}
