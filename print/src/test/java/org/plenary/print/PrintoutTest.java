package org.plenary.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintoutTest {

    private final TinySite site;

    PrintoutTest(@TempDir Path folder) throws IOException {
        this.site = new TinySite(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "booklet.pdf, en/booklet/booklet.pdf",
        "../booklet.pdf, en/booklet.pdf",
        "/2017/all%20of%20it.pdf, all of it.pdf",
        "https://tiny.example/2017/a.pdf, a.pdf",
    })
    void goesWhereThePageLinksTo(String href, String file) throws IOException {
        site.printed("en/booklet/", href);
        assertThat(printouts()).containsExactly(new Printout("en/booklet/index.html", file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../out.pdf",
                "../../%2e%2e/out.pdf",
                "/out.pdf",
                "https://elsewhere.example/2017/out.pdf",
                "file:///2017/out.pdf",
                "//elsewhere.example/2017/out.pdf",
                "booklet.html",
                "",
                "a b.pdf"
            })
    void refusesAnythingButAPdfWithinTheSite(String href) throws IOException {
        site.printed("en/booklet/", href);
        assertThatThrownBy(this::printouts)
                .isInstanceOf(PrintFailed.class)
                .hasMessage("en/booklet/index.html is to be printed to '" + href
                        + "', which is no PDF within the site; no PDF was written");
    }

    /** As a bake lays it out: the edition in its folder; beside it, when it is the newest, a page that leads there. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anEditionStandsInItsFolder(boolean newest) throws IOException {
        String home = "<!doctype html><title>Home</title><link rel='canonical' href='" + TinySite.HOST + "'>";
        site.file("2017/index.html", home).file("en/index.html", home.replace("2017/", "en/"));
        site.printed("2017/en/booklet/", "booklet.pdf");
        if (!newest) {
            Files.delete(site.folder().resolve("index.html"));
        }
        assertThat(SiteFolder.at(site.folder()).host()).hasToString("https://tiny.example/");
        assertThat(printouts())
                .containsExactly(new Printout("2017/en/booklet/index.html", "2017/en/booklet/booklet.pdf"));
    }

    @Test
    void refusesTwoPagesInOneFile() throws IOException {
        site.printed("en/a/", "../all.pdf").printed("en/b/", "../all.pdf");
        assertThatThrownBy(this::printouts)
                .hasMessageStartingWith("en/b/index.html is to be printed to en/all.pdf, as is en/a/index.html");
    }

    @Test
    void leavesOtherLinksAlone() throws IOException {
        site.page("en/", "en", "<link rel='alternate' hreflang='nl' href='../nl/'>", TinySite.link("body.pdf"));
        assertThat(Pdfs.print(site.folder())).isEmpty();
    }

    @Test
    void asksForTheAddressOfTheSite() throws IOException {
        site.file("index.html", "<!doctype html><title>Home</title>");
        assertThatThrownBy(this::printouts).hasMessageContaining("index.html has no canonical link");
    }

    private List<Printout> printouts() throws IOException {
        return Printout.in(SiteFolder.at(site.folder()));
    }
}
