package org.plenary.baked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of all sorts that {@link SearchEnginesIT} would find. */
class SearchEnginesTest {

    private static final String ABOUT = "en/about/";
    private static final String HEAD = TinySite.canonical(ABOUT) + TinySite.alternates(ABOUT, "nl/over/", ABOUT);

    @TempDir
    Path folder;

    private TinySite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = new TinySite(folder);
        site.file("robots.txt", "User-agent: *\nDisallow:\n\nSitemap: " + TinySite.HOST + "/sitemap.xml\n");
        site.file("llms.txt", "# Tiny\n\n## English\n\n- [Tiny](" + TinySite.HOST + "/en/): A site\n\n## Nederlands\n");
        site.file("sitemap.xml", sitemap(""));
    }

    private static String sitemap(String more) {
        String home = TinySite.alternates("en/", "nl/", "");
        String about = TinySite.alternates(ABOUT, "nl/over/", ABOUT);
        return "<urlset xmlns:xhtml='http://www.w3.org/1999/xhtml'>"
                + url("", home) + url("en/", home) + url("nl/", home) + url(ABOUT, about) + url("nl/over/", about)
                + more
                + "</urlset>";
    }

    private static String url(String address, String alternates) {
        String links = alternates.replace("<link", "<xhtml:link").replace(">\n", "/>");
        return "<url><loc>" + TinySite.HOST + "/" + address + "</loc>" + links + "</url>";
    }

    private List<String> crawling() throws IOException {
        return Crawling.faults(site.read()).stream().map(Fault::toString).toList();
    }

    private List<String> data(String json) throws IOException {
        site.page(ABOUT, "en", HEAD + "<script type=\"application/ld+json\">" + json + "</script>", "About");
        return Data.faults(site.read()).stream().map(Fault::what).toList();
    }

    @Test
    void findsNothingWrongWithASoundSite() throws IOException {
        assertThat(crawling()).isEmpty();
        assertThat(data("{\"@context\":\"https://schema.org\",\"@type\":\"Place\",\"@id\":\"x\",\"name\":\"Hall\"}"))
                .isEmpty();
    }

    @Test
    void findsPagesThatTheSitemapLacksDoublesOrInvents() throws IOException {
        site.file("sitemap.xml", sitemap("").replace("/nl/over/</loc>", "/nl/nergens/</loc>"));
        assertThat(crawling()).anyMatch(fault -> fault.contains("nl/over/ is missing"));
        site.file("sitemap.xml", sitemap(url("nl/", TinySite.alternates("en/", "nl/", ""))));
        assertThat(crawling()).singleElement().asString().contains("stands there twice");
        site.file("sitemap.xml", sitemap("<url>"));
        assertThat(crawling()).anyMatch(fault -> fault.contains("well-formed"));
    }

    @Test
    void findsASiteThatIsClosedToPrograms() throws IOException {
        site.file("robots.txt", "User-agent: *\nDisallow: /\n\nSitemap: " + TinySite.HOST + "/sitemap.xml\n");
        assertThat(crawling()).singleElement().asString().contains("robots.txt");
    }

    @Test
    void findsAListThatLeadsNowhere() throws IOException {
        site.file("llms.txt", "# Tiny\n\n## English\n\n- [Tiny](" + TinySite.HOST + "/fr/)\n\n## Nederlands\n");
        assertThat(crawling()).singleElement().asString().contains("leads to no page");
    }

    @Test
    void findsAFeedWithoutIdsAndWithLinksThatLeadNowhere() throws IOException {
        site.file(
                "en/feed.xml",
                "<feed><id>a</id><title>T</title><updated>2030-01-01T00:00:00Z</updated><entry><title>E</title>"
                        + "<updated>2030-01-01T00:00:00Z</updated><link rel='alternate' href='" + TinySite.HOST
                        + "/en/gone/'/>"
                        + "<content type='html'>&lt;img src=\"../a.png\"&gt;</content></entry></feed>");
        assertThat(crawling()).hasSize(3);
    }

    @Test
    void findsDataThatLackSomethingOrLeadNowhere() throws IOException {
        assertThat(data("{\"@context\":\"https://schema.org\",\"@type\":\"Place\",\"@id\":\"x\"}"))
                .containsExactly("its [Place] has no name");
        assertThat(data(
                        "{\"@context\":\"https://schema.org\",\"@type\":\"Place\",\"@id\":\"x\",\"name\":\"y\",\"url\":\""
                                + TinySite.HOST + "/en/gone/\"}"))
                .singleElement()
                .asString()
                .contains("where nothing is");
        assertThat(data("{")).anyMatch(fault -> fault.contains("can't be read"));
    }

    @Test
    void findsTitlesThatStandTwiceAndCardsThatAreMissing() throws IOException {
        assertThat(Heads.faults(site.read())).extracting(Fault::what).anyMatch(fault -> fault.contains("is that of"));
        site.file("card.png", "no picture");
        site.page(ABOUT, "en", HEAD + "<meta property=\"og:title\" content=\"Tiny\">", "About");
        assertThat(Heads.faults(site.read()))
                .extracting(Fault::what)
                .anyMatch(fault -> fault.startsWith("its og:image is []"))
                .anyMatch(fault -> fault.startsWith("its card isn't a PNG"));
        site.page(ABOUT, "en", HEAD + "<meta name=\"twitter:image\" content=\"" + TinySite.HOST + "/x.png\">", "About");
        assertThat(Heads.faults(site.read()))
                .extracting(Fault::what)
                .anyMatch(fault -> fault.contains("/x.png, which"));
    }
}
