package org.plenary.preview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.jbake.FreemarkerPages;
import org.plenary.problem.Problems;
import org.plenary.sites.SiteFolder;

/** A site in a folder of its own, with the preview that is served of it. */
final class PreviewedSite implements AutoCloseable {

    private static final Path SITE = Path.of("src/test/sites/ok-languages/site");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final Path root;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final Preview preview;

    private PreviewedSite(Path root, boolean follow) throws IOException {
        this.root = root;
        this.preview = Preview.start(
                        root,
                        Map.of(),
                        Clock.systemUTC(),
                        new FreemarkerPages(),
                        new Options(Optional.of(0), follow),
                        new PrintStream(console, true, StandardCharsets.UTF_8),
                        new Problems())
                .orElseThrow();
    }

    static Path layOut(Path folder) throws IOException {
        return SiteFolder.layOut(SITE, folder);
    }

    /** The preview of the golden site in four languages, as soon as it shows something. */
    static PreviewedSite start(Path folder) throws IOException {
        return of(layOut(folder), true);
    }

    static PreviewedSite of(Path root, boolean follow) throws IOException {
        PreviewedSite site = new PreviewedSite(root, follow);
        site.await("en/", page -> page.statusCode() != HttpURLConnection.HTTP_UNAVAILABLE);
        return site;
    }

    String origin() {
        return preview.origin();
    }

    /** What stands in the terminal so far. */
    String console() {
        return console.toString(StandardCharsets.UTF_8);
    }

    String read(String file) throws IOException {
        return Files.readString(root.resolve(file));
    }

    void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }

    void replace(String file, String text, String by) throws IOException {
        String before = read(file);
        if (!before.contains(text)) {
            throw new IllegalStateException(file + " has no '" + text + "'");
        }
        write(file, before.replace(text, by));
    }

    /** @param address within the site */
    HttpResponse<String> get(String address) {
        return getAt("/2017/" + address);
    }

    HttpResponse<String> getAt(String path) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create(origin() + path)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
    }

    /** The page once it is as it should be; else as it is in the end. */
    HttpResponse<String> await(String address, Predicate<HttpResponse<String>> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> page = get(address);
        while (!wanted.test(page) && System.nanoTime() < end) {
            sleep(5);
            page = get(address);
        }
        return page;
    }

    String await(String address, String text) {
        return await(address, page -> page.body().contains(text)).body();
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A window of a browser that shows a page, and hears what its script hears. */
    Window open(String address) {
        HttpResponse<String> page = get(address);
        return new Window("/2017/" + address, page.body());
    }

    final class Window implements AutoCloseable {

        private static final Pattern DATA = Pattern.compile("data-(state|page|styles|others)=\"([^\"]*)\"");

        private final BufferedReader stream;

        private Window(String path, String html) {
            StringBuilder query = new StringBuilder("path=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
            for (Matcher data = DATA.matcher(html); data.find(); ) {
                query.append('&').append(data.group(1)).append('=').append(data.group(2));
            }
            URI events = URI.create(origin() + "/_plenary/events?" + query);
            try {
                stream = new BufferedReader(new InputStreamReader(
                        http.send(HttpRequest.newBuilder(events).build(), HttpResponse.BodyHandlers.ofInputStream())
                                .body(),
                        StandardCharsets.UTF_8));
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        /** What is told next. */
        JsonNode next() throws IOException {
            String line = stream.readLine();
            while (line != null && !line.startsWith("data: ")) {
                line = stream.readLine();
            }
            if (line == null) {
                throw new IllegalStateException("the stream has ended");
            }
            return new JsonMapper().readTree(line.substring("data: ".length()));
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }

    @Override
    public void close() throws IOException {
        end(preview);
    }

    /** Closes a preview and waits until it writes nothing any more. */
    static void end(Preview preview) throws IOException {
        preview.close();
        try {
            preview.await();
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }
}
