package org.plenary.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.TranslatedSite;

/** What editors read. */
class StatusReportTest {

    private static final String NL = "content/nl/news/harbour.adoc";

    @TempDir
    Path temp;

    private TranslatedSite site;

    @BeforeEach
    void outdateOne() throws IOException {
        site = new TranslatedSite(temp.resolve("site"));
        site.settings("site.languages=en,nl,ar\n");
        write("en", "harbour", "= The harbour\n:date: 2017-05\n:description: On ships.\n\nShips come in.\n");
        write("en", "crane", "= The crane\n:date: 2017-05\n");
        write("en", "tide", "= The tide\n:date: 2017-05\n");
        write("nl", "crane", "= De kraan\n");
        site.git.commit();
        site.translate(NL, "= De haven\n\nSchepen komen binnen.\n");
        write(
                "en",
                "harbour",
                "= The harbour\n:date: 2017-05\n:description: On boats.\n\nShips come in.\nMore ships go.\n");
        site.git.commit();
    }

    private void write(String language, String id, String text) throws IOException {
        site.git.write("content/" + language + "/news/" + id + ".adoc", text);
    }

    private Document page() throws IOException {
        String html = site.report().page(site.problems);
        assertThat(html).startsWith("<!doctype html><html lang=\"en\" dir=\"ltr\">");
        Document page = Jsoup.parse(html);
        assertThat(page.select("script, img, link, iframe, object, [src], [onerror], [onclick]"))
                .isEmpty();
        return page;
    }

    @Test
    void tellsATerminalWhatThereIsToDo() throws IOException {
        String mark = site.translation(NL).mark();
        assertThat(site.report().text()).isEqualTo("""
                nl: 1 outdated, 1 unmarked, 1 missing: 0 %% current
                ar: 3 missing: 0 %% current

                content/nl/news/harbour.adoc:2: outdated since 14 July 2017
                  description: On [-ships-] {+boats+}.
                  text: Ships come in. {+More ships go.+}
                  once it says what content/en/news/harbour.adoc says, write :translated-from: %s

                content/nl/news/crane.adoc: not marked; if it says what content/en/news/crane.adoc says, write :translated-from: 8ca9c3b

                content/nl/news/tide.adoc: missing; when you translate content/en/news/tide.adoc, write :translated-from: dfc5316

                content/ar/news/crane.adoc: missing; when you translate content/en/news/crane.adoc, write :translated-from: 8ca9c3b
                content/ar/news/harbour.adoc: missing; when you translate content/en/news/harbour.adoc, write :translated-from: %s
                content/ar/news/tide.adoc: missing; when you translate content/en/news/tide.adoc, write :translated-from: dfc5316""".formatted(mark, mark));
    }

    @Test
    void showsATranslatorOldAndNewWordsAndWhatToWrite() throws IOException {
        Document page = page();
        assertThat(page.select(".card").eachText())
                .containsExactly("Dutch 0 % current 1 outdated, 1 unmarked, 1 missing", "Arabic 0 % current 3 missing");
        assertThat(page.select(".card").eachAttr("href")).containsExactly("#nl", "#ar");
        Element text = page.expectFirst("#nl article");
        assertThat(text.select("h4").text()).isEqualTo("The harbour");
        assertThat(text.select("dt").eachText()).containsExactly(":description:", "Text");
        assertThat(text.select("dd").eachText()).containsExactly("On ships boats.", "Ships come in. More ships go.");
        assertThat(text.select("dd").eachAttr("lang")).containsExactly("en", "en");
        assertThat(text.select("del").eachText()).containsExactly("ships");
        assertThat(text.select("ins").eachText()).containsExactly("boats", "More ships go.");
        assertThat(text.select(".text__since").text()).isEqualTo("Outdated since 14 July 2017");
        assertThat(text.select("code.write").text())
                .isEqualTo(":translated-from: " + site.translation(NL).mark());
        assertThat(page.select("#nl h3").eachText()).containsExactly("Outdated (1)", "Not marked (1)", "Missing (1)");
        assertThat(page.select("#ar h3").eachText()).containsExactly("Missing (3)");
    }

