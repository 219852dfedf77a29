package org.plenary.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.plenary.entry.Address;

/** Tells each open window of a browser what to do, as a stream of events that lasts as long as the window. */
final class Tabs {

    /** How often a window that went away is noticed. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(10);

    private final Desk desk;
    private final Faces faces;
    private final Contents contents;
    private final boolean follow;

    Tabs(Desk desk, Faces faces, Contents contents, boolean follow) {
        this.desk = desk;
        this.faces = faces;
        this.contents = contents;
        this.follow = follow;
    }

    void serve(HttpExchange exchange, String base) throws IOException, InterruptedException {
        State state = desk.newest();
        Tab tab = tab(exchange, base, state);
        Replies.common(exchange);
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        while (!desk.isClosed()) {
            tab = tell(out, tab, state);
            int known = state.number();
            state = desk.await(known, SIGN_OF_LIFE);
            while (state.number() == known && !desk.isClosed()) {
                write(out, ": still here\n\n");
                state = desk.await(known, SIGN_OF_LIFE);
            }
        }
    }

    private Tab tell(OutputStream out, Tab tab, State state) throws IOException {
        if (state.ready()) {
            String base = state.shown()
                    .map(shown -> shown.site().settings().basePath())
                    .orElse("/");
            write(out, Tab.event(tab.answer(state, faces, contents, follow), base));
        } else {
            write(out, ": being read\n\n");
        }
        return tab.after(state);
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** What the window says of itself, in the query of the address. */
    private static Tab tab(HttpExchange exchange, String base, State state) {
        Map<String, String> said = new HashMap<>();
        String query = exchange.getRequestURI().getRawQuery();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                said.put(pair.substring(0, sign), URLDecoder.decode(pair.substring(sign + 1), StandardCharsets.UTF_8));
            }
        }
        String path = said.getOrDefault("path", "/");
        String file = new Address(path.startsWith(base) ? path.substring(base.length()) : Faces.NOT_FOUND).file();
        // A preview that was started anew counts from the beginning.
        int seen = Math.min(number(said, "state"), state.number());
        return new Tab(file, seen, said.getOrDefault("page", ""), number(said, "styles"), number(said, "others"));
    }

    private static int number(Map<String, String> said, String name) {
        String value = said.getOrDefault(name, "");
        return value.matches("-?\\d{1,10}") ? (int) Long.parseLong(value) : 0;
    }
}
