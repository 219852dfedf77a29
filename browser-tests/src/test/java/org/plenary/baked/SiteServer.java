package org.plenary.baked;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.plenary.browser.ContentType;

/**
 * Serves a folder on this machine as a plain web host does: a folder's address shows its {@code index.html}, and nothing shows
 * {@code 404.html}.
 *
 * <pre>{@code
 * try (SiteServer server = SiteServer.start(Path.of("target/site"), "/2017/")) {
 *     browser.navigate(server.address("en/"));
 * }
 * }</pre>
 */
public final class SiteServer implements AutoCloseable {

    private static final int THREADS = 4;

    private static final Pattern COMPRESSED = Pattern.compile("^text|json|xml|javascript");

    private static final Map<String, String> PRODUCTION = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self';"
                    + " manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
                    + " require-trusted-types-for 'script'",
            "Referrer-Policy",
            "strict-origin-when-cross-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Embedder-Policy",
            "require-corp",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    private final HttpServer server;
    private final Map<String, String> headers;
    private final ExecutorService threads;
    private final Path folder;
    private final String base;

    private SiteServer(HttpServer server, Path folder, String base, Map<String, String> headers) {
        this.server = server;
        this.headers = headers;
        this.threads = Executors.newFixedThreadPool(THREADS);
        this.folder = folder.toAbsolutePath().normalize();
        this.base = base;
    }

    /**
     * Serves until it is closed.
     *
     * @param base the path at which the site stands: {@code /} or {@code /2017/}
     */
    public static SiteServer start(Path folder, String base) throws IOException {
        return start(folder, base, Map.of());
    }

    /** Serves compressed, and with the headers that protect the site in production. */
    public static SiteServer startAsInProduction(Path folder, String base) throws IOException {
        return start(folder, base, PRODUCTION);
    }

    private static SiteServer start(Path folder, String base, Map<String, String> headers) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SiteServer server = new SiteServer(http, folder, base, headers);
        http.createContext("/", server::answer);
        http.setExecutor(server.threads);
        http.start();
        return server;
    }

    /** The address of the site itself: {@code http://127.0.0.1:40123/2017/}. */
    public String address() {
        InetSocketAddress socket = server.getAddress();
        return "http://" + socket.getAddress().getHostAddress() + ":" + socket.getPort() + base;
    }

    /**
     * The address of a page.
     *
     * @param page its address within the site: {@code en/programme/}
     */
    public String address(String page) {
        return address() + page;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Optional<Path> file = file(path);
            if (file.isPresent()) {
                send(exchange, 200, file.get());
            } else if (file(path + "/").isPresent()) {
                exchange.getResponseHeaders().set("Location", path + "/");
                exchange.sendResponseHeaders(301, -1);
            } else {
                send(exchange, 404, folder.resolve("404.html"));
            }
        }
    }

    private Optional<Path> file(String path) {
        if (!path.startsWith(base)) {
            return Optional.empty();
        }
        String inside = path.substring(base.length());
        String index = inside.isEmpty() || inside.endsWith("/") ? "index.html" : "";
        Path file = folder.resolve(inside + index).normalize();
        return Optional.of(file).filter(each -> each.startsWith(folder)).filter(Files::isRegularFile);
    }

    private void send(HttpExchange exchange, int status, Path file) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        byte[] content = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        exchange.getResponseHeaders().set("Content-Type", ContentType.of(file));
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        String accepted = String.valueOf(exchange.getRequestHeaders().getFirst("Accept-Encoding"));
        if (!headers.isEmpty()
                && accepted.contains("gzip")
                && COMPRESSED.matcher(ContentType.of(file)).find()) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            content = gzip(content);
        }
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || content.length == 0 ? -1 : content.length);
        if (!head) {
            exchange.getResponseBody().write(content);
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(content);
        }
        return compressed.toByteArray();
    }
}