    @Test
    void needsNoOtherFileAndLetsNothingRun() throws IOException {
        assertThat(page().select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'unsafe-inline'");
        assertThat(page().select("style").html()).doesNotContain("url(", "@import");
    }

    @Test
    void keepsHostileTextsTexts() throws IOException {
        String attack = "</style><script>alert(1)</script><img src=x onerror=alert(1)> &lt;b&gt; \u001b[31m\u202e red";
        write("en", "harbour", "= " + attack + "\n:date: 2017-05\n:description: " + attack + "\n\n" + attack + "\n");
        site.git.commit();
        Document page = page();
        assertThat(page.select("h4").text()).contains("<script>alert(1)</script>", "&lt;b&gt;");
        assertThat(page.select("ins").text()).contains("<img src=x onerror=alert(1)>", "&lt;b&gt;");
        assertThat(site.report().page(site.problems)).doesNotContain("\u001b");
        assertThat(site.report().text()).contains("<script>").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void shortensWhatIsLong() throws IOException {
        write(
                "en",
                "harbour",
                "= The harbour\n:date: 2017-05\n:description: On ships.\n\nShips come in.\n\n" + "word ".repeat(5000));
        assertThat(site.report().text()).contains("word word … (5000 words)+}").hasSizeLessThan(5000);
        assertThat(page().select("ins").text()).endsWith("word … (and 3000 more words)");
    }

    @Test
    void listsAFewOfManyInATerminalAndAllOnThePage() throws IOException {
        for (int i = 0; i < 20; i++) {
            write("en", "item-" + i, "= Item " + i + "\n:date: 2017-05\n");
        }
        assertThat(site.report().text()).contains("... and 13 more; the page names them all");
        assertThat(page().select("#ar .row")).hasSize(23);
    }

    @Test
    void saysWhenAllIsWellOrThereIsNothingToTranslate() throws IOException {
        site.git
                .remove("content/nl/news/crane.adoc")
                .remove("content/en/news/crane.adoc")
                .remove("content/en/news/tide.adoc");
        site.settings("site.languages=en,nl\n");
        write("en", "harbour", "= The harbour\n:date: 2017-05\n:description: On ships.\n\nShips come in.\n");
        assertThat(site.report().text()).isEqualTo("nl: 1 current: 100 % current");
        assertThat(page().select("#nl").text()).isEqualTo("Dutch Everything is translated and up to date.");
        site.settings("site.languages=en\n");
        site.git.remove(NL);
        assertThat(site.report().text()).startsWith("The site has nothing to translate");
        assertThat(page().select(".card, .language")).isEmpty();
    }

    @Test
    void namesFilesThatEditionsShareWhereTheyStand() throws IOException {
        site.settings("site.languages=en,nl,ar\norganisations.shared=shared\n");
        site.git
                .write("shared/en/organisations/port.adoc", "= Port\n")
                .write("shared/nl/organisations/port.adoc", "= Haven\n")
                .write("content/en/organisations/port.adoc", ":category: participant\n");
        assertThat(site.report().text())
                .contains("\nshared/nl/organisations/port.adoc: not marked")
                .contains("\nshared/ar/organisations/port.adoc: missing")
                .doesNotContain("content/nl/organisations", "content/ar/organisations");
    }

    @Test
    void tellsWhatStoodInTheWay() throws IOException {
        write("nl", "tide", "No title.\n");
        assertThat(page().select(".problems").text())
                .contains("Not counted, because a file of theirs can't be read: news/tide")
                .contains("content/nl/news/tide.adoc:1: error: the title is missing");
    }

    @Test
    void neverRoundsUpToAllNorClaimsMoreThanThereIs() {
        assertThat(new Figures(Map.of(), 1000, 999).percent()).isEqualTo(99);
        assertThat(new Figures(Map.of(), 54, 49).percent()).isEqualTo(91);
        assertThat(new Figures(Map.of(), 54, 49).reach(91)).isFalse();
        assertThat(new Figures(Map.of(), 54, 49).reach(90)).isTrue();
        assertThat(List.of(new Figures(Map.of(), 0, 0).reach(100), new Figures(Map.of(), 3, 3).reach(100)))
                .containsOnly(true);
    }
}
