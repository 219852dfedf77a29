package org.plenary.baked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {

    private final TinySite site;

    SamplesTest(@TempDir Path folder) throws IOException {
        this.site = new TinySite(folder);
    }

    @Test
    void takesEveryPageRightInALanguageFolder() throws IOException {
        assertThat(Samples.of(site.read()))
                .extracting(BakedPage::address)
                .containsExactlyInAnyOrder(
                        "", "404.html", "en/", "en/404.html", "en/about/", "nl/", "nl/404.html", "nl/over/");
    }

    @Test
    void takesADeeperPageForEachElementOfItsSectionAndOneWithout() throws IOException {
        site.page("en/programme/a/", "en", "", "<time>9:00</time>");
        site.page("en/programme/b/", "en", "", "<time>10:00</time>");
        site.page("en/programme/c/", "en", "", "<p>Not known yet</p>");
        site.page("en/programme/d/", "en", "", "<p>Not known yet</p>");
        assertThat(Samples.of(site.read()).stream()
                        .filter(page -> page.address().startsWith("en/programme/")))
                .hasSize(2)
                .anyMatch(page -> page.document().selectFirst("time") != null)
                .anyMatch(page -> page.document().selectFirst("time") == null);
    }

    @Test
    void takesOneDeeperPageOfEachKindTheOneWithTheMostToSee() throws IOException {
        String sheet = "<link rel='stylesheet' href='../../../css/%s.css'>";
        site.page("en/programme/a/", "en", "", "Not known yet");
        site.page("en/programme/b/", "en", "", "<time>10:00</time> <p>In the hall</p>");
        site.page("en/programme/day/", "en", sheet.formatted("grid"), "<p>All day</p>");
        site.page("en/programme/day/wall/", "en", sheet.formatted("grid"), "<p>All day</p>");
        assertThat(Samples.oneOfEach(site.read()).stream()
                        .map(BakedPage::address)
                        .filter(address -> address.startsWith("en/programme/")))
                .containsExactlyInAnyOrder("en/programme/b/", "en/programme/day/", "en/programme/day/wall/");
    }
}
