package org.plenary.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gaul.s3proxy.S3Proxy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.hosting.FileTypes;
import org.plenary.hosting.Headers;
import org.plenary.hosting.Hosted;
import org.plenary.problem.Problems;
import org.plenary.publish.Output;
import org.plenary.publish.Publisher;
import org.plenary.upload.Bucket;
import org.plenary.upload.Sent;
import org.plenary.upload.Storage;
import org.plenary.upload.Upload;

/** Uploads to a server that speaks S3, on this machine. */
class S3IT {

    private static final Instant DAY = Instant.parse("2027-03-04T12:00:00Z");
    private static final Map<String, byte[]> BEFORE = Pages.of("0a1b2c3d4e", "Soon.", "opening", "rivers", "closing");
    private static final Map<String, byte[]> AFTER = Pages.of("ffffffffff", "Now.", "opening", "harbours", "farewell");

    @TempDir
    Path folder;

    private static final RecordedStore STORE = new RecordedStore();
    private static final S3Proxy SERVER = RecordedStore.serve(STORE);

    private Problems problems = new Problems();

    @BeforeAll
    static void serve() throws Exception {
        System.setProperty("aws.accessKeyId", RecordedStore.USER);
        STORE.createContainer("conference");
        SERVER.start();
    }

    @AfterAll
    static void stop() throws Exception {
        SERVER.stop();
    }

    @BeforeEach
    void empty() {
        System.setProperty("aws.secretAccessKey", RecordedStore.SECRET);
        STORE.mend();
        kept().forEach(key -> STORE.removeBlob("conference", key));
        STORE.changes();
    }

    private void bake(Map<String, byte[]> files) throws IOException {
        new Publisher(folder.resolve("site"))
                .publish(files.entrySet().stream()
                        .map(file -> new Output(file.getKey(), file.getValue()))
                        .toList());
    }

    private String upload(Instant when) throws IOException {
        return upload("conference", when, false);
    }

    private String upload(String name, Instant when, boolean dry) throws IOException {
        return upload(name, when, dry, SERVER.getPort());
    }

    private String upload(String name, Instant when, boolean dry, int port) throws IOException {
        problems = new Problems();
        Bucket bucket = Bucket.of(name, "2017", "http://127.0.0.1:" + port, "", problems)
                .orElseThrow();
        try (Storage storage = new S3().open(bucket)) {
            return new Upload(folder.resolve("site"), bucket, storage, when, problems)
                    .run(dry)
                    .orElse("");
        }
    }

    /** What the server was told of files of the site, without the ledger. */
    private List<String> changes() {
        return STORE.changes().stream()
                .filter(change -> !change.endsWith("2017/.plenary-upload"))
                .map(change -> change.replace(" 2017/", " "))
                .toList();
    }

    private List<String> kept() {
        List<String> keys = new ArrayList<>();
        STORE.list("conference").contents().forEach(object -> keys.add(object.key()));
        return keys;
    }

    @Test
    void whatIsServedIsTheSiteWithTheHeadersOfTheTable() throws Exception {
        bake(BEFORE);
        assertThat(upload(DAY)).isEqualTo("Plenary uploaded 16 of 16 files to conference/2017/ and deleted 0");
        for (Map.Entry<String, byte[]> file : BEFORE.entrySet()) {
            if (file.getKey().equals("_headers")) {
                assertThat(kept()).doesNotContain("2017/_headers");
                continue;
            }
            var served = STORE.getBlob("conference", "2017/" + file.getKey());
            assertThat(served.readAllBytes()).isEqualTo(file.getValue());
            assertThat(served.response().contentType()).isEqualTo(FileTypes.of(file.getKey()));
            assertThat(served.response().cacheControl())
                    .isEqualTo(
                            Headers.of("/2017/" + file.getKey(), Hosted.UNKNOWN).get("Cache-Control"));
        }
    }

