package org.plenary.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.content.Fingerprint;

class EntriesTest {

    private static final Instant NOW = Instant.parse("2027-10-20T12:00:00Z");
    private static final String KEY = Fingerprint.of("a key");
    private static final String OTHER = Fingerprint.of("another key");

    @TempDir
    Path site;

    private final List<String> notes = new ArrayList<>();

    private Entries entries(String kind, Instant now) {
        return Entries.of(site, kind, Clock.fixed(now, ZoneOffset.UTC), notes::add);
    }

    private Entries texts() {
        return entries("texts", NOW);
    }

    private Path file(String key) {
        return site.resolve(".cache/plenary/texts").resolve(key);
    }

    private void keep(String key, String content) {
        texts().keep(key, content.getBytes(UTF_8));
    }

    private Optional<String> find(String key) {
        return texts().find(key).map(bytes -> new String(bytes, UTF_8));
    }

    @Test
    void findsWhatWasKeptAndNothingElse() {
        assertThat(find(KEY)).isEmpty();
        keep(KEY, "content\n");
        assertThat(find(KEY)).contains("content\n");
        assertThat(find(OTHER)).isEmpty();
        assertThat(entries("links", NOW).find(KEY)).isEmpty();
        keep(KEY, "");
        assertThat(find(KEY)).contains("");
        assertThat(notes).isEmpty();
    }

