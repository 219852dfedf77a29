package org.plenary.baked;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
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

    /**
     * What a host or a network may answer instead of the site.
     *
     * @param headers win over the site's
     * @param body empty: what the site has there
     * @param whole whether all of it is sent, or the connection is lost before the end
     */
    public record Answer(int status, Map<String, String> headers, Optional<String> body, boolean whole) {
        public Answer {
            headers = Map.copyOf(headers);
        }
    }

    private final HttpServer server;
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private volatile Function<String, Optional<Answer>> others = page -> Optional.empty();
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

    /**
     * Lets somebody else answer from now on.
     *
     * @param answers by address within the site, with its query; empty where the site itself answers
     */
    public void instead(Function<String, Optional<Answer>> answers) {
        others = answers;
    }

    /** How often a page was asked for, by its address within the site. */
    public int asked(String page) {
        return Optional.ofNullable(asked.get(base + page))
                .map(AtomicInteger::get)
                .orElse(0);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.computeIfAbsent(path, key -> new AtomicInteger()).incrementAndGet();
            Optional<Path> file = file(path);
            Optional<Answer> other = Optional.of(exchange.getRequestURI().toString())
                    .filter(each -> each.startsWith(base))
                    .flatMap(each -> others.apply(each.substring(base.length())));
            if (other.isPresent()) {
                send(exchange, other.get(), file);
            } else if (file.isPresent()) {
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

    private static void send(HttpExchange exchange, Answer answer, Optional<Path> file) throws IOException {
        byte[] content = answer.body().isPresent() || file.isEmpty()
                ? answer.body().orElse("").getBytes(StandardCharsets.UTF_8)
                : Files.readAllBytes(file.get());
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(answer.status(), content.length == 0 ? -1 : content.length);
        if (content.length > 0) {
            exchange.getResponseBody().write(content, 0, answer.whole() ? content.length : content.length / 2);
        }
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
