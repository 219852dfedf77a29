package org.plenary.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.jbake.FreemarkerPages;
import org.plenary.problem.Problems;

class PreviewIT {

    private static final String OPENING = "content/en/sessions/opening.adoc";
    private static final String PAGE = "en/programme/opening/";

    @TempDir
    Path folder;

    @Test
    void aSavedTitleIsServedAndItsWindowToldToLoadIt() throws IOException {
        try (PreviewedSite site = PreviewedSite.start(folder);
                PreviewedSite.Window window = site.open(PAGE)) {
            assertThat(window.next().get("do").asText()).isEqualTo("stay");

            site.replace(OPENING, "= Opening", "= Grand opening");

            assertThat(window.next().get("do").asText()).isEqualTo("reload");
            assertThat(site.get(PAGE).body()).contains("<title>Grand opening");
            assertThat(site.await("en/programme/", "Grand opening")).contains("Grand opening");
            assertThat(site.console()).contains(OPENING + ": ", site.origin() + "/2017/" + PAGE);
        }
    }

    @Test
    void aWindowThatShowsTheSameAsBeforeGoesToWhatWasSaved() throws IOException {
        try (PreviewedSite site = PreviewedSite.start(folder);
                PreviewedSite.Window window = site.open("en/about/")) {
            window.next();

            site.replace(OPENING, "The harbour opens.", "The harbour opens soon.");

            JsonNode told = window.next();
            assertThat(told.get("do").asText()).as(site.console()).isEqualTo("go");
            assertThat(told.get("to").asText()).isEqualTo("/2017/" + PAGE);
        }
    }

    @Test
    void aWindowStaysWhereItIsWhenItIsAskedTo() throws IOException {
        try (PreviewedSite site = PreviewedSite.of(PreviewedSite.layOut(folder), false);
                PreviewedSite.Window window = site.open("en/about/")) {
            window.next();

            site.replace(OPENING, "The harbour opens.", "The harbour opens soon.");

            assertThat(window.next().get("do").asText()).isEqualTo("stay");
        }
    }

    @Test
    void anAddressThatIsGoneLeadsOn() throws IOException {
        try (PreviewedSite site = PreviewedSite.start(folder)) {
            site.write("redirects", "/2017/old /2017/en/about/\n");
            site.await("old/", page -> page.headers().firstValue("Location").equals(Optional.of("/2017/en/about/")));
        }
    }

    @Test
    void errorsAreToldAndTheLastSoundPageStaysUntilTheyAreMended() throws IOException {
        try (PreviewedSite site = PreviewedSite.start(folder);
                PreviewedSite.Window window = site.open(PAGE)) {
            String before = site.get(PAGE).body();
            window.next();

            site.replace(OPENING, ":room: all", ":room: quai-hall");

            JsonNode told = window.next();
            assertThat(told.get("do").asText()).isEqualTo("stay");
            JsonNode problem = told.get("problems").get(0);
            assertThat(problem.get("place").asText()).startsWith(OPENING + ":");
            assertThat(problem.get("message").asText()).contains("quai-hall");
            assertThat(problem.get("hint").asText()).contains("quay-hall");
            assertThat(textOf(site.get(PAGE).body())).isEqualTo(textOf(before));
            assertThat(site.console()).contains("error: ", "the preview stays as it was");

            site.replace(OPENING, ":room: quai-hall", ":room: all");

            assertThat(window.next().get("problems")).isEmpty();
        }
    }

    @Test
    void aWrongTemplateIsToldWhereItStandsAndThePageStays() throws IOException {
        try (PreviewedSite site = PreviewedSite.start(folder);
                PreviewedSite.Window window = site.open(PAGE)) {
            window.next();
            String sound = textOf(site.get(PAGE).body());

            site.replace("templates/pages/session.ftlh", "<@", "${nothing.at.all}<@");

            JsonNode told = window.next();
            assertThat(told.get("do").asText()).isEqualTo("stay");
            assertThat(told.get("problems").get(0).get("place").asText()).startsWith("templates/pages/session.ftlh:");
            assertThat(textOf(site.get(PAGE).body())).isEqualTo(sound);
        }
    }

