package org.plenary.links;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server on this machine, and the guard that lets it, and only it, be asked. */
final class TestServer implements AutoCloseable {

    /** What the server does with a request. */
    @FunctionalInterface
    interface Page {
        void answer(HttpExchange exchange) throws IOException, InterruptedException;
    }

    /** A request that came in: {@code HEAD /path}, when, and from whom by its own words. */
    record Request(String line, long nanoTime, Map<String, List<String>> headers) {}

    final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final ExecutorService executor = Executors.newCachedThreadPool();

    TestServer() throws IOException {
        this(HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0));
    }

    TestServer(HttpServer server) {
        this.server = server;
        server.setExecutor(executor);
        server.createContext("/", this::handle);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    URI address(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    boolean isHere(URI address) {
        return address.getPort() == port() && List.of("localhost", "127.0.0.1").contains(address.getHost());
    }

    NameService names() {
        return new NameService(InetAddress::getAllByName);
    }

    AddressGuard guard() {
        return new AddressGuard(names(), this::isHere);
    }

    List<String> lines() {
        return requests.stream().map(Request::line).toList();
    }

    void page(String path, Page page) {
        pages.put(path, page);
    }

    /** A page of which only the status matters, the same for each method. */
    void status(String path, int status) {
        page(path, exchange -> exchange.sendResponseHeaders(status, -1));
    }

    void redirect(String path, int status, String to) {
        page(path, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            exchange.sendResponseHeaders(status, -1);
        });
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        requests.add(new Request(
                exchange.getRequestMethod() + " " + path, System.nanoTime(), Map.copyOf(exchange.getRequestHeaders())));
        try (exchange) {
            pages.getOrDefault(path, gone -> gone.sendResponseHeaders(404, -1)).answer(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }
}
