package org.plenary.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.plenary.entry.Address;
import org.plenary.hosting.Hosted;

/**
 * Serves the newest state to this machine alone. Whoever asks under another name than the machine's own is refused: a page of another site could make a
 * browser ask us in its name (DNS rebinding). What is served is looked up among what the site has, so no address leads to another file.
 */
final class Server implements AutoCloseable {

    private static final int FIRST_PORT = 8080;
    private static final int LAST_PORT = 8179;
    private static final Pattern OWN_NAME = Pattern.compile("(?i)(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::\\d+)?");
    private static final Set<String> OWN_FILES = Set.of("preview.js", "preview.css");

    private final HttpServer http;
    private final ExecutorService threads;
    private final Desk desk;
    private final Faces faces;
    private final Tabs tabs;
    private final Contents contents;

    private Server(HttpServer http, Desk desk, Faces faces, Contents contents, boolean follow) {
        this.http = http;
        this.desk = desk;
        this.faces = faces;
        this.contents = contents;
        this.tabs = new Tabs(desk, faces, contents, follow);
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "preview-server");
            thread.setDaemon(true);
            return thread;
        });
        http.setExecutor(threads);
        http.createContext("/", this::handle);
    }

    /** Begins to serve at a port that was taken. */
    static Server start(HttpServer bound, Desk desk, Faces faces, Contents contents, boolean follow) {
        Server server = new Server(bound, desk, faces, contents, follow);
        server.http.start();
        return server;
    }

    /**
     * Takes a port.
     *
     * @throws BindException when it is taken already, or all that were tried
     */
    static HttpServer bind(Optional<Integer> port) throws IOException {
        // An answer of two packets would wait for the browser to confirm the first.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        int last = port.orElse(LAST_PORT);
        for (int tried = port.orElse(FIRST_PORT); tried < last; tried++) {
            try {
                return bind(tried);
            } catch (BindException e) {
                // Somebody else serves there; perhaps not at the next.
            }
        }
        return bind(last);
    }

    private static HttpServer bind(int port) throws IOException {
        InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        return HttpServer.create(new InetSocketAddress(loopback, port), 0);
    }

    /** Without a final slash: {@code http://127.0.0.1:8080}. */
    String origin() {
        return origin(http);
    }

    static String origin(HttpServer bound) {
        return "http://127.0.0.1:" + bound.getAddress().getPort();
    }

    /** The path at which the site stands, with slashes at both ends. */
    String base() {
        return desk.newest()
                .shown()
                .map(shown -> shown.site().settings().basePath())
                .orElse("/");
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
            if (hosts.size() != 1 || !OWN_NAME.matcher(hosts.get(0)).matches()) {
                Replies.refuse(exchange, 403, "A preview is for this machine only: open " + origin() + "/\n");
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                Replies.refuse(exchange, 405, "A preview can only be read.\n");
            } else {
                answer(
                        exchange,
                        Objects.requireNonNullElse(exchange.getRequestURI().getPath(), "/"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, String path) throws IOException, InterruptedException {
        State state = desk.newest();
        if (path.startsWith(Injection.FOLDER)) {
            own(exchange, path.substring(Injection.FOLDER.length()));
        } else if (state.shown().isEmpty()) {
            Replies.page(exchange, 503, Blank.page(state));
        } else if (moved(state, path).isPresent()) {
            Replies.redirect(exchange, moved(state, path).get());
        } else if (path.startsWith(base())) {
            site(exchange, state, path.substring(base().length()));
        } else if (path.equals("/") || (path + "/").equals(base())) {
            Replies.redirect(exchange, base());
        } else {
            page(exchange, state, Faces.NOT_FOUND, 404);
        }
    }

    private static Optional<String> moved(State state, String path) {
        return state.shown().flatMap(shown -> shown.site().settings().series().redirect(path));
    }

    private void own(HttpExchange exchange, String name) throws IOException, InterruptedException {
        if (name.equals("events")) {
            tabs.serve(exchange, base());
        } else if (OWN_FILES.contains(name)) {
            try (InputStream file = Objects.requireNonNull(Server.class.getResourceAsStream(name), name)) {
                Replies.file(exchange, name, Hosted.UNKNOWN, file.readAllBytes());
            }
        } else {
            Replies.refuse(exchange, 404, "There is no such file.\n");
        }
    }

    private void site(HttpExchange exchange, State state, String path) throws IOException {
        Shown shown = state.shown().orElseThrow();
        String file = new Address(path).file();
        if (shown.pages().containsKey(file)) {
            page(exchange, state, file, 200);
        } else if (shown.pages().containsKey(new Address(path + "/").file())) {
            Replies.redirect(exchange, base() + path + "/");
        } else {
            content(exchange, state, path);
        }
    }

    private void content(HttpExchange exchange, State state, String path) throws IOException {
        Shown shown = state.shown().orElseThrow();
        Optional<byte[]> content;
        try {
            content = contents.at(state, path);
        } catch (IOException e) {
            Replies.refuse(exchange, 500, "This file can't be made.\n" + e.getMessage() + "\n");
            return;
        }
        if (content.isPresent()) {
            Replies.file(exchange, base() + path, shown.hosted(), content.get());
        } else {
            page(exchange, state, Faces.NOT_FOUND, 404);
        }
    }

    private void page(HttpExchange exchange, State state, String file, int status) throws IOException {
        Shown shown = state.shown().orElseThrow();
        Optional<Faces.Face> face = faces.face(shown, file);
        Optional<byte[]> html = face.flatMap(Faces.Face::html);
        if (html.isEmpty()) {
            Replies.page(exchange, face.isPresent() ? 500 : 404, Blank.page(state));
            return;
        }
        Injection.Told told = new Injection.Told(
                state.number(),
                face.get().fingerprint(),
                shown.assets(),
                face.get().mark());
        Replies.page(exchange, status, base() + file, shown.hosted(), Injection.into(html.get(), told));
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }
}