    @Test
    void whatErrorsQuoteStaysText() throws IOException {
        try (PreviewedSite site = PreviewedSite.start(folder);
                PreviewedSite.Window window = site.open(PAGE)) {
            window.next();

            site.replace(OPENING, ":room: all", ":room: \"></script><img src=x onerror=alert(1)>");

            assertThat(window.next().get("problems").toString()).contains("<img src=x");
            assertThat(site.get(PAGE).body()).doesNotContain("onerror");
        }
    }

    @Test
    void draftsAndWhatIsUnderEmbargoAreShownAndMarked() throws IOException {
        try (PreviewedSite site = PreviewedSite.start(folder)) {
            assertThat(site.get("en/programme/secret/").body()).contains("data-mark=\"Draft: ");
            assertThat(site.get("en/news/embargo/").body()).contains("data-mark=\"Not public before ");
            assertThat(site.get("en/news/").body()).contains("embargo/");
            assertThat(site.get(PAGE).body()).contains("data-mark=\"\"");
        }
    }

    @Test
    void templatesMessagesAndStylesAreServedAsTheyWereSaved() throws IOException {
        try (PreviewedSite site = PreviewedSite.start(folder);
                PreviewedSite.Window window = site.open(PAGE)) {
            window.next();

            site.write("assets/css/site.css", site.read("assets/css/site.css") + "\n/* new */\n");
            assertThat(window.next().get("do").asText()).isEqualTo("styles");
            assertThat(site.get("css/site.css").body()).endsWith("/* new */\n");

            site.replace("templates/layouts/base.ftlh", "<body", "<body data-new");
            assertThat(window.next().get("do").asText()).isEqualTo("reload");
            assertThat(site.get(PAGE).body()).contains("<body data-new");

            String messages = site.read("templates/i18n/messages_en.properties");
            site.write("templates/i18n/messages_en.properties", messages.replaceFirst("(?m)^skip=.*", "skip=Over it"));
            assertThat(window.next().get("do").asText()).isEqualTo("reload");
            assertThat(site.get(PAGE).body()).contains("Over it");
        }
    }

    @Test
    void aFileThatIsIncludedChangesItsPage() throws IOException {
        try (PreviewedSite site = PreviewedSite.start(folder)) {
            site.write("content/en/sessions/_notice.adoc", "First notice.\n");
            site.write(OPENING, site.read(OPENING) + "\ninclude::_notice.adoc[]\n");
            assertThat(site.await(PAGE, "First notice")).contains("First notice");
            PreviewedSite.sleep(300);

            site.write("content/en/sessions/_notice.adoc", "Later notice.\n");

            assertThat(site.await(PAGE, "Later notice")).contains("Later notice");
        }
    }

    @Test
    void whatEditionsShareIsReadAsSoonAsItIsSaved() throws IOException {
        Path root = PreviewedSite.layOut(folder);
        String shared = "../organisations/en/organisations/guild.adoc";
        Files.createDirectories(root.resolve(shared).getParent());
        Files.writeString(root.resolve(shared), "= First guild\n");
        Files.writeString(root.resolve("content/en/organisations/guild.adoc"), ":category: supporter\n");
        Files.writeString(
                root.resolve("jbake.properties"),
                Files.readString(root.resolve("jbake.properties")) + "organisations.shared=../organisations\n");
        try (PreviewedSite site = PreviewedSite.of(root, true)) {
            assertThat(site.await("en/partners/guild/", "First guild")).contains("First guild");
            PreviewedSite.sleep(300);

            site.write(shared, "= Later guild\n");
            assertThat(site.await("en/partners/guild/", "Later guild")).contains("Later guild", "Supporter");

            site.write("content/en/organisations/guild.adoc", "= Own guild\n:category: media\n");
            assertThat(site.await("en/partners/guild/", "Own guild")).contains("Own guild", "Media partner");
        }
    }

