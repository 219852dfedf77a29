package org.plenary.baked;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.plenary.hosting.FileTypes;
import org.plenary.hosting.Headers;
import org.plenary.hosting.Hosted;

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

    private static final Pattern EMBED =
            Pattern.compile("(?m)^/(\\S+)\\*\\n(?=(?: .*\\n)* +Content-Security-Policy: .*frame-ancestors \\*)");

    private final HttpServer server;
    private final Optional<Hosted> production;
    private final ExecutorService threads;
    private final Path folder;
    private final String base;

    private SiteServer(HttpServer server, Path folder, String base, Optional<Hosted> production) {
        this.server = server;
        this.production = production;
        this.threads = Executors.newFixedThreadPool(THREADS);
        this.folder = folder.toAbsolutePath().normalize();
        this.base = base;
    }

    /** Serves a site of somebody else's, without any of our headers. */
    public static SiteServer startForeign(Path folder) throws IOException {
        return start(folder, "/", Optional.empty());
    }

    /**
     * Serves until it is closed, with the headers that a site has in production.
     *
     * @param base the path at which the site stands: {@code /} or {@code /2017/}
     */
    public static SiteServer start(Path folder, String base) throws IOException {
        return start(folder, base, Optional.of(new Hosted(base, List.of(), embeds(folder), List.of())));
    }

    /** The pages that other sites may show within theirs, as the site tells web hosts. */
    private static List<String> embeds(Path folder) throws IOException {
        Path headers = folder.resolve("_headers");
        return Files.exists(headers)
                ? EMBED.matcher(Files.readString(headers))
                        .results()
                        .map(found -> found.group(1))
                        .toList()
                : List.of();
    }

    private static SiteServer start(Path folder, String base, Optional<Hosted> production) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SiteServer server = new SiteServer(http, folder, base, production);
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
        String path = base + folder.relativize(file).toString().replace('\\', '/');
        production.ifPresent(site -> Headers.of(path, site).forEach(exchange.getResponseHeaders()::set));
        Path packed = file.resolveSibling(file.getFileName() + ".gz");
        boolean asGzip = String.valueOf(exchange.getRequestHeaders().getFirst("Accept-Encoding"))
                        .contains("gzip")
                && Files.exists(packed);
        if (asGzip) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        }
        byte[] content = Files.exists(file) ? Files.readAllBytes(asGzip ? packed : file) : new byte[0];
        exchange.getResponseHeaders().set("Content-Type", FileTypes.of(path));
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || content.length == 0 ? -1 : content.length);
        if (!head) {
            exchange.getResponseBody().write(content);
        }
    }
}
