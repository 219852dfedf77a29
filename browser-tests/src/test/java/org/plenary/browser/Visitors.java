package org.plenary.browser;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plenary.baked.BakedSite;
import org.plenary.baked.Fault;
import org.plenary.baked.SiteServer;

/**
 * Visitors of one site, each with a browser of their own; it is served as in production. When they leave, none of them may have had
 * trouble.
 *
 * <pre>{@code
 * try (Visitors visitors = new Visitors(browser, site, "/2027/")) {
 *     visitors.come(new Browser.NewContextOptions().setTimezoneId("Asia/Tokyo")).open("en/");
 * }
 * }</pre>
 */
final class Visitors implements AutoCloseable {

    private final Browser browser;
    private final SiteServer server;
    private final List<Visit> visits = new ArrayList<>();

    Visitors(Browser browser, BakedSite site, String base) throws IOException {
        this.browser = browser;
        this.server = SiteServer.start(site.folder(), base);
    }

    Visit come(Browser.NewContextOptions options) {
        Visit visit = new Visit(browser, server, options);
        visits.add(visit);
        return visit;
    }

    Visit come() {
        return come(new Browser.NewContextOptions());
    }

    String address(String page) {
        return server.address(page);
    }

    @Override
    public void close() {
        List<Fault> complaints =
                visits.stream().flatMap(visit -> visit.complaints().stream()).toList();
        visits.forEach(Visit::close);
        server.close();
        Fault.failOn(complaints);
    }
}
