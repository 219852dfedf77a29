package org.plenary.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.plenary.baked.BakedSite;
import org.plenary.baked.SiteServer;
import org.plenary.offline.Worker;

/** A copy of a site that can be published anew while a browser visits it, below a path of its host. */
final class KeptSite implements AutoCloseable {

    static final String BASE = "/2027/";

    private static final int PATIENCE_SECONDS = 90;
    private static final String VERSION = "\"version\":\"[^\"]*\"";

    private static final String ASK =
            "async () => (await navigator.serviceWorker.ready).active.postMessage({keep: 'en'})";
    private static final String NOTED = "async (name) => (await (await (await caches.open('plenary /2027/'))"
            + ".match('/2027/sw.js?' + name))?.text()) ?? ''";
    private static final String KEPT = "async () => (await (await caches.open('plenary /2027/')).keys())"
            + ".map(({url}) => new URL(url).pathname.slice('/2027/'.length))";
    private static final String TEXT = "async (path) => (await (await (await caches.open('plenary /2027/'))"
            + ".match('/2027/' + path))?.text()) ?? ''";
    private static final String LATER =
            "async () => { const cache = await caches.open('plenary /2027/'); const at = '/2027/sw.js?trouble';"
                    + " const noted = await (await cache.match(at)).json();"
                    + " await cache.put(at, new Response(JSON.stringify({...noted, until: 0}))); }";

    private final Path folder;
    private final SiteServer server;
    private final BrowserContext context;
    private final Page page;

    KeptSite(BakedSite site, Path folder, Browser browser) throws IOException {
        this.folder = folder;
        copy(site, folder);
        server = SiteServer.start(folder, BASE);
        context = browser.newContext(AccessibilityIT.options());
        page = context.newPage();
    }

    Page page() {
        return page;
    }

    SiteServer server() {
        return server;
    }

    Path file(String path) {
        return folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    }

    void open(String path) {
        page.navigate(server.address(path));
    }

    void offline(boolean away) {
        context.setOffline(away);
    }

    /** Publishes a file with other contents. */
    void change(String path, UnaryOperator<String> how) throws IOException {
        Files.writeString(file(path), how.apply(Files.readString(file(path))));
    }

    /** Publishes the worker of another state of the programme. */
    void publish(String version) throws IOException {
        change(Worker.FILE, text -> text.replaceFirst(VERSION, "\"version\":\"" + version + "\""));
    }

    /** Publishes the worker of so large a site that sessions aren't on its list. */
    void publishWithoutSessions() throws IOException {
        change(Worker.FILE, text -> text.replaceAll("\"[a-z]{2}/program(?:me|ma)/[a-z][^\"]*/\",", ""));
    }

    /** Has the worker keep what it should now, as pages do some seconds after they are there. */
    void keep() {
        page.evaluate(ASK);
    }

    /** What the worker has noted: {@code whole} or {@code trouble}; empty when it hasn't. */
    String noted(String name) {
        return (String) page.evaluate(NOTED, name);
    }

    /** Lets the time pass that the worker wants to wait after failures. */
    void later() {
        page.evaluate(LATER);
    }

    List<String> kept() {
        return ((List<?>) page.evaluate(KEPT)).stream().map(String::valueOf).toList();
    }

    String keptText(String path) {
        return (String) page.evaluate(TEXT, path);
    }

    void await(String what, BooleanSupplier truth) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!truth.getAsBoolean()) {
            Assertions.assertThat(System.nanoTime()).as(what).isLessThan(end);
            page.waitForTimeout(100);
        }
    }

    void awaitWhole(String version) {
        await("whole " + version, () -> noted("whole").contains(version));
    }

    /** The same, without the time that pages take before they ask for it. */
    void keepWhole(String version) {
        await("whole " + version, () -> {
            keep();
            return noted("whole").contains(version);
        });
    }

    @Override
    public void close() {
        context.close();
        server.close();
    }

    static void copy(BakedSite site, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(site.folder())) {
            for (Path file : walk.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().matches(".*\\.(br|gz)"))
                    .toList()) {
                Path place = to.resolve(site.folder().relativize(file).toString());
                Files.createDirectories(place.getParent());
                Files.copy(file, place);
            }
        }
    }
}
