package org.plenary.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.TranslationReader;
import org.plenary.history.Git;
import org.plenary.language.Language;
import org.plenary.problem.Problems;
import org.plenary.translation.Translation;

/** What readers of a translation are told when its original has changed, by a site that is baked from its history. */
class OutdatedIT {

    private static final String CLOSING = "content/en/sessions/closing.adoc";
    private static final String PAGE = "nl/programma/slotwoord/index.html";

    @TempDir
    Path folder;

    private TestSite site = new TestSite(Path.of("."));
    private Git git = new Git(Path.of("."));

    @BeforeEach
    void markAndChange() throws IOException {
        site = TestSite.layOut(TestSite.SITES.resolve("ok-languages/site"), folder)
                .without("cards", "compressed", "style-guide");
        replace("jbake.properties", "site.history=off", "site.history=git");
        git = Git.init(site.root());
        for (Translation unmarked : new TranslationReader(site.root(), Map.of(), Clock.systemUTC(), new Problems())
                .read()
                .orElseThrow()
                .translations()
                .into(new Language("nl"))) {
            if (unmarked.status() == Translation.Status.UNMARKED) {
                String file = unmarked.place().file();
                replace(file, "\n", "\n" + unmarked.line() + "\n");
            }
        }
        git.commit();
        change("continued", "ended");
        git.at(1_509_490_800).commit();
    }

    private void replace(String file, String from, String to) throws IOException {
        String text = Files.readString(site.root().resolve(file));
        assertThat(text).contains(from);
        new Git(site.root()).write(file, text.replaceFirst(from, to));
    }

    private void change(String from, String to) throws IOException {
        replace(CLOSING, from, to);
    }

    private Element page(String file) throws IOException {
        return Jsoup.parse(Files.readString(site.output().resolve(file)));
    }

    @Test
    void tellsReadersInTheirLanguageWhenTheOriginalChangedAndWhereItIs() throws IOException {
        site.bake();
        Element notice = page(PAGE).select(".notice").first();
        assertThat(notice).isNotNull();
        assertThat(notice.text())
                .as("midnight has passed in Brussels")
                .isEqualTo("De tekst in het Engels is recenter (1 november 2017). Lees de tekst in het Engels");
        assertThat(notice.select("a").attr("href")).isEqualTo("../../../en/programme/closing/");
        assertThat(notice.select("a").attr("hreflang")).isEqualTo("en");
        assertThat(page("en/programme/closing/index.html").select(".notice")).isEmpty();
        assertThat(page("nl/programma/opening-van-de-haven/index.html").select(".notice"))
                .isEmpty();
        assertThat(page("fr/programme/closing/index.html").select(".notice").text())
                .as("what isn't translated isn't outdated")
                .contains("pas encore traduit");
    }

    @Test
    void tellsNothingWhenTheSettingsSaySo() throws IOException {
        replace("jbake.properties", "site.history=git", "site.history=git\nsite.show-outdated=no");
        site.bake();
        assertThat(page(PAGE).select(".notice")).isEmpty();
    }

    @Test
    void leavesTheDateOutWhenTheChangeIsNotCommitted() throws IOException {
        change("ended", "followed");
        site.bake();
        assertThat(page(PAGE).select(".notice").text()).startsWith("De tekst in het Engels is recenter. Lees");
    }

    @Test
    void doesNotBreakTheBakeUnlessItIsAsked() throws IOException {
        site.bake();
        replace("jbake.properties", "site.history=git", "site.history=git\ncheck.translations=error");
        assertThat(catchThrowable(site::bake))
                .hasMessageContaining("content/nl/sessions/closing.adoc:2: error: " + CLOSING
                        + " has changed since this was translated [outdated-translation]");
    }
}
