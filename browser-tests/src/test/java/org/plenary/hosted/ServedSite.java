package org.plenary.hosted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.baked.BakedSite;
import org.plenary.baked.Showcase;
import org.plenary.baked.SiteUnderTest;
import org.plenary.hosting.FileTypes;
import org.plenary.hosting.Headers;
import org.plenary.hosting.Hosted;
import org.plenary.hosting.Hosting;
import org.plenary.publish.Output;
import org.plenary.settings.Redirect;

/** What every web server does with the showcase: the table of headers holds, and languages, missing pages and smaller forms are as promised. */
@ExtendWith(SiteUnderTest.class)
@TestInstance(Lifecycle.PER_CLASS)
abstract class ServedSite {

    private static final List<String> EMBEDS =
            List.of("en/programme/embed/", "nl/programma/insluiten/", "ar/programme/embed/");
    private static final Hosted SITE = new Hosted("/", List.of("en", "nl", "ar"), EMBEDS, List.of());

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private BakedSite site;
    private WebServer server;

    /** Starts the server on a port with the settings that were made for it. */
    abstract WebServer start(Path folder, int port, Path site, Path settings) throws IOException;

    @BeforeAll
    void start(@Showcase BakedSite baked, @TempDir Path folder) throws IOException {
        site = baked;
        Path output = baked.folder().toRealPath();
        server = start(folder, WebServer.freePort(), output, output.resolveSibling(output.getFileName() + ".hosting"));
    }