    @Test
    void doesNotUseAnEntryWithAnyBitTurned() throws IOException {
        keep(KEY, "content");
        byte[] whole = Files.readAllBytes(file(KEY));
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] damaged = whole.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file(KEY), damaged);
            assertThat(find(KEY)).as("bit " + bit).isEmpty();
        }
        keep(KEY, "content");
        assertThat(find(KEY)).contains("content");
    }

    @Test
    void doesNotUseAnEntryThatIsCutOffOrLonger() throws IOException {
        keep(KEY, "content");
        byte[] whole = Files.readAllBytes(file(KEY));
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(KEY), Arrays.copyOf(whole, length));
            assertThat(find(KEY)).as("length " + length).isEmpty();
        }
        Files.write(file(KEY), Arrays.copyOf(whole, whole.length + 1));
        assertThat(find(KEY)).isEmpty();
    }

    @Test
    void doesNotUseAnEntryInThePlaceOfAnother() throws IOException {
        keep(KEY, "content");
        keep(OTHER, "other content");
        Files.copy(file(KEY), file(OTHER), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(find(OTHER)).isEmpty();

        entries("links", NOW).keep(OTHER, new byte[] {1});
        Files.copy(
                site.resolve(".cache/plenary/links").resolve(OTHER),
                file(OTHER),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(find(OTHER)).isEmpty();
    }

    @Test
    void doesNotFollowLinks() throws IOException {
        keep(KEY, "content");
        Path elsewhere = Files.move(file(KEY), site.resolve("elsewhere"));
        Files.createSymbolicLink(file(KEY), elsewhere);
        assertThat(find(KEY)).isEmpty();

        keep(KEY, "new");
        assertThat(find(KEY)).contains("new");
        assertThat(elsewhere).content().contains("content").doesNotContain("new");
    }

    @Test
    void readsWritesAndRemovesNothingThroughALinkedFolder() throws IOException {
        Path elsewhere = Files.createDirectories(site.resolve("elsewhere/plenary/texts"));
        Path old = Files.writeString(elsewhere.resolve(KEY), "old");
        Files.setLastModifiedTime(old, FileTime.from(NOW.minus(Duration.ofDays(1000))));
        Files.createSymbolicLink(site.resolve(".cache"), site.resolve("elsewhere"));

        try (Entries texts = texts()) {
            texts.keep(OTHER, new byte[] {1});
            assertThat(texts.find(OTHER)).isEmpty();
        }
        try (Stream<Path> files = Files.list(elsewhere)) {
            assertThat(files).containsExactly(old);
        }
        assertThat(notes).singleElement().asString().contains("it is not a folder of this site");
    }

    @Test
    void makesNoFolderThroughALink() throws IOException {
        Path elsewhere = Files.createDirectory(site.resolve("elsewhere"));
        Files.createSymbolicLink(site.resolve(".cache"), elsewhere);
        keep(KEY, "content");
        assertThat(elsewhere).isEmptyDirectory();

        Files.delete(site.resolve(".cache"));
        Files.createDirectory(site.resolve(".cache"));
        Files.createSymbolicLink(site.resolve(".cache/plenary"), elsewhere);
        keep(KEY, "content");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void goesOnWithoutAFolder() throws IOException {
        Files.writeString(site.resolve(".cache"), "a file");
        try (Entries texts = texts()) {
            texts.keep(KEY, new byte[] {1});
            texts.keep(OTHER, new byte[] {1});
            assertThat(texts.find(KEY)).isEmpty();
        }
        assertThat(notes).singleElement().asString().startsWith("Nothing can be kept in .cache/plenary/");
    }

    @Test
    void doesNotMindAFolderInThePlaceOfAnEntry() throws IOException {
        Files.createDirectories(file(KEY).resolve("not-empty"));
        assertThat(find(KEY)).isEmpty();
        keep(KEY, "content");
        assertThat(notes).hasSize(1);
    }

    @Test
    void removesWhatWasNotUsedForAMonth() throws IOException {
        keep(KEY, "used now and then");
        keep(OTHER, "never used again");
        Files.writeString(file("README.txt"), "not ours");
        Path abandoned = Files.writeString(file("123.part"), "half");
        Files.setLastModifiedTime(abandoned, FileTime.from(NOW));
        Files.setLastModifiedTime(file("README.txt"), FileTime.from(Instant.EPOCH));

        assertThat(entries("texts", NOW.plus(Duration.ofDays(20))).find(KEY)).isPresent();
        try (Entries later = entries("texts", NOW.plus(Duration.ofDays(40)))) {
            later.keep(Fingerprint.of("a third"), new byte[] {1});
        }
        assertThat(find(KEY)).isPresent();
        assertThat(find(OTHER)).isEmpty();
        assertThat(file("README.txt")).exists();
        assertThat(abandoned).doesNotExist();
    }

    @Test
    void removesTheOldestWhenThereAreTooMany() throws IOException {
        for (int day = 0; day < 10; day++) {
            entries("texts", NOW.minus(Duration.ofDays(day))).keep(Fingerprint.of("day " + day), new byte[1000]);
        }
        Sweep.run(file(""), NOW, 4_500);
        assertThat(IntStream.range(0, 10)
                        .filter(day -> find(Fingerprint.of("day " + day)).isPresent()))
                .containsExactly(0, 1, 2);
    }

    @Test
    void servesManyBuildsAtOnce() throws InterruptedException {
        List<Thread> builds = IntStream.range(0, 4)
                .mapToObj(seed -> new Thread(() -> build(new Random(seed))))
                .toList();
        List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
        builds.forEach(build -> build.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure)));
        builds.forEach(Thread::start);
        for (Thread build : builds) {
            build.join();
        }
        assertThat(failures).isEmpty();
        assertThat(notes).isEmpty();
    }

    /** Finds, keeps and removes the same few entries as the others do. */
    private void build(Random random) {
        for (int i = 0; i < 200; i++) {
            String content = "content " + random.nextInt(10);
            String key = Fingerprint.of(content);
            try (Entries texts = entries("texts", NOW.plus(Duration.ofDays(random.nextInt(100))))) {
                Optional<byte[]> kept = texts.find(key);
                assertThat(kept.map(bytes -> new String(bytes, UTF_8)).orElse(content))
                        .isEqualTo(content);
                texts.keep(key, content.getBytes(UTF_8));
            }
        }
    }
}
