package org.plenary.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.benchmark.measure.Command;

/**
 * Measures how long it takes from a saved file to a served page that shows the change. The page is asked for again and again, as a browser
 * that was told to reload would.
 */
final class Preview {

    /**
     * What came of it.
     *
     * @param start until the page was served first
     * @param times milliseconds from saved to served, by what was edited
     * @param failure why there are none; empty when all went well
     */
    record Latency(Duration start, Map<Edit, List<Long>> times, String failure) {}

    private static final Pattern PRINTED = Pattern.compile("(?m)^.*?(http://127\\.0\\.0\\.1:\\d+)/");
    private static final Duration REQUEST = Duration.ofSeconds(30);
    private static final Duration SHOWN = Duration.ofSeconds(60);
    private static final long BUDGET = Duration.ofMinutes(4).toNanos();
    private static final int POLL = 20;
    private static final int PAUSE = 400;

    private final Site site;
    private final Tool.Serve serve;
    private final int edits;
    private final Duration limit;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(REQUEST)
            .build();

    Preview(Site site, Tool.Serve serve, int edits, Duration limit) {
        this.site = site;
        this.serve = serve;
        this.edits = edits;
        this.limit = limit;
    }

    Latency run() throws IOException, InterruptedException {
        int port = freePort();
        Path log = Files.createTempFile("preview", ".log");
        long start = System.nanoTime();
        Process process = serve.command().in(site.folder(), port).start(log);
        try {
            Optional<URI> server = awaitStart(process, log, port);
            Duration started = Duration.ofNanos(System.nanoTime() - start);
            if (server.isEmpty()) {
                String said = Files.readString(log)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .orElse("nothing");
                return new Latency(started, Map.of(), "serves no page; it says: " + said);
            }
            return new Latency(started, edit(server.get()), "");
        } finally {
            Command.end(process);
            Files.delete(log);
        }
    }

    /** The server, once it serves the page. Some print where they are, others were told. */
    private Optional<URI> awaitStart(Process process, Path log, int port) throws IOException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            Matcher printed = PRINTED.matcher(Files.readString(log));
            URI server = URI.create(printed.find() ? printed.group(1) : "http://127.0.0.1:" + port);
            if (get(server.resolve(site.filled(serve.address())))
                    .contains(site.edited().title().en())) {
                return Optional.of(server);
            }
            Thread.sleep(PAUSE);
        }
        return Optional.empty();
    }

    private Map<Edit, List<Long>> edit(URI server) throws IOException, InterruptedException {
        Map<Edit, List<Long>> all = new EnumMap<>(Edit.class);
        for (Edit edit : Edit.values()) {
            if (edit.file(site).isEmpty()) {
                continue;
            }
            String path = edit == Edit.STYLE ? serve.stylesheetAddress() : site.filled(serve.address());
            List<Long> times = new ArrayList<>();
            long end = System.nanoTime() + BUDGET;
            for (int i = 0; i < edits && System.nanoTime() < end; i++) {
                Thread.sleep(PAUSE);
                times.add(latency(edit, server.resolve(path), "word" + System.nanoTime()));
            }
            all.put(edit, times);
        }
        return all;
    }

    /** Milliseconds; as many as there are to wait when the change isn't shown at all. */
    private long latency(Edit edit, URI page, String word) throws IOException, InterruptedException {
        edit.make(site, word);
        long saved = System.nanoTime();
        while (System.nanoTime() - saved < SHOWN.toNanos()) {
            if (get(page).contains(word)) {
                return (System.nanoTime() - saved) / 1_000_000;
            }
            Thread.sleep(POLL);
        }
        return SHOWN.toMillis();
    }

    private String get(URI page) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(page).timeout(REQUEST).build();
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 ? response.body() : "";
        } catch (IOException e) {
            return "";
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
