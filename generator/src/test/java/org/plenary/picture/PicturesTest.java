package org.plenary.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.cache.Cache;
import org.plenary.export.SmallSite;
import org.plenary.media.Samples;
import org.plenary.publish.Output;
import org.plenary.source.MediaFile;

class PicturesTest {

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void draw() throws IOException {
        file = folder.resolve("content/media/quay.jpg");
        Files.createDirectories(file.getParent());
        Files.write(file, Samples.picture("jpg", 700, 300));
    }

    private Collection<MediaFile> media() {
        return new SmallSite(folder)
                .file("en/news/ships.adoc", "= Ships\n:date: 2030-04-24\n:image: quay.jpg\n:image-alt: A quay")
                .build()
                .media()
                .values();
    }

    private Pictures pictures() {
        return Pictures.of(new Cache(folder, Clock.systemUTC(), line -> {}));
    }

    private Map<String, byte[]> made(Collection<MediaFile> media) {
        try (Pictures pictures = pictures()) {
            return pictures.outputs(media).stream().collect(Collectors.toMap(Output::path, Output::bytes));
        }
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(".cache/plenary/pictures"))) {
            return files.toList();
        }
    }

    @Test
    void aPictureThatIsShownIsPublishedSmallerAndNotItself() {
        assertThat(made(media()).keySet())
                .contains(name("media/quay-480"), name("media/quay-700"))
                .doesNotContain("media/quay.jpg");
    }

    private String name(String start) {
        return made(media()).keySet().stream()
                .filter(name -> name.startsWith(start) && name.endsWith(".jpg"))
                .findFirst()
                .orElse(start);
    }

    @Test
    void whatIsOfferedIsPublishedAsItIsToo() {
        List<MediaFile> offered = media().stream().map(MediaFile::offering).toList();

        assertThat(made(offered))
                .containsKey("media/quay.jpg")
                .hasSize(made(media()).size() + 1);
    }

    @Test
    void picturesAreMadeOnceAndAnEntryThatIsDamagedIsNotUsed() throws IOException {
        Collection<MediaFile> media = media();
        Map<String, byte[]> first = made(media);
        assertThat(kept()).hasSize(first.size());
        for (Path entry : kept()) {
            byte[] bytes = Files.readAllBytes(entry);
            bytes[bytes.length - 1]++;
            Files.write(entry, bytes);
        }

        assertSame(first, made(media));

        Files.delete(file);
        assertSame(first, made(media));
    }

    private static void assertSame(Map<String, byte[]> first, Map<String, byte[]> second) {
        Function<Map<String, byte[]>, Map<String, List<Byte>>> readable = map ->
                map.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> bytes(entry.getValue())));
        assertThat(readable.apply(second)).isEqualTo(readable.apply(first));
    }

    private static List<Byte> bytes(byte[] array) {
        return java.util.stream.IntStream.range(0, array.length)
                .mapToObj(i -> array[i])
                .toList();
    }

    @Test
    void aPictureThatIsGoneBeforeItWasMadeIsNamed() throws IOException {
        Collection<MediaFile> media = media();
        Files.delete(file);

        assertThatThrownBy(() -> made(media))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("quay.jpg");
    }

    @Test
    void whoeverAsksForWhatIsBeingMadeGetsThat() throws Exception {
        Files.writeString(folder.resolve(".cache"), "nothing can be kept here");
        List<Output> outputs = pictures().outputs(media());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Output output : List.of(outputs.get(1), outputs.get(0))) {
                List<Future<byte[]>> asked =
                        threads.invokeAll(Collections.nCopies(8, (Callable<byte[]>) output::bytes)).stream()
                                .toList();
                Set<byte[]> made = Collections.newSetFromMap(new IdentityHashMap<>());
                for (Future<byte[]> one : asked) {
                    made.add(one.get());
                }
                assertThat(made).as(output.path()).hasSize(1);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void whoeverMadeTheLargestNeedsTheFileNoMore() throws IOException {
        Files.writeString(folder.resolve(".cache"), "nothing can be kept here");
        List<Output> outputs = pictures().outputs(media());
        outputs.get(0).bytes();

        Files.delete(file);

        assertThat(outputs)
                .hasSizeGreaterThan(1)
                .allSatisfy(output -> assertThat(output.bytes()).isNotEmpty());
    }

    @Test
    void aPreviewFindsTheSameFiles() throws IOException {
        Collection<MediaFile> media = media();
        Map<String, byte[]> baked = made(media);
        try (Pictures pictures = pictures()) {
            for (Map.Entry<String, byte[]> one : baked.entrySet()) {
                MediaFile source = Pictures.sourceOf(one.getKey(), media).orElseThrow();
                assertThat(pictures.at(one.getKey(), source)).contains(one.getValue());
            }
            assertThat(Pictures.sourceOf("media/quay.jpg", media)).isEmpty();
        }
    }
}
