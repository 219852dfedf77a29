package org.plenary.browser;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What somebody who comes for the first time has to load to see a page, in bytes as a host sends them: texts in the form that stands
 * beside them, or pressed with brotli where there is none.
 *
 * @param requests without the icon in the tab
 * @param look HTML and style sheets
 * @param scripts all that runs without being asked for
 * @param all everything but photographs
 * @param shift how much moves while the page loads, as browsers sum it up; 0 when nothing does
 */
record PageWeight(List<String> requests, long look, long scripts, long all, double shift) {

    private static final Set<String> PHOTOS = Set.of("image/jpeg", "image/png", "image/webp", "image/avif");
    private static final Encoder.Parameters BEST = Encoder.Parameters.create(11);

    private static final String SHIFT = """
            () => new Promise(done => {
              let sum = 0;
              new PerformanceObserver(list => list.getEntries().forEach(entry => { sum += entry.value; }))
                .observe({type: "layout-shift", buffered: true});
              requestAnimationFrame(() => setTimeout(() => done(sum), 150));
            })
            """;

    /**
     * Opens the page for a visitor who keeps nothing of what was loaded before.
     *
     * @param folder of the site
     */
    static PageWeight of(Visit visit, Path folder, String address, int width) {
        List<Response> responses = new ArrayList<>();
        Consumer<Response> listener = responses::add;
        visit.page().setViewportSize(width, 640);
        visit.page().navigate("about:blank");
        visit.page().onResponse(listener);
        Page page = visit.open(address);
        double shift = ((Number) page.evaluate(SHIFT)).doubleValue();
        String icon = String.valueOf(page.evaluate("document.querySelector('link[rel=icon]')?.href"));
        page.offResponse(listener);
        return of(
                folder,
                responses.stream().filter(each -> !each.url().equals(icon)).toList(),
                shift);
    }

    /** Lets a visitor forget, from now on, what was loaded before. */
    static CDPSession forget(Visit visit) {
        CDPSession devtools = visit.page().context().newCDPSession(visit.page());
        JsonObject forgets = new JsonObject();
        forgets.addProperty("cacheDisabled", true);
        devtools.send("Network.enable");
        devtools.send("Network.setCacheDisabled", forgets);
        return devtools;
    }

    private static PageWeight of(Path folder, List<Response> responses, double shift) {
        long look = 0;
        long scripts = 0;
        long all = 0;
        for (Response response : responses) {
            String type = response.headers().getOrDefault("content-type", "").replaceAll(";.*", "");
            boolean binary = type.startsWith("font/") || PHOTOS.contains(type);
            long size = binary ? response.body().length : sent(folder, response);
            look += Set.of("text/html", "text/css").contains(type) ? size : 0;
            scripts += response.request().resourceType().equals("script") ? size : 0;
            all += PHOTOS.contains(type) ? 0 : size;
        }
        List<String> requests = responses.stream().map(Response::url).toList();
        return new PageWeight(requests, look, scripts, all, shift);
    }

    private static long sent(Path folder, Response response) {
        String path = URI.create(response.url()).getPath().substring(1);
        Path pressed = folder.resolve((path.isEmpty() || path.endsWith("/") ? path + "index.html" : path) + ".br");
        try {
            return Files.exists(pressed) ? Files.size(pressed) : pressed(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int pressed(byte[] content) throws IOException {
        Brotli4jLoader.ensureAvailability();
        return Encoder.compress(content, BEST).length;
    }
}
