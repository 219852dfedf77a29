package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.baked.BakedSite;
import org.plenary.baked.Fault;
import org.plenary.baked.SiteServer;
import org.plenary.baked.TinySite;

/** That the other tests of this package would find what they look for. */
@ExtendWith(RunningBrowser.class)
@EnabledIfSystemProperty(named = "tests", matches = "all")
class PlantedFaultsIT {

    private static final String PAGE = "en/about/";
    private static final String POLICY =
            "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; style-src 'self'; img-src *\">";

    private final TinySite site;

    PlantedFaultsIT(@TempDir Path folder) throws IOException {
        this.site = new TinySite(folder);
    }

    @Test
    void noneInASoundSite(Browser browser) throws IOException {
        assertThat(complaints(browser)).isEmpty();
        assertThat(violations(browser)).isEmpty();
        assertThat(keyboard(browser)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<p style='color: red'>Red</p>, Content Security Policy",
                "<img src='https://elsewhere.example/a.png' alt='A'>, asks another host",
                "<img src='none.png' alt='A'>, answers 404",
                "<pre>Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft</pre>, px wide",
            })
    void findsWhatTroublesTheBrowser(String body, String complaint, Browser browser) throws IOException {
        site.page(PAGE, "en", POLICY, body);
        assertThat(complaints(browser)).isNotEmpty().anyMatch(what -> what.contains(complaint));
    }

    @Test
    void findsErrorsOfScripts(Browser browser) throws IOException {
        site.say(PAGE, "<script>null.length</script>");
        assertThat(complaints(browser)).anyMatch(what -> what.startsWith("throws "));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<img src='data:'>, image-alt",
                "<p style='color: #aaa; background: #fff'>Pale</p>, color-contrast",
                "<style>@media (prefers-color-scheme: dark) { p { color: #333; background: #000 } }</style><p>Dark</p>, color-contrast",
                "<style>@media (max-width: 400px) { p { color: #eee; background: #fff } }</style><p>Narrow</p>, color-contrast",
                "<h4>Deep</h4>, heading-order",
                "<button style='font-size: 8px; padding: 0'>A</button><button style='font-size: 8px; padding: 0'>B</button>, target-size",
            })
    void findsWhatIsNotAccessible(String body, String rule, Browser browser) throws IOException {
        site.say(PAGE, body);
        assertThat(violations(browser)).isNotEmpty().allMatch(what -> what.startsWith(rule + ": "));
    }

    @Test
    void findsASkipLinkThatIsNotFirst(Browser browser) throws IOException {
        site.file(PAGE + "index.html", "<a href='/'>Tiny</a> <a href='#content'>Skip</a><main id=content>Text</main>");
        assertThat(keyboard(browser)).containsExactly("the first Tab doesn't show a link to the main part");
    }

    @Test
    void findsASkipLinkThatCannotBeSeen(Browser browser) throws IOException {
        String hidden = "<a style='position: absolute; left: -999px' href='#content'>Skip</a>";
        site.file(PAGE + "index.html", hidden + "<main id=content>Text</main>");
        assertThat(keyboard(browser)).containsExactly("the first Tab doesn't show a link to the main part");
    }

    @Test
    void findsASkipLinkThatLeadsNowhere(Browser browser) throws IOException {
        String idle = "<a onclick='return false' href='#content'>Skip</a> <a href='/'>Tiny</a>";
        site.file(PAGE + "index.html", idle + "<main id=content>Text</main>");
        assertThat(keyboard(browser)).containsExactly("after the skip link, Tab doesn't go on from the main part");
    }

    private List<String> complaints(Browser browser) throws IOException {
        BakedSite read = site.read();
        try (SiteServer server = SiteServer.startForeign(read.folder())) {
            return EveryPageIT.faults(browser, read, server).stream()
                    .map(Fault::what)
                    .toList();
        }
    }

    private List<String> violations(Browser browser) throws IOException {
        BakedSite read = site.read();
        try (SiteServer server = SiteServer.startForeign(read.folder());
                Visit visit = new Visit(browser, server, AccessibilityIT.options())) {
            return AccessibilityIT.check(read.page(PAGE).orElseThrow(), visit.open(PAGE), Axe.load()).stream()
                    .map(Fault::what)
                    .toList();
        }
    }

    private List<String> keyboard(Browser browser) throws IOException {
        try (SiteServer server = SiteServer.startForeign(site.read().folder());
                Visit visit = new Visit(browser, server, new Browser.NewContextOptions())) {
            return KeyboardIT.faults(visit.open(PAGE));
        }
    }
}
