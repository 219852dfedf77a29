package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.baked.BakedSite;
import org.plenary.baked.Fault;
import org.plenary.baked.Showcase;
import org.plenary.baked.SiteServer;
import org.plenary.baked.SiteUnderTest;

/** Two texts of the showcase are behind their originals on purpose. Without a history in the build, the date is missing. */
@ExtendWith({RunningBrowser.class, SiteUnderTest.class})
class OutdatedNoticeIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl/nieuws/programma-bekend/ | De tekst in het Engels is recenter( \\(\\d+ \\p{L}+ \\d{4}\\))?\\. Lees de tekst in het Engels"
                        + " | en/news/programme-published/",
                "ar/practical/ | النص باللغة الإنجليزية أحدث( \\(\\d+ \\p{L}+ \\d{4}\\))?\\. اقرأ النص باللغة الإنجليزية"
                        + " | en/practical/",
            })
    void tellsInTheReadersLanguageAndLeadsToTheOriginal(
            String address, String words, String original, Browser browser, @Showcase BakedSite site)
            throws IOException {
        try (SiteServer server = SiteServer.start(site.folder(), site.base());
                Visit visit = new Visit(browser, server, new Browser.NewContextOptions())) {
            Page page = visit.open(address);
            Locator notice = page.locator("main .notice");
            assertThat(notice.innerText().replaceAll("\\s+", " ")).matches(words);
            assertThat(notice.locator("a").getAttribute("hreflang")).isEqualTo("en");
            notice.locator("a").click();
            page.waitForURL("**/" + original);
            assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
            assertThat(page.locator(".notice").count()).isZero();
            Fault.failOn(visit.complaints());
        }
    }
}
