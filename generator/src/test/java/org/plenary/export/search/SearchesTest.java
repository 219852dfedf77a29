package org.plenary.export.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.export.Exports;
import org.plenary.export.SmallSite;
import org.plenary.publish.Output;
import org.plenary.site.Planner;
import org.plenary.site.Site;
import org.plenary.site.View;

class SearchesTest {

    @TempDir
    Path folder;

    private static String text(SmallSite small, String path) {
        return SmallSite.text(Searches.of(small.build()), path);
    }

    private static JsonNode json(SmallSite small, String path) throws IOException {
        return new ObjectMapper().readTree(text(small, path));
    }

    /** The page at an address, as its list. */
    private static List<String> page(JsonNode json, String address) {
        for (JsonNode page : json.get("pages")) {
            if (page.get(1).asText().equals(address)) {
                List<String> values = new ArrayList<>();
                page.forEach(value -> values.add(value.asText()));
                values.set(0, json.get("kinds").get(page.get(0).asInt()).asText());
                return values;
            }
        }
        throw new AssertionError(address + " is not in " + json);
    }

    private SmallSite conference() {
        return new SmallSite(folder)
                .file("en/rooms/quay.adoc", "= Quay Hall")
                .file("en/organisations/uclg.adoc", "= United Cities\n:category: host\n:acronym: UCLG")
                .file(
                        "en/people/noor.adoc",
                        "= Noor Haddad\n:role: Harbour master\n:organisation: uclg\n:sort-name: Haddad")
                .file("nl/people/noor.adoc", "= Noor Haddad\n:role: Havenmeester")
                .session("opening", """
                        = Opening of the harbour
                        :kind: ceremony
                        :start: 2030-05-04T09:00
                        :end: 2030-05-04T10:00
                        :room: quay
                        :speakers: noor
                        :description: A welcome.

                        <p>Ships &amp; <a href="plenary:people/noor">sailors</a>, <a href="plenary:rooms/quay">plenary:rooms/quay</a></p><ul><li>one</li></ul>""");
    }

    @Test
    void aPageHasKindAddressTitleSecondLineNamesAndText() throws IOException {
        JsonNode json = json(conference(), "en/search.json");
        assertThat(page(json, "programme/opening/"))
                .containsExactly(
                        "session",
                        "programme/opening/",
                        "Opening of the harbour",
                        "Ceremony · Saturday 4 May, 09:00–10:00 · Quay Hall",
                        "Noor Haddad",
                        "A welcome. Ships & sailors, Quay Hall – one");
        assertThat(page(json, "people/noor/"))
                .containsExactly("person", "people/noor/", "Noor Haddad", "Harbour master", "United Cities, UCLG", "");
        assertThat(page(json, "")).startsWith("page", "", "The Harbour Conference", "", "Harbour");
    }

    @Test
    void wordsInAnotherLanguageSayWhich() throws IOException {
        JsonNode json = json(conference(), "nl/search.json");
        assertThat(json.get("language").asText()).isEqualTo("nl");
        assertThat(json.get("directions").get("en").asText()).isEqualTo("ltr");
        assertThat(page(json, "programma/opening/"))
                .hasSize(7)
                .endsWith("en")
                .contains("Plechtigheid · zaterdag 4 mei, 09:00–10:00 · Quay Hall");
        assertThat(page(json, "people/noor/")).hasSize(6).contains("Havenmeester");
    }

    @Test
    void whatIsCancelledSaysSo() throws IOException {
        SmallSite small = new SmallSite(folder).session("walk", "= A walk\n:kind: social\n:state: cancelled");
        assertThat(page(json(small, "en/search.json"), "programme/walk/")).contains("Cancelled · Social event");
    }

    @Test
    void hostileTextStaysText() throws IOException {
        String title = "</script><img src=x onerror=alert(1)> \"quoted\" \\u2028";
        SmallSite small = new SmallSite(folder)
                .file(
                        "en/news/hostile.adoc",
                        "= " + title
                                + "\n:date: 2030-01-02\n:accept: visible-markup because it is meant\n\n<p>a&#x2028;b&lt;script&gt;</p>");
        List<String> page = page(json(small, "en/search.json"), "news/hostile/");
        assertThat(page).contains(title, "Article · 2 January 2030", "a b<script>");
    }

    @Test
    void nothingThatIsWithheldIsInIt() {
        SmallSite small = new SmallSite(folder)
                .session("draft", "= Secret draft\n:kind: panel\n:status: draft\n\n<p>hidden words</p>")
                .session(
                        "later", "= Secret later\n:kind: panel\n:publish-from: 2030-02-01T00:00\n\n<p>hidden words</p>")
                .session("open", "= Open to all\n:kind: panel");
        assertThat(text(small, "en/search.json")).contains("Open to all").doesNotContain("Secret", "hidden");
    }

    @Test
    void aLongTextIsCutAfterAWord() {
        assertThat(SearchJson.cut("a few words")).isEqualTo("a few words");
        String cut = SearchJson.cut("words ".repeat(1_000).strip());
        assertThat(cut).endsWith(" words").hasSizeBetween(SearchJson.LETTERS - 6, SearchJson.LETTERS);
        assertThat(SearchJson.cut("w".repeat(5_000))).hasSize(SearchJson.LETTERS);
    }

    @Test
    void theSameSiteGivesTheSameBytes() {
        assertThat(text(conference(), "nl/search.json")).isEqualTo(text(conference(), "nl/search.json"));
    }

    @Test
    void aPreviewServesItByItsPath() {
        Site site = conference().build();
        assertThat(Exports.at("nl/search.json", site, Planner.plan(site)).map(Output::path))
                .contains("nl/search.json");
        assertThat(Searches.at("search.json", site)).isEmpty();
    }

    @Test
    void everyLanguageHasAPageToSearchThatSearchEnginesShow() {
        Site site = new SmallSite(folder).build();
        List<View> pages = Planner.plan(site).stream()
                .filter(view -> view.template().equals("search"))
                .toList();
        assertThat(pages).extracting(view -> view.address().path()).containsExactly("en/search/", "nl/zoeken/");
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.canonical().orElseThrow()).endsWith(page.address().path());
            assertThat(page.alternates()).hasSize(3);
            assertThat(page.switches()).hasSize(2);
        });
        assertThat(SmallSite.text(Exports.of(site, Planner.plan(site)), "sitemap.xml"))
                .contains("/search/", "/zoeken/");
    }
}
