package org.plenary.print;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.browser.Browsers;
import org.plenary.browser.Machine;
import org.plenary.browser.NoBrowser;

/**
 * Makes the PDFs that pages of a baked site link to as another form of themselves.
 *
 * <pre>{@code
 * // en/booklet/index.html has <link rel="alternate" type="application/pdf" href="booklet.pdf">
 * Pdfs.print(Path.of("target/site")); // [en/booklet/booklet.pdf]
 * }</pre>
 */
public final class Pdfs {

    private Pdfs() {}

    /**
     * Prints, and says what.
     *
     * @param arguments the folder of the site
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalStateException("say the folder of the site, not " + List.of(arguments));
        }
        long start = System.nanoTime();
        Path folder = Path.of(arguments[0]);
        List<String> files = print(folder);
        report(folder, files, Duration.ofNanos(System.nanoTime() - start));
    }

    /**
     * Makes all of them, or none.
     *
     * @param folder of the site; the list of its files stands beside it
     * @return their addresses within the site, sorted
     * @throws NoBrowser when there is none to print with
     * @throws PrintFailed when a page can't be printed, or not to where it says
     */
    public static List<String> print(Path folder) throws IOException {
        SiteFolder site = SiteFolder.at(folder);
        List<Printout> printouts = Printout.in(site);
        if (printouts.isEmpty()) {
            return List.of();
        }
        SortedMap<String, byte[]> pdfs = printed(site, printouts);
        new Shelf(site.folder()).put(pdfs);
        return List.copyOf(pdfs.keySet());
    }

    private static SortedMap<String, byte[]> printed(SiteFolder site, List<Printout> printouts) {
        SortedMap<String, byte[]> pdfs = new TreeMap<>();
        try (Playwright playwright = Browsers.playwright();
                Browser browser = new Browsers(playwright, Machine.here()).start()) {
            Printer printer = new Printer(browser, site);
            printouts.forEach(printout -> pdfs.put(printout.file(), Timeless.of(printer.print(printout.page()))));
        }
        return pdfs;
    }

    // As a bake does: to the console of who waits for it.
    @SuppressWarnings("SystemOut")
    private static void report(Path folder, List<String> files, Duration time) {
        String seconds = String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
        System.out.println(
                files.isEmpty()
                        ? "Plenary printed nothing: no page links to a PDF of itself"
                        : "Plenary printed " + String.join(", ", files) + " in " + seconds + " s into " + folder);
    }
}
