package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.baked.BakedPage;
import org.plenary.baked.BakedSite;
import org.plenary.baked.Fault;
import org.plenary.baked.Samples;
import org.plenary.baked.Showcase;
import org.plenary.baked.SiteServer;
import org.plenary.baked.SiteUnderTest;
import org.plenary.baked.TinySite;

@ExtendWith({RunningBrowser.class, SiteUnderTest.class})
class ReaderSettingsIT {

    private static final String PAGE = "en/about/";

    /** What a script alone can do. */
    private static final String IDLE = """
            () => [...document.querySelectorAll("button, input, select")].filter(element => element.checkVisibility())
              .map(element => `shows <${element.localName} class="${element.className}">, which does nothing`)
            """;

    /** Text of the main part that stands in the file and nowhere on the screen, outside of what a reader can fold out. */
    private static final String UNREADABLE = """
            () => {
              const plain = text => text.replace(/\\s+/g, " ").trim();
              const readable = plain(document.body.innerText);
              return [...document.querySelectorAll("main :is(h1, h2, h3, p, dt, dd, time, a)")]
                .filter(element => !element.closest("details:not([open]), [hidden]") && !element.checkVisibility())
                .map(element => plain(element.textContent))
                .filter(text => !readable.includes(text))
                .map(text => `hides ${text.slice(0, 40)}`);
            }
            """;

    @Test
    void everyKindOfPageKeepsItsFormInDutch(Browser browser, BakedSite site) throws IOException {
        Fault.failOn(faults(browser, site, pages(site, "nl")));
    }

    @Test
    void everyKindOfPageOfALargeProgrammeKeepsItsFormInArabic(Browser browser, @Showcase BakedSite site)
            throws IOException {
        List<BakedPage> programme = pages(site, "ar").stream()
                .filter(page -> page.file().matches("ar/((programme|venue)/.*)?index\\.html"))
                .toList();
        Fault.failOn(faults(browser, site, programme));
    }

    @Test
    void allIsThereWithoutJavaScript(Browser browser, @Showcase BakedSite site) throws IOException {
        List<Fault> faults = new ArrayList<>();
        Browser.NewContextOptions plain =
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 640);
        try (SiteServer server = SiteServer.start(site.folder(), "/");
                Visit visit = new Visit(browser, server, plain)) {
            for (BakedPage sample : pages(site, "en")) {
                Page page = visit.open(sample.address());
                for (String script : List.of(IDLE, UNREADABLE)) {
                    ((List<?>) page.evaluate(script))
                            .forEach(what -> faults.add(new Fault(sample.address(), String.valueOf(what))));
                }
            }
            faults.addAll(visit.complaints());
        }
        Fault.failOn(faults);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<p style='width: 50rem'>Wide</p>, with text of 200 %: is ",
                "<p style='height: 1.2em; overflow: hidden'>Low</p>, with wide spacing: cuts off ",
                "<p style='white-space: nowrap'>Thirty-eight letters are just too many</p>, with wide spacing at 320 px: is ",
                "<p style='position: sticky; top: 0; height: 200px'>Tall</p>, zoomed to 400 %: <p ",
                "<button style='border: 0'>Go</button>, in forced colours: no edge ",
                "<ul><li><a href='#' aria-current='page'>Here</a> <li><a href='/'>There</a></ul>, in forced colours: nothing but colour ",
                "<p style='transition: color 1s'>Slow</p>, with reduced motion: <p ",
                "<h2 style='overflow-wrap: normal; font-size: 2rem'>Title</h2>, with Donaudampf",
            })
    void findsWhatDoesNotKeepItsForm(String body, String fault, Browser browser, @TempDir Path folder)
            throws IOException {
        String wraps = "<style>body { overflow-wrap: anywhere }</style>";
        BakedSite tiny = new TinySite(folder).say(PAGE, wraps + body).read();
        assertThat(faults(browser, tiny, List.of(tiny.page(PAGE).orElseThrow())))
                .extracting(Fault::what)
                .anyMatch(what -> what.startsWith(fault));
    }

    @Test
    void findsNothingOnASoundPage(Browser browser, @TempDir Path folder) throws IOException {
        BakedSite tiny = new TinySite(folder)
                .say(PAGE, "<style>body { overflow-wrap: anywhere }</style><p>Sound</p>")
                .read();
        assertThat(faults(browser, tiny, List.of(tiny.page(PAGE).orElseThrow())))
                .isEmpty();
    }

    private static List<Fault> faults(Browser browser, BakedSite site, List<BakedPage> pages) throws IOException {
        List<Fault> faults = new ArrayList<>();
        try (SiteServer server = SiteServer.start(site.folder(), "/");
                Visit visit = new Visit(browser, server, new Browser.NewContextOptions().setBypassCSP(true))) {
            for (BakedPage page : pages) {
                ReaderSettings.faults(visit.open(page.file()))
                        .forEach(what -> faults.add(new Fault(page.address(), what)));
            }
        }
        return faults;
    }

    private static List<BakedPage> pages(BakedSite site, String language) {
        return Samples.oneOfEach(site).stream()
                .filter(page -> page.file().startsWith(language + "/"))
                .toList();
    }
}
