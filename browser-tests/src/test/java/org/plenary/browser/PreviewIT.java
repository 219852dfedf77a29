package org.plenary.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.jbake.FreemarkerPages;
import org.plenary.preview.Options;
import org.plenary.preview.Preview;
import org.plenary.problem.Problems;

/** An editor with a text on one side of the screen and the preview on the other. */
@Tag("alone")
@ExtendWith(RunningBrowser.class)
class PreviewIT {

    private static final String SESSION = "content/en/sessions/closing.adoc";
    private static final String PAGE = "/en/programme/closing/";

    @TempDir
    Path folder;

    private Preview preview;
    private BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void open(Browser browser) throws IOException {
        Projects.copy(Projects.FIRST, folder);
        preview = Preview.start(
                        folder,
                        Map.of("site.history", "off"),
                        Clock.systemUTC(),
                        new FreemarkerPages(),
                        new Options(Optional.of(0), true),
                        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                        new Problems())
                .orElseThrow();
        context = browser.newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        // It shows that the site is being read, and then the site.
        page.navigate(preview.origin() + PAGE);
        assertThat(page.locator("h1"))
                .hasText("Closing of the conference", new LocatorAssertions.HasTextOptions().setTimeout(60_000));
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
    }

    @AfterEach
    void close() throws IOException, InterruptedException {
        context.close();
        preview.close();
        preview.await();
    }

    private void replace(String file, String text, String by) throws IOException {
        String before = Files.readString(folder.resolve(file));
        assertThat(before).contains(text);
        Files.writeString(folder.resolve(file), before.replace(text, by));
    }

    private Locator overlay() {
        return page.getByRole(AriaRole.ALERTDIALOG);
    }

    @Test
    void aSavedTitleIsThereAtOnceAndTheWindowStaysWhereItWas() throws IOException {
        page.setViewportSize(600, 300);
        page.evaluate("scrollTo(0, 120)");

        replace(SESSION, "= Closing of the conference", "= The end of the conference");

        assertThat(page.locator("h1")).hasText("The end of the conference");
        // A browser goes back to where it was in its own time.
        page.waitForFunction("() => scrollY === 120");
        assertThat(complaints).isEmpty();
    }

    @Test
    void theWindowGoesToTheTextThatWasSaved() throws IOException {
        page.navigate(preview.origin() + "/en/about/");

        replace(SESSION, "= Closing of the conference", "= The end of the conference");

        page.waitForURL(preview.origin() + PAGE);
    }

    @Test
    void aStyleSheetIsSwappedWithoutLoadingThePage() throws IOException {
        page.evaluate("window.same = true");

        Files.writeString(
                folder.resolve("assets/css/site.css"),
                Files.readString(folder.resolve("assets/css/site.css")) + "\nh1 { color: rgb(1, 2, 3) !important; }\n");

        assertThat(page.locator("h1")).hasCSS("color", "rgb(1, 2, 3)");
        assertThat(page.evaluate("window.same")).isEqualTo(true);
        assertThat(complaints).isEmpty();
    }

    @Test
    void anErrorIsShownOverThePageAndGoesWhenItIsMended() throws IOException {
        replace(SESSION, ":room: lamot", ":room: <img src=x onerror=alert(1)>");

        assertThat(overlay()).isVisible();
        assertThat(overlay()).containsText(SESSION + ":");
        assertThat(overlay()).containsText("<img src=x onerror=alert(1)>");
        assertThat(page.locator("h1")).hasText("Closing of the conference");

        replace(SESSION, ":room: <img src=x onerror=alert(1)>", ":room: lamot");

        assertThat(overlay()).isHidden();
        assertThat(complaints).isEmpty();
    }

    @Test
    void theOverlayIsClosedAndOpenedWithTheKeyboard() throws IOException {
        replace(SESSION, ":room: lamot", ":room: nowhere");
        assertThat(overlay()).isVisible();

        page.keyboard().press("Escape");
        assertThat(overlay()).isHidden();
        page.reload();
        Locator show = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"));
        assertThat(show).isVisible();
        assertThat(overlay()).isHidden();

        show.press("Enter");
        assertThat(overlay()).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close"))
                .press("Enter");
        assertThat(overlay()).isHidden();
    }

    @Test
    void theOverlayAndTheMarkOfADraftAreAccessible() throws IOException {
        replace(SESSION, ":room: lamot", ":room: lamot\n:status: draft");
        Locator mark = page.getByText("Draft: visitors don't get to see this page");
        assertThat(mark).isVisible();
        replace(SESSION, ":room: lamot", ":room: nowhere");
        assertThat(overlay()).isVisible();

        List<String> violations = new ArrayList<>();
        Axe axe = Axe.load();
        axe.enter(page);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(1280, 320)) {
                Look.take(page, width, scheme);
                violations.addAll(axe.violations(page));
            }
        }
        page.keyboard().press("Escape");
        violations.addAll(axe.violations(page));
        assertThat(violations).isEmpty();
    }
}
