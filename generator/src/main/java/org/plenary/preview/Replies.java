package org.plenary.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.plenary.hosting.FileTypes;
import org.plenary.hosting.Hosted;
import org.plenary.hosting.Policy;

/** Answers as the site would in production, but for what is kept: no browser keeps anything of a preview. */
final class Replies {

    private static final String ANY_PAGE = "/index.html";
    private static final String TEXT = FileTypes.of("any.txt");

    private Replies() {}

    /** A page of the preview's own. */
    static void page(HttpExchange exchange, int status, byte[] html) throws IOException {
        page(exchange, status, ANY_PAGE, Hosted.UNKNOWN, html);
    }

    /** @param path of its file on the host */
    static void page(HttpExchange exchange, int status, String path, Hosted site, byte[] html) throws IOException {
        headers(exchange, path, site);
        send(exchange, status, FileTypes.of(path), html);
    }

    /** A file that is no page. */
    static void file(HttpExchange exchange, String path, Hosted site, byte[] content) throws IOException {
        headers(exchange, path, site);
        send(exchange, 200, FileTypes.of(path), content);
    }

    static void redirect(HttpExchange exchange, String to) throws IOException {
        common(exchange);
        exchange.getResponseHeaders().set("Location", to);
        send(exchange, 302, TEXT, new byte[0]);
    }

    static void refuse(HttpExchange exchange, int status, String why) throws IOException {
        common(exchange);
        exchange.getResponseHeaders().set("Content-Security-Policy", Policy.DRAWING);
        send(exchange, status, TEXT, why.getBytes(StandardCharsets.UTF_8));
    }

    /** The headers that all answers have. */
    static void common(HttpExchange exchange) {
        headers(exchange, ANY_PAGE, Hosted.UNKNOWN);
    }

    private static void headers(HttpExchange exchange, String path, Hosted site) {
        Headers headers = exchange.getResponseHeaders();
        org.plenary.hosting.Headers.ofPreview(path, site).forEach(headers::set);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || content.length == 0 ? -1 : content.length);
        if (!head && content.length > 0) {
            exchange.getResponseBody().write(content);
        }
    }
}
