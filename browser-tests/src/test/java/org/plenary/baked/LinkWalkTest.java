package org.plenary.baked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkWalkTest {

    private static final String ABOUT = "en/about/index.html";

    private final TinySite site;

    LinkWalkTest(@TempDir Path folder) throws IOException {
        this.site = new TinySite(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/2017/"})
    void findsNothingWrongWithASoundSite(String base) throws IOException {
        assertThat(LinkWalk.faults(site.read(), base)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../",
                "",
                "?choose",
                "#us",
                "#top",
                "../../nl/over/#ons",
                "../about/#us",
                "https://tiny.example",
                "https://tiny.example/en/about/#us",
                "https://elsewhere.example/nothing",
                "//elsewhere.example/nothing",
                "mailto:a@tiny.example",
                "tel:+3215000000"
            })
    void followsGoodAddresses(String address) throws IOException {
        site.say("en/about/", link(address));
        assertThat(LinkWalk.faults(site.read(), "/2017/")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nothing/,                          leads to nothing",
        "../../css/none.css,                leads to nothing",
        "https://tiny.example/en/nothing/,  leads to nothing",
        "../../nl/over,                     misses its last slash",
        "#nothing,                          leads to no such fragment",
        "../../nl/over/#us,                 leads to no such fragment",
        "/en/,                              leads out of /2017/",
        "../../../en/,                      leads out of /2017/",
        "../../../../en/,                   leads out of /2017/",
        "javascript:alert(),                has a scheme that the site doesn't use",
    })
    void findsBadAddresses(String address, String what) throws IOException {
        site.say("en/about/", link(address));
        assertThat(LinkWalk.faults(site.read(), "/2017/")).containsExactly(fault(ABOUT, address, what));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='none.png' alt=''>",
                "<img srcset='none.png 2x' alt=''>",
                "<video poster='none.png'></video>",
                "<script src='none.png'></script>",
                "<svg><use href='none.png'/></svg>",
                "<p style='background: url(\"none.png\")'></p>"
            })
    void findsMissingFilesOfEveryKind(String body) throws IOException {
        site.say("en/about/", body);
        assertThat(LinkWalk.faults(site.read(), "/")).containsExactly(fault(ABOUT, "none.png", "leads to nothing"));
    }

    @Test
    void looksIntoStyleSheetsAndScripts() throws IOException {
        site.file("css/more.css", "/* url(no.png) */ @font-face { src: url('../fonts/none.woff2') }");
        site.file("js/one.js", "import {two} from './two.js';");
        assertThat(LinkWalk.faults(site.read(), "/"))
                .containsExactly(
                        fault("css/more.css", "../fonts/none.woff2", "leads to nothing"),
                        fault("js/one.js", "./two.js", "leads to nothing"));
    }

    @Test
    void followsNotFoundPagesFromWhereverTheyAreShown() throws IOException {
        site.page("404.html", "en", "", link("en/"));
        assertThat(LinkWalk.faults(site.read(), "/")).containsExactly(fault("404.html", "en/", "leads to nothing"));
    }

    @Test
    void reportsAllFaults() throws IOException {
        site.say("en/about/", link("one/") + link("two/"));
        assertThat(LinkWalk.faults(site.read(), "/")).hasSize(2);
    }

    private static String link(String address) {
        return "<p id='us'><a href=\"" + address + "\">there</a></p>";
    }

    private static Fault fault(String file, String address, String what) {
        return new Fault(file, "'" + address + "' " + what);
    }
}
