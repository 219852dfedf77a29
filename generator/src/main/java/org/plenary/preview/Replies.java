package org.plenary.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;

/** Answers as the site would in production, but for what is kept: no browser keeps anything of a preview. */
final class Replies {

    private static final String HTML = "text/html; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("xml", "application/xml"),
            Map.entry("xcs", "application/calendar+xml"),
            Map.entry("txt", TEXT),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("pdf", "application/pdf"));

    private static final String CLOSED = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private Replies() {}

    static void page(HttpExchange exchange, int status, byte[] html, String policy, boolean embeddable)
            throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Security-Policy", policy + (embeddable ? "" : "; frame-ancestors 'none'"));
        if (!embeddable) {
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
        }
        send(exchange, status, HTML, html);
    }

    /** A file that is no page. A drawing that is opened by itself may do nothing. */
    static void file(HttpExchange exchange, String path, byte[] content) throws IOException {
        if (path.endsWith(".svg")) {
            exchange.getResponseHeaders().set("Content-Security-Policy", CLOSED);
        }
        exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
        String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
        send(exchange, 200, type, content);
    }

    static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        send(exchange, 302, TEXT, new byte[0]);
    }

    static void refuse(HttpExchange exchange, int status, String why) throws IOException {
        exchange.getResponseHeaders().set("Content-Security-Policy", CLOSED);
        send(exchange, status, TEXT, why.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** The headers that all answers have. */
    static void common(HttpExchange exchange) {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        common(exchange);
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || content.length == 0 ? -1 : content.length);
        if (!head && content.length > 0) {
            exchange.getResponseBody().write(content);
        }
    }
}