    @Test
    void settingsAreReadAgain() throws IOException {
        try (PreviewedSite site = PreviewedSite.start(folder)) {
            site.replace(
                    "jbake.properties", "site.host=https://example.org/2017", "site.host=https://example.org/2018");

            long end = System.nanoTime() + 10_000_000_000L;
            while (site.getAt("/2018/en/").statusCode() != HttpURLConnection.HTTP_OK && System.nanoTime() < end) {
                PreviewedSite.sleep(10);
            }
            assertThat(site.getAt("/2018/en/").statusCode()).isEqualTo(HttpURLConnection.HTTP_OK);
        }
    }

    @Test
    void aDeletedTextLeavesTheSitesOwnPageForWhatIsNotThere() throws IOException {
        try (PreviewedSite site = PreviewedSite.start(folder)) {
            assertThat(site.get("en/news/tide-table/").statusCode()).isEqualTo(HttpURLConnection.HTTP_OK);

            Files.delete(site.root.resolve("content/en/news/tide-table.adoc"));

            HttpResponse<String> page =
                    site.await("en/news/tide-table/", now -> now.statusCode() == HttpURLConnection.HTTP_NOT_FOUND);
            assertThat(page.statusCode()).isEqualTo(HttpURLConnection.HTTP_NOT_FOUND);
            assertThat(page.body()).contains("href=\"/2017/css/site.css\"", "preview.js");
        }
    }

    @Test
    void howeverAProgramSavesThereIsNoErrorBetween() throws IOException {
        try (PreviewedSite site = PreviewedSite.start(folder);
                PreviewedSite.Window window = site.open(PAGE)) {
            window.next();
            String text = site.read(OPENING);

            site.write(OPENING, "");
            PreviewedSite.sleep(60);
            site.write(OPENING, text.replace("= Opening", "= First opening"));
            assertReload(window.next(), "emptied, then written" + site.console());

            Path temporary = site.root.resolve("content/en/sessions/4913");
            Files.writeString(temporary, text.replace("= Opening", "= Second opening"));
            PreviewedSite.sleep(40);
            Files.move(temporary, site.root.resolve(OPENING), StandardCopyOption.ATOMIC_MOVE);
            assertReload(window.next(), "written beside it, then renamed" + site.console());

            Files.delete(site.root.resolve(OPENING));
            PreviewedSite.sleep(60);
            site.write(OPENING, text.replace("= Opening", "= Third opening"));
            assertReload(window.next(), "deleted, then written" + site.console());
            assertThat(site.console()).doesNotContain("error");
        }
    }

    private static void assertReload(JsonNode told, String how) {
        assertThat(told.get("do").asText()).as(how).isEqualTo("reload");
        assertThat(told.get("problems")).as(how).isEmpty();
    }

    @Test
    void manyFilesAtOnceBecomeOneState() throws IOException {
        try (PreviewedSite site = PreviewedSite.start(folder)) {
            PreviewedSite.sleep(500);
            try (PreviewedSite.Window window = site.open(PAGE)) {
                int before = window.next().get("state").asInt();
                for (int i = 0; i < 200; i++) {
                    site.write(
                            "content/en/news/item-" + i + ".adoc", "= Item " + i + "\n:date: 2030-01-01\n\nWords.\n");
                }
                site.replace(OPENING, "= Opening", "= Grand opening");

                JsonNode told = window.next();
                while (!told.get("do").asText().equals("reload")) {
                    told = window.next();
                }
                assertThat(told.get("problems")).isEmpty();
                assertThat(told.get("state").asInt()).isLessThanOrEqualTo(before + 3);
                assertThat(site.get("en/news/item-199/").statusCode()).isEqualTo(HttpURLConnection.HTTP_OK);
            }
        }
    }

