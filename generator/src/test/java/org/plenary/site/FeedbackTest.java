package org.plenary.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.export.SmallSite;

class FeedbackTest {

    private static final String EDIT = "https://git.example.org/edit/";

    @TempDir
    Path folder;

    private SmallSite files() {
        return new SmallSite(folder)
                .session("opening", "= Opening\n:kind: ceremony\n:start: 2030-05-04T09:00")
                .session("closing", "= Closing\n:kind: closing\n:start: 2030-05-05T09:00")
                .file("nl/sessions/opening.adoc", "= Opening in het Nederlands")
                .file("nl/news/alleen.adoc", "= Alleen hier\n:date: 2030-01-01");
    }

    private Site site() {
        return files().set("site.edit-url", EDIT + "{file}")
                .set("site.issues-url", "https://git.example.org/new?t={title}&u={url}&f={file}&l={language}")
                .build();
    }

    private static View view(Site site, String path) {
        return Planner.plan(site).stream()
                .filter(view -> view.address().path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page " + path));
    }

    private static Optional<String> edited(Site site, String path) {
        return Feedback.edit(site, view(site, path), "Title").map(url -> url.replace(EDIT, ""));
    }

    @Test
    void leadsToTheFileThatThePagesWordsComeFrom() {
        Site site = site();
        assertThat(edited(site, "en/programme/opening/")).contains("content/en/sessions/opening.adoc");
        assertThat(edited(site, "nl/programma/opening/")).contains("content/nl/sessions/opening.adoc");
        assertThat(edited(site, "nl/programma/closing/")).contains("content/en/sessions/closing.adoc");
        assertThat(edited(site, "en/news/alleen/")).contains("content/nl/news/alleen.adoc");
        assertThat(edited(site, "nl/")).contains("content/nl/pages/home.adoc");
    }

    @Test
    void leadsToThePageAboveWhereWordsComeFromManyFiles() {
        Site site = site();
        for (Special special :
                site.edition(new org.plenary.language.Language("nl")).specials()) {
            String above = special.address().path().startsWith("nl/programma/") ? "programme" : "home";
            assertThat(edited(site, special.address().path()))
                    .as(special.key())
                    .contains("content/nl/pages/" + above + ".adoc");
        }
        assertThat(edited(site, "en/programme/2030-05-04/")).contains("content/en/pages/programme.adoc");
    }

    @Test
    void leadsToNoFileWhereThereIsNone() {
        Site site = site();
        assertThat(edited(site, "")).isEmpty();
        assertThat(edited(site, "404.html")).isEmpty();
        assertThat(edited(site, "nl/404.html")).isEmpty();
    }

    @Test
    void reportsAMistakeWithThePagesTitleAndAddress() {
        Site site = site();
        assertThat(Feedback.report(site, view(site, "nl/programma/closing/"), "Closing & more"))
                .contains("https://git.example.org/new?t=Closing%20%26%20more"
                        + "&u=https%3A%2F%2Fexample.org%2F2030%2Fnl%2Fprogramma%2Fclosing%2F"
                        + "&f=content/en/sessions/closing.adoc&l=nl");
        assertThat(Feedback.report(site, view(site, ""), "Harbour"))
                .contains("https://git.example.org/new?t=Harbour&u=https%3A%2F%2Fexample.org%2F2030%2F&f=&l=en");
    }

    @Test
    void leavesTheReaderToSayWhichPageIsNotThere() {
        Site site = site();
        assertThat(Feedback.report(site, view(site, "nl/404.html"), "Weg"))
                .contains("https://git.example.org/new?t=Weg&u=&f=&l=nl");
    }

    @Test
    void isNowhereUnlessTheSettingsSayWhere() {
        Site site = files().build();
        View page = view(site, "en/programme/opening/");
        assertThat(Feedback.edit(site, page, "x")).isEmpty();
        assertThat(Feedback.report(site, page, "x")).isEmpty();
    }
}
