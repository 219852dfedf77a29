package org.plenary.export.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.export.SmallSite;
import org.plenary.publish.Output;
import org.plenary.site.Planner;
import org.plenary.site.Site;

class SitemapsTest {

    @TempDir
    Path folder;

    private static List<Output> outputs(SmallSite small) {
        Site site = small.build();
        return Sitemaps.of(site, Planner.plan(site));
    }

    private static String sitemap(SmallSite small) {
        return SmallSite.text(outputs(small), "sitemap.xml").replaceAll("\n\\s*", "");
    }

    @Test
    void namesEveryTranslationOfAPageItselfIncluded() {
        assertThat(sitemap(new SmallSite(folder)))
                .contains("<url><loc>https://example.org/2030/nl/programma/</loc>"
                        + "<xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/2030/en/programme/\"/>"
                        + "<xhtml:link rel=\"alternate\" hreflang=\"nl\" href=\"https://example.org/2030/nl/programma/\"/>"
                        + "<xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"https://example.org/2030/en/programme/\"/>"
                        + "</url>");
    }

    @Test
    void leavesOutPagesThatAreTheSameAsAnotherOrNoPages() {
        assertThat(sitemap(new SmallSite(folder)))
                .contains("<loc>https://example.org/2030/en/news/</loc>")
                .doesNotContain("<loc>https://example.org/2030/nl/news/</loc>", "404", "/wall/");
    }

    @Test
    void robotsAreToldOfItWhereTheyLook() {
        assertThat(SmallSite.text(outputs(new SmallSite(folder).set("site.host", "https://example.org")), "robots.txt"))
                .isEqualTo("User-agent: *\nDisallow:\n\nSitemap: https://example.org/sitemap.xml\n");
        assertThat(outputs(new SmallSite(folder).set("site.host", "https://example.org/2030")).stream()
                        .map(Output::path))
                .containsExactly("sitemap.xml", "llms.txt");
    }

    @Test
    void theMainPagesAreNamedInEveryLanguageTheyAreIn() {
        SmallSite small = new SmallSite(folder)
                .file("en/pages/home.adoc", "= Harbours [2030] & <b>ships</b>\n:description: On harbours.")
                .file("en/pages/venue.adoc", "= The venue\n:in-navigation: footer\n:description: How to come.")
                .file("en/pages/people.adoc", "= The people\n:in-navigation: main");

        assertThat(SmallSite.text(outputs(small), "llms.txt"))
                .isEqualTo(String.join(
                        "\n",
                        "# Harbours \\[2030\\] \\& \\<b\\>ships\\</b\\>",
                        "",
                        "> On harbours.",
                        "",
                        "## English",
                        "",
                        "- [Harbours \\[2030\\] \\& \\<b\\>ships\\</b\\>](https://example.org/2030/en/): On harbours.",
                        "- [The people](https://example.org/2030/en/people/)",
                        "- [The venue](https://example.org/2030/en/venue/): How to come.",
                        "",
                        "## Nederlands",
                        "",
                        "- [De havenconferentie](https://example.org/2030/nl/): Over havens.",
                        ""));
    }
}
