package org.plenary.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.plenary.baked.BakedPage;
import org.plenary.baked.BakedSite;
import org.plenary.baked.Samples;
import org.plenary.baked.SiteServer;

/**
 * Pictures of every kind of page of both sites, in every language, width and colour scheme, and a sheet that shows them all. Started by
 * {@code ./mvnw verify -Pscreenshots}.
 *
 * <pre>{@code
 * target/screenshots/index.html
 * target/screenshots/site/nl/programma.320.dark.png
 * }</pre>
 */
final class Screenshots {

    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);
    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    /** A picture ends here: a list of a hundred sessions shows nothing new further down. In CSS pixels. */
    private static final double MOST_HEIGHT = 8_000;

    private final Browser browser;
    private final Path folder;

    Screenshots(Browser browser, Path folder) {
        this.browser = browser;
        this.folder = folder;
    }

    /** @param arguments the folder to write to */
    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        try (Playwright playwright = Browsers.playwright()) {
            Screenshots screenshots = new Screenshots(new Browsers(playwright, Machine.here()).start(), folder);
            List<Path> pictures = new ArrayList<>();
            for (String name : List.of("site", "showcase")) {
                BakedSite site = BakedSite.ofThisBuild(name);
                pictures.addAll(screenshots.take(name, site, Samples.oneOfEach(site)));
            }
            System.out.printf("%d pictures, shown by %s%n", pictures.size(), screenshots.show(pictures));
        } catch (NoBrowser e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /**
     * Takes pictures of pages.
     *
     * @param name the folder of the site among the pictures
     * @return their files, from the folder of all pictures
     */
    List<Path> take(String name, BakedSite site, Collection<BakedPage> pages) throws IOException {
        List<Path> pictures = new ArrayList<>();
        Browser.NewContextOptions still = new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
        try (SiteServer server = SiteServer.start(site.folder(), site.base());
                Visit visit = new Visit(browser, server, still)) {
            for (BakedPage page : pages) {
                visit.open(page.file());
                pictures.addAll(take(visit.page(), Path.of(name, site.languageOf(page), nameOf(page, site))));
            }
        }
        return pictures;
    }

    private List<Path> take(Page page, Path name) {
        List<Path> pictures = new ArrayList<>();
        for (int width : WIDTHS) {
            for (ColorScheme scheme : SCHEMES) {
                Look.take(page, width, scheme);
                double height = ((Number) page.evaluate("document.documentElement.scrollHeight")).doubleValue();
                String look = "." + width + "." + scheme.name().toLowerCase(Locale.ROOT) + ".png";
                Path picture = name.resolveSibling(name.getFileName() + look);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(folder.resolve(picture))
                        .setFullPage(true)
                        .setClip(0, 0, width, Math.min(height, MOST_HEIGHT)));
                pictures.add(picture);
            }
        }
        return pictures;
    }

    /** Writes the sheet that shows pictures, six in a row: a page in all its looks. */
    Path show(List<Path> pictures) throws IOException {
        StringBuilder sheet = new StringBuilder("""
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>Screenshots</title>
                <style>
                body { display: grid; grid-template-columns: 1fr 1fr 2fr 2fr 3fr 3fr; gap: .5rem; font: 14px sans-serif; background: #888 }
                h2 { grid-column: 1 / -1; margin: 1rem 0 0; font-size: 1rem } img { width: 100%; max-height: 40rem; object-fit: cover; object-position: top }
                </style></head><body>
                """);
        int looks = WIDTHS.size() * SCHEMES.size();
        for (int i = 0; i < pictures.size(); i++) {
            String file = pictures.get(i).toString().replace('\\', '/');
            if (i % looks == 0) {
                sheet.append("<h2>%s</h2>%n".formatted(file.replaceAll("\\.\\d+\\.\\w+\\.png$", "")));
            }
            sheet.append("<a href=\"%1$s\"><img src=\"%1$s\" alt=\"%1$s\" loading=\"lazy\"></a>%n".formatted(file));
        }
        return Files.writeString(folder.resolve("index.html"), sheet.append("</body></html>\n"));
    }

    /** Its address in its language, in one word. */
    private static String nameOf(BakedPage page, BakedSite site) {
        String language = site.languageOf(page) + "/";
        if (!page.file().startsWith(language)) {
            return "outside-" + page.file().replace(".html", "");
        }
        String address = page.address().substring(language.length());
        return address.isEmpty()
                ? "home"
                : address.replaceAll("/$|\\.html$", "").replace('/', '-');
    }
}