    @Test
    void onlyWhatChangedIsSent() throws Exception {
        bake(BEFORE);
        upload(DAY);
        STORE.changes();
        assertThat(upload(DAY)).isEqualTo("Plenary uploaded 0 of 16 files to conference/2017/ and deleted 0");
        assertThat(STORE.changes()).isEmpty();

        Map<String, byte[]> edited = new TreeMap<>(BEFORE);
        edited.put("en/index.html", "<a href=programme/>The programme</a>".getBytes(StandardCharsets.UTF_8));
        bake(edited);
        upload(DAY);
        assertThat(STORE.changes())
                .containsExactly("put 2017/.plenary-upload", "put 2017/en/index.html", "put 2017/.plenary-upload");
    }

    @Test
    void whatSomebodyElseReplacedIsMendedAndWhatTheyPutThereIsLeftAlone() throws Exception {
        bake(BEFORE);
        upload(DAY);
        STORE.changes();
        put("2017/en/index.html", "spoilt");
        put("2017/theirs.txt", "theirs");
        STORE.changes();
        upload(DAY);
        assertThat(changes()).containsExactly("put en/index.html");
        assertThat(kept()).contains("2017/theirs.txt");
    }

    private void put(String key, String text) throws IOException {
        Bucket bucket = Bucket.of("conference", "", "http://127.0.0.1:" + SERVER.getPort(), "", problems)
                .orElseThrow();
        try (Storage storage = new S3().open(bucket)) {
            storage.put(key, text.getBytes(StandardCharsets.UTF_8), new Sent("text/plain", "no-cache"));
        }
    }

    @Test
    void whatIsGoneGoesLastAndWhatOpenPagesLoadAWeekLater() throws Exception {
        bake(BEFORE);
        upload(DAY);
        bake(AFTER);
        STORE.changes();
        assertThat(upload(DAY)).endsWith("and deleted 4; 3 stay for a week for pages that are open");
        List<String> changes = changes();
        assertThat(changes.subList(0, 3))
                .containsExactlyInAnyOrder(
                        "put css/site.ffffffffff.css", "put media/harbours.png", "put media/farewell.png");
        assertThat(changes.subList(3, 5))
                .containsExactlyInAnyOrder(
                        "put en/programme/harbours/session.ics", "put en/programme/farewell/session.ics");
        assertThat(changes.subList(5, 7))
                .containsExactlyInAnyOrder(
                        "put en/programme/harbours/index.html", "put en/programme/farewell/index.html");
        assertThat(changes.subList(7, 10))
                .containsExactly(
                        "put en/programme/opening/index.html", "put en/programme/index.html", "put en/index.html");
        assertThat(changes.subList(10, 12)).containsExactlyInAnyOrder("put index.html", "put 404.html");
        assertThat(changes.subList(12, 14)).containsExactly("put en/search.json", "put sw.js");
        assertThat(changes.subList(14, 18))
                .containsExactlyInAnyOrder(
                        "delete en/programme/rivers/index.html",
                        "delete en/programme/rivers/session.ics",
                        "delete en/programme/closing/index.html",
                        "delete en/programme/closing/session.ics");

        upload(DAY.plus(Duration.ofDays(6)));
        assertThat(changes()).isEmpty();
        upload(DAY.plus(Duration.ofDays(8)));
        assertThat(changes())
                .containsExactlyInAnyOrder(
                        "delete css/site.0a1b2c3d4e.css", "delete media/rivers.png", "delete media/closing.png");
    }

    @Test
    void whereverItEndsNoPageLeadsNowhereAndTheNextGoesOn() throws Exception {
        bake(BEFORE);
        upload(DAY);
        bake(AFTER);
        // Each goes a little further, and not even the ledger can be written then.
        int rounds = 0;
        for (STORE.breakAfter(rounds); upload(DAY).isEmpty(); STORE.breakAfter(rounds)) {
            assertThat(problems.list().toString())
                    .contains("the storage answers ")
                    .contains("what was uploaded so far stays, and the next upload goes on");
            assertThat(Pages.deadLinks(served())).as("after " + rounds).isEmpty();
            rounds++;
        }
        assertThat(rounds).isBetween(5, 25);
        assertThat(served()).containsAllEntriesOf(withoutHeaders(AFTER)).hasSize(AFTER.size() + 2);
    }