    @AfterAll
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en/index.html",
                "en/programme/index.html",
                "en/programme/calendar.ics",
                "en/programme/schedule.json",
                "en/programme/schedule.xml",
                "en/news/feed.xml",
                "img/icon.svg",
                "llms.txt",
                "en/programme/embed/index.html",
                "css/site.",
                "js/programme.",
                "en/site.webmanifest",
                "img/icon-192.png",
                "sw.js"
            })
    void everyKindOfFileHasItsHeaders(String begin) throws Exception {
        String file = first(begin);
        HttpResponse<byte[]> response = get(file.replaceFirst("(^|/)index\\.html$", "$1"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(Files.readAllBytes(site.folder().resolve(file)));
        assertHeaders(response, file);
    }

    @Test
    void whatIsKeptForEverIsWhatIsNamedByItsContents() throws Exception {
        assertThat(header(get(first("css/site.")), "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(header(get("en/"), "Cache-Control")).isEqualTo("no-cache");
        HttpResponse<byte[]> again = get("en/", "If-None-Match", header(get("en/"), "ETag"));
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en/index.html", "css/site.", "js/programme.", "en/programme/schedule.json", "sitemap.xml"})
    void textsComeCompressed(String begin) throws Exception {
        String file = first(begin);
        String address = file.replaceFirst("(^|/)index\\.html$", "$1");
        HttpResponse<byte[]> packed = get(address, "Accept-Encoding", "gzip");
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(packed, "Vary")).containsIgnoringCase("Accept-Encoding");
        assertThat(packed.body()).isEqualTo(Files.readAllBytes(site.folder().resolve(file + ".gz")));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(Files.readAllBytes(site.folder().resolve(file)));
        assertHeaders(packed, file);
        HttpResponse<byte[]> plain = get(address);
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(header(plain, "Vary")).containsIgnoringCase("Accept-Encoding");
    }

    @Test
    void theSmallestFormComesToWhomReadsIt() throws Exception {
        HttpResponse<byte[]> packed = get("en/", "Accept-Encoding", "gzip, deflate, br, zstd");
        assertThat(header(packed, "Content-Encoding")).isEqualTo(brotli() ? "br" : "gzip");
        assertHeaders(packed, "en/index.html");
    }

    /** Whether this server can send Brotli. */
    boolean brotli() {
        return true;
    }

    @ParameterizedTest
    @CsvSource({
        "nl/nothing/, nl/404.html",
        "ar/programme/nothing/at/all, ar/404.html",
        "en/missing.css, en/404.html",
        "nothing/, 404.html",
        "css/none.0123456789.css, 404.html",
        "none.svg, 404.html",
        "none.ics, 404.html",
        "_headers, 404.html",
        "_redirects, 404.html",
        ".htaccess, 404.html"
    })
    void whatIsMissingIsSaidInTheLanguageOfTheAddress(String address, String page) throws Exception {
        HttpResponse<byte[]> response = get(address);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(text(response)).isEqualTo(Files.readString(site.folder().resolve(page)));
        assertHeaders(response, page);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl                                  | nl",
                "nl-BE,nl;q=0.9,en;q=0.8             | nl",
                "de-AT,de;q=0.9,nl;q=0.8,en;q=0.7    | nl",
                "fr, ar-EG;q=0.5, en;q=0.4           | ar",
                "EN-gb                               | en",
                "fr,de,en                            | en",
                "fr                                  |",
                "*                                   |",
                "''                                  |",
                "nlx,end                             |",
            })
    void theFirstWantedLanguageIsShown(String wanted, String language) throws Exception {
        HttpResponse<byte[]> response = get("", "Accept-Language", wanted);
        assertThat(header(response, "Vary")).containsIgnoringCase("Accept-Language");
        if (language == null) {
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(text(response)).isEqualTo(Files.readString(site.folder().resolve("index.html")));
        } else {
            assertThat(response.statusCode()).isEqualTo(302);
            assertThat(server.origin() + "/")
                    .satisfies(origin -> assertThat(URI.create(origin).resolve(header(response, "Location")))
                            .isEqualTo(URI.create(origin + language + "/")));
        }
    }

    @Test
    void whoComesToChooseChooses() throws Exception {
        assertThat(get("?choose", "Accept-Language", "nl").statusCode()).isEqualTo(200);
        assertThat(get("?a=b&choose=", "Accept-Language", "nl").statusCode()).isEqualTo(200);
        assertThat(get("en/", "Accept-Language", "nl").statusCode()).isEqualTo(200);
    }

    @Test
    void aMissingSlashIsAdded() throws Exception {
        HttpResponse<byte[]> response = get("en/programme");
        assertThat(response.statusCode()).isBetween(301, 308);
        assertThat(URI.create(server.origin() + "/en/").resolve(header(response, "Location")))
                .isEqualTo(URI.create(server.origin() + "/en/programme/"));
    }

    @Test
    void editionsShareAHost(@TempDir Path folder) throws Exception {
        Path host = folder.resolve("host");
        Path settings = folder.resolve("settings");
        Redirect gone = new Redirect("/2015/old", "/2015/en/", 1);
        lay(new Hosted("/", "/2017/", false, MOVED, List.of("en"), List.of(), List.of()), host, settings);
        lay(new Hosted("/", "/2015/", true, List.of(gone), List.of("en"), List.of(), List.of()), host, settings);
        write(host.resolve("robots.txt"), "robots".getBytes(StandardCharsets.UTF_8));
        try (WebServer other = start(folder, WebServer.freePort(), host.toRealPath(), settings)) {
            assertMoved(other, "", 302, "/2017/");
            assertMoved(other, "2017/old%20page", 301, "/2017/en/#top");
            assertMoved(other, "2017/old%20page/", 301, "/2017/en/#top");
            assertMoved(other, "2017/a+(b).html", 301, "/2017/en/");
            assertMoved(other, "%C3%BCber/uns/", 301, "/2017/en/%C3%BCber/");
            assertMoved(other, "calendar.ics", 301, "https://example.net/a%20b/?c=1&d=%24");
            assertMoved(other, "2015/old/", 301, "/2015/en/");
            for (String page : List.of("2017/old%20pages", "nothing/", "2017/aa(b).html", "_redirects", "_headers")) {
                assertMissing(other, page, "2017/404.html");
            }
            assertMissing(other, "2015/none/", "2015/404.html");
            assertMissing(other, "2015/en/none/", "2015/en/404.html");
            assertMissing(other, "2017/en/none/", "2017/en/404.html");
            for (String edition : List.of("2015/en/", "2017/en/")) {
                assertThat(text(get(other, edition))).isEqualTo(edition + "index.html");
                assertThat(header(get(other, edition), "X-Content-Type-Options"))
                        .isEqualTo("nosniff");
            }
            assertThat(text(get(other, "robots.txt"))).isEqualTo("robots");
        }
    }

    /** Some files of an edition, with what servers are told of it; after that of others, as if their settings were all included. */
    private static void lay(Hosted edition, Path host, Path settings) throws IOException {
        for (String file : List.of("index.html", "en/index.html", "404.html", "en/404.html")) {
            String path = edition.folder() + file;
            write(host.resolve(path), path.getBytes(StandardCharsets.UTF_8));
        }
        for (Output output : Hosting.beside(edition)) {
            write(host.resolve(output.path()), output.bytes());
        }
        for (Output output : Hosting.published(edition)) {
            write(host.resolve(edition.folder() + output.path()), output.bytes());
        }
        for (Map.Entry<String, byte[]> file : Hosting.settings(edition).entrySet()) {
            write(settings.resolve(file.getKey()), file.getValue());
        }
    }

    private void assertMissing(WebServer from, String address, String page) throws Exception {
        HttpResponse<byte[]> missing = get(from, address);
        assertThat(missing.statusCode()).as(address).isEqualTo(404);
        assertThat(text(missing)).as(address).isEqualTo(page);
    }

    private static final List<Redirect> MOVED = List.of(
            new Redirect("/2017/old page", "/2017/en/#top", 1),
            new Redirect("/2017/a+(b).html", "/2017/en/", 2),
            new Redirect("/\u00fcber/uns", "/2017/en/%C3%BCber/", 3),
            new Redirect("/calendar.ics", "https://example.net/a%20b/?c=1&d=%24", 4));

    private void assertMoved(WebServer from, String address, int status, String to) throws Exception {
        HttpResponse<byte[]> response = get(from, address);
        assertThat(response.statusCode()).as(address).isEqualTo(status);
        assertThat(URI.create(from.origin() + "/").resolve(header(response, "Location")))
                .as(address)
                .isEqualTo(URI.create(from.origin() + "/").resolve(to));
    }

    private HttpResponse<byte[]> get(WebServer from, String address) throws IOException, InterruptedException {
        URI uri = URI.create(from.origin() + "/" + address);
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray());
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Test
    void whatIsGoneLeadsOn() throws Exception {
        assertMoved(server, "nl/rooster", 301, "/nl/programma/");
        assertMoved(server, "nl/rooster/", 301, "/nl/programma/");
    }

    private void assertHeaders(HttpResponse<byte[]> response, String file) {
        Map<String, String> expected = new TreeMap<>(Headers.of("/" + file, SITE));
        expected.put("Content-Type", FileTypes.of(file));
        expected.forEach((name, value) -> assertThat(response.headers().allValues(name))
                .as(file + ": " + name)
                .extracting(ServedSite::spaceless)
                .containsExactly(spaceless(value)));
        for (String name : List.of("Access-Control-Allow-Origin", "Set-Cookie")) {
            if (!expected.containsKey(name)) {
                assertThat(response.headers().allValues(name))
                        .as(file + ": " + name)
                        .isEmpty();
            }
        }
    }

    static String spaceless(String text) {
        return text.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private String first(String begin) {
        return site.files().stream()
                .filter(file -> file.startsWith(begin) && !file.matches(".*\\.(br|gz)"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no file " + begin));
    }

    private HttpResponse<byte[]> get(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.origin() + "/" + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return String.join(", ", response.headers().allValues(name));
    }
}
