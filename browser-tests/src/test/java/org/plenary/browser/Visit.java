package org.plenary.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plenary.baked.Fault;
import org.plenary.baked.SiteServer;

/**
 * Somebody who walks through a served site in one window, and writes down what the browser complains of.
 *
 * <pre>{@code
 * try (Visit visit = new Visit(browser, server, new Browser.NewContextOptions())) {
 *     visit.open("en/programme/");
 *     Fault.failOn(visit.complaints());
 * }
 * }</pre>
 */
final class Visit implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 10_000;
    private static final String NOTHING_KEPT = "Service Worker registration blocked by Playwright";
    private static final Set<String> COMPLAINTS = Set.of("error", "warning");

    private final SiteServer server;
    private final BrowserContext context;
    private final Page page;
    private final List<Fault> complaints = new ArrayList<>();

    Visit(Browser browser, SiteServer server, Browser.NewContextOptions options) {
        this.server = server;
        if (options.serviceWorkers == null) {
            // Another page must not depend on what this one made the browser keep.
            options.setServiceWorkers(ServiceWorkerPolicy.BLOCK);
        }
        this.context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        this.page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> report("throws " + error));
        page.onRequest(request -> expectOwn(request.url()));
        page.onRequestFailed(request -> report("doesn't get " + request.url() + ": " + request.failure()));
        page.onResponse(this::expectFound);
    }

    /** @param address within the site */
    Page open(String address) {
        page.navigate(server.address(address));
        return page;
    }

    Page page() {
        return page;
    }

    /** Where the visitor is: the address within the site, with fragment and all. */
    String address() {
        String url = page.url();
        return url.startsWith(server.address()) ? url.substring(server.address().length()) : url;
    }

    /** What the browser has complained of so far: messages on the console, errors of scripts, requests to other hosts or to nothing. */
    List<Fault> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }

    private void hear(ConsoleMessage message) {
        if (COMPLAINTS.contains(message.type()) && !message.text().equals(NOTHING_KEPT)) {
            report("console: " + message.text() + " (" + message.location() + ")");
        }
    }

    private void expectOwn(String url) {
        if (!url.startsWith(server.address())) {
            report("asks another host: " + url);
        }
    }

    private void expectFound(Response response) {
        if (response.status() >= 400) {
            report(response.url() + " answers " + response.status());
        }
    }

    private void report(String what) {
        complaints.add(new Fault(address(), what.replace(server.address(), "/")));
    }
}