    @Test
    void whatArrivedBeforeAFailureIsNotSentAgain() throws Exception {
        bake(BEFORE);
        STORE.refuse("2017/en/programme/rivers/index.html");
        assertThat(upload(DAY)).isEmpty();
        List<String> first = changes();
        assertThat(first).contains("put css/site.0a1b2c3d4e.css", "put media/rivers.png");
        STORE.mend();
        upload(DAY);
        List<String> second = changes();
        assertThat(second)
                .contains("put en/programme/rivers/index.html", "put sw.js")
                .doesNotContainAnyElementsOf(first);
        assertThat(first.size() + second.size()).isEqualTo(16);
    }

    @Test
    void eachChangeByItselfLeavesNoPageLeadingNowhere() throws Exception {
        bake(BEFORE);
        upload(DAY);
        Map<String, byte[]> files = withoutHeaders(BEFORE);
        STORE.changes();
        bake(AFTER);
        upload(DAY);
        for (String change : changes()) {
            String path = change.substring(change.indexOf(' ') + 1);
            if (change.startsWith("put ")) {
                files.put(path, Optional.ofNullable(AFTER.get(path)).orElseThrow());
            } else {
                files.remove(path);
            }
            assertThat(Pages.deadLinks(files)).as("after %s", change).isEmpty();
        }
        files.keySet().removeAll(AFTER.keySet());
        assertThat(files.keySet()).containsExactly("css/site.0a1b2c3d4e.css", "media/closing.png", "media/rivers.png");
    }

    private static Map<String, byte[]> withoutHeaders(Map<String, byte[]> files) {
        Map<String, byte[]> sent = new TreeMap<>(files);
        sent.remove("_headers");
        return sent;
    }

    private Map<String, byte[]> served() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String key : kept()) {
            if (!key.endsWith(".plenary-upload")) {
                files.put(
                        key.substring("2017/".length()),
                        STORE.getBlob("conference", key).readAllBytes());
            }
        }
        return files;
    }

    @Test
    void aDryRunTellsAndSendsNothing() throws Exception {
        bake(BEFORE);
        assertThat(upload("conference", DAY, true))
                .contains("  put     en/index.html\n")
                .contains("Plenary would upload 16 of 16 files")
                .endsWith("; nothing was sent");
        assertThat(STORE.changes()).isEmpty();
    }

    @Test
    void onlyFilesOfTheBakeAreSentAndNothingThatALinkLeadsTo() throws Exception {
        bake(BEFORE);
        Files.writeString(folder.resolve("site/notes.txt"), "mine");
        upload(DAY);
        assertThat(kept()).doesNotContain("2017/notes.txt");

        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        Files.delete(folder.resolve("site/index.html"));
        Files.createSymbolicLink(folder.resolve("site/index.html"), secret);
        STORE.changes();
        assertThat(upload(DAY)).isEmpty();
        assertThat(problems.list().toString()).contains("site/index.html").contains("bake again");
        assertThat(STORE.changes()).isEmpty();
    }

    @Test
    void whatIsWrongIsToldInPlainWordsAndWithoutSecrets() throws Exception {
        bake(BEFORE);
        upload("conferense", DAY, false);
        assertThat(problems.list().toString()).contains("there is no such bucket");
        System.setProperty("aws.secretAccessKey", "another-secret-key");
        upload(DAY);
        assertThat(problems.list().toString())
                .contains("the storage doesn't know these keys")
                .doesNotContain("another-secret-key")
                .doesNotContain(RecordedStore.SECRET);
        System.setProperty("aws.secretAccessKey", RecordedStore.SECRET);
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        upload("conference", DAY, false, port);
        assertThat(problems.list().toString()).contains("no answer from http://127.0.0.1:");
    }

    @Test
    void settingsThatCannotBeRightAreRefused() {
        assertThat(Bucket.of("", "../x", "http://storage.example", "eu west", problems))
                .isEmpty();
        assertThat(problems.list()).hasSize(4);
        assertThat(Bucket.of("conference", "/2017", "https://storage.example", "", new Problems())
                        .orElseThrow()
                        .prefix())
                .isEqualTo("2017/");
    }
}