    @Test
    void aSiteThatBeginsWithErrorsIsShownOnceTheyAreMended() throws IOException {
        Path root = PreviewedSite.layOut(folder);
        String text = Files.readString(root.resolve(OPENING));
        Files.writeString(root.resolve(OPENING), text.replace(":room: all", ":room: nowhere"));
        try (Preview preview = start(root, Optional.of(0), new Problems()).orElseThrow()) {
            URI page = URI.create(preview.origin() + "/2017/" + PAGE);
            assertThat(page.toURL().openConnection()).isInstanceOfSatisfying(HttpURLConnection.class, connection -> {
                assertThat(status(connection)).isEqualTo(HttpURLConnection.HTTP_UNAVAILABLE);
            });
            PreviewedSite.sleep(3000);
            Files.writeString(root.resolve(OPENING), text);
            long end = System.nanoTime() + 30_000_000_000L;
            while (status((HttpURLConnection) page.toURL().openConnection()) != HttpURLConnection.HTTP_OK) {
                assertThat(System.nanoTime()).isLessThan(end);
                PreviewedSite.sleep(20);
            }
        }
    }

    private static int status(HttpURLConnection connection) {
        try {
            return connection.getResponseCode();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void onlyThisMachineUnderItsOwnNameMayAskAndOnlyRead() throws IOException {
        try (PreviewedSite site = PreviewedSite.start(folder)) {
            assertThat(ask(site, "GET", "evil.example")).startsWith("HTTP/1.1 403");
            assertThat(ask(site, "GET", "127.0.0.1.evil.example")).startsWith("HTTP/1.1 403");
            assertThat(ask(site, "GET", "localhost.:80")).startsWith("HTTP/1.1 403");
            assertThat(ask(site, "GET", "localhost:1")).startsWith("HTTP/1.1 200");
            assertThat(ask(site, "GET", "[::1]:8080")).startsWith("HTTP/1.1 200");
            assertThat(ask(site, "HEAD", "127.0.0.1"))
                    .startsWith("HTTP/1.1 200")
                    .endsWith("\r\n\r\n");
            assertThat(ask(site, "POST", "127.0.0.1")).startsWith("HTTP/1.1 405");
        }
    }

    private static String ask(PreviewedSite site, String method, String host) throws IOException {
        URI origin = URI.create(site.origin());
        try (Socket socket = new Socket(origin.getHost(), origin.getPort());
                OutputStream out = socket.getOutputStream()) {
            String request = method + " /2017/en/ HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void noAddressLeadsOutOfTheSite() throws IOException {
        try (PreviewedSite site = PreviewedSite.start(folder)) {
            for (String path : Set.of(
                    "/2017/../jbake.properties",
                    "/2017/%2e%2e/jbake.properties",
                    "/2017/css/..%2f..%2fjbake.properties",
                    "/2017/templates/pages/home.ftlh",
                    "/2017//etc/passwd",
                    "/_plenary/../jbake.properties",
                    "/_plenary/package-info.class",
                    "/_plenary/",
                    "/jbake.properties")) {
                assertThat(site.getAt(path).statusCode()).as(path).isEqualTo(HttpURLConnection.HTTP_NOT_FOUND);
                assertThat(site.getAt(path).body()).as(path).doesNotContain("site.languages");
            }
        }
    }

    @Test
    void pagesComeWithTheHeadersOfProduction() throws IOException {
        try (PreviewedSite site = PreviewedSite.start(folder)) {
            var headers = site.get(PAGE).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                    .contains("connect-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("strict-origin-when-cross-origin");
            assertThat(headers.firstValue("Cache-Control")).contains("no-store");
            assertThat(site.get("en/programme/calendar.ics").headers().firstValue("Content-Type"))
                    .contains("text/calendar; charset=utf-8");
            assertThat(site.getAt("/").statusCode()).isEqualTo(HttpURLConnection.HTTP_MOVED_TEMP);
            assertThat(site.get("en/programme").headers().firstValue("Location"))
                    .contains("/2017/en/programme/");
        }
    }

    @Test
    void aPortThatIsTakenIsAProblemAndUnaskedTheNextOneIsFound() throws IOException {
        Path root = PreviewedSite.layOut(folder);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Problems problems = new Problems();
            assertThat(start(root, Optional.of(taken.getLocalPort()), problems)).isEmpty();
            assertThat(problems.text()).contains("port " + taken.getLocalPort(), "hint: stop the other program");
        }
        Preview first = start(root, Optional.empty(), new Problems()).orElseThrow();
        Preview second = start(root, Optional.empty(), new Problems()).orElseThrow();
        PreviewedSite.end(first);
        PreviewedSite.end(second);
        assertThat(second.origin()).isNotEqualTo(first.origin());
    }

    private static Optional<Preview> start(Path root, Optional<Integer> port, Problems problems) throws IOException {
        return Preview.start(
                root,
                Map.of(),
                Clock.systemUTC(),
                new FreemarkerPages(),
                new Options(port, true),
                new java.io.PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                problems);
    }

    @Test
    void nothingIsWrittenButTheCache() throws IOException {
        Path root = PreviewedSite.layOut(folder);
        Set<String> before = files(root);
        try (PreviewedSite site = PreviewedSite.of(root, true)) {
            site.replace(OPENING, "= Opening", "= Grand opening");
            site.await(PAGE, "Grand opening");
        }
        Set<String> after = files(folder);
        after.removeIf(file -> file.startsWith("site/.cache/plenary/"));
        assertThat(after)
                .isEqualTo(before.stream().map("site/"::concat).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void aPictureThatCannotBeMadeIsToldAsInABakeUntilItCan() throws IOException {
        try (PreviewedSite site = PreviewedSite.start(folder);
                PreviewedSite.Window window = site.open("en/about/")) {
            window.next();
            String picture = picture(site.get("en/about/").body());
            Path file = site.root.resolve("content/media/quay.png");
            byte[] sound = Files.readAllBytes(file);

            Files.delete(file);
            HttpResponse<String> answer = site.get(picture);

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains("content/media/quay.png: error: this file was there a moment ago");
            assertThat(tellsSoon(window, told -> told.toString().contains("this file was there a moment ago")))
                    .isTrue();
            assertThat(site.console()).contains("content/media/quay.png: error: this file was there a moment ago");

            Files.write(file, sound);
            assertThat(tellsSoon(window, told -> told.get("problems").isEmpty()))
                    .isTrue();
            assertThat(site.get(picture).statusCode()).isEqualTo(200);
        }
    }

    /** Whether one of the next things that a window is told is what is wanted: what became of the change itself is told as well. */
    private static boolean tellsSoon(PreviewedSite.Window window, Predicate<JsonNode> wanted) throws IOException {
        for (int i = 0; i < 5; i++) {
            if (wanted.test(window.next())) {
                return true;
            }
        }
        return false;
    }

    private static String picture(String page) {
        return Pattern.compile("media/quay-\\d+\\.[0-9a-f]{10}\\.png")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasNotUsedForLongIsForgottenInTheEnd() throws IOException {
        try (PreviewedSite site = PreviewedSite.start(folder)) {
            for (String kind : Set.of("pictures", "cards")) {
                Path old = site.root.resolve(".cache/plenary/" + kind + "/" + "0".repeat(64));
                Files.createDirectories(old.getParent());
                Files.writeString(old, "old");
                Files.setLastModifiedTime(old, FileTime.fromMillis(0));
            }
            site.get(picture(site.get("en/about/").body()));
            site.get("en/about/card.png");
        }

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.endsWith("0".repeat(64)))).isEmpty();
        }
    }

    @Test
    void nothingGoesOnOnceItIsClosed() throws IOException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        PreviewedSite site = PreviewedSite.start(folder);
        site.replace(OPENING, "= Opening", "= Grand opening");
        site.await(PAGE, "Grand opening");
        PreviewedSite.Window window = site.open(PAGE);
        window.next();

        site.close();

        Set<String> left = left(before);
        for (int i = 0; i < 500 && !left.isEmpty(); i++) {
            PreviewedSite.sleep(20);
            left = left(before);
        }
        assertThat(left).isEmpty();
    }

    private static Set<String> left(Set<Thread> before) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.isAlive() && !before.contains(thread))
                .map(Thread::getName)
                .filter(name ->
                        name.startsWith("preview") || name.startsWith("asciidoctor") || name.startsWith("HTTP-"))
                .collect(Collectors.toSet());
    }

    /** A page without what the preview tells its script. */
    private static String textOf(String html) {
        return html.replaceAll("<script src=\"/_plenary/preview.js\"[^>]*></script>\\n", "");
    }
}
