package org.plenary.print;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.browser.Browsers;
import org.plenary.browser.ContentType;

/**
 * Prints pages of a site as they look at the address they will have: links in the PDF lead there. Nothing is fetched from there: each
 * request is answered from the site's folder.
 */
final class Printer {

    private static final int PATIENCE_MILLIS = 30_000;
    private static final int PAUSE_MILLIS = 50;

    /** Fonts and pictures are there. Asking for a height makes the browser lay out, and so ask for fonts. */
    private static final String READY = """
            () => document.body.offsetHeight >= 0
              && document.fonts.status === "loaded"
              && [...document.images].every(image => image.complete)
            """;

    private final Browser browser;
    private final SiteFolder site;

    Printer(Browser browser, SiteFolder site) {
        this.browser = browser;
        this.site = site;
    }

    /**
     * A tagged PDF with an outline, on paper of the size that the style sheet's {@code @page} names.
     *
     * @param page its file
     */
    byte[] print(String page) {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (BrowserContext context = browser.newContext(options)) {
            List<String> missing = new ArrayList<>();
            context.setDefaultTimeout(PATIENCE_MILLIS);
            context.route("**/*", route -> answer(route, missing));
            Page window = context.newPage();
            open(window, site.address(page).toString());
            if (!missing.isEmpty()) {
                throw new PrintFailed(page, "needs what isn't there: " + String.join(", ", missing));
            }
            return window.pdf(new Page.PdfOptions()
                    .setTagged(true)
                    .setOutline(true)
                    .setPreferCSSPageSize(true)
                    .setPrintBackground(true));
        } catch (PlaywrightException e) {
            throw new PrintFailed(page, "can't be printed: " + Browsers.reason(String.valueOf(e.getMessage())));
        }
    }

    private void answer(Route route, List<String> missing) {
        String address = route.request().url();
        Optional<Path> file = site.answer(address);
        if (file.isPresent()) {
            route.fulfill(new Route.FulfillOptions().setPath(file.get()).setContentType(ContentType.of(file.get())));
        } else {
            missing.add(address);
            route.abort();
        }
    }

    private static void open(Page window, String address) {
        window.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.LIGHT));
        window.navigate(address);
        for (int waited = 0; !Boolean.TRUE.equals(window.evaluate(READY)); waited += PAUSE_MILLIS) {
            if (waited > PATIENCE_MILLIS) {
                throw new PlaywrightException("its fonts and pictures take more than " + PATIENCE_MILLIS + " ms");
            }
            window.waitForTimeout(PAUSE_MILLIS);
        }
    }
}
