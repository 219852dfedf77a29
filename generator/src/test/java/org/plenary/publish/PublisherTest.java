package org.plenary.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTest {

    @TempDir
    Path folder;

    private void publish(String... paths) throws IOException {
        new Publisher(folder.resolve("site"))
                .publish(List.of(paths).stream().map(PublisherTest::output).toList());
    }

    private static Output output(String path) {
        return new Output(path, path.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void writesFilesInTheirFolders() throws IOException {
        publish("index.html", "en/news/index.html");
        assertThat(folder.resolve("site/en/news/index.html")).hasContent("en/news/index.html");
    }

    @Test
    void removesWhatItWroteBeforeAndTheFoldersThatAreEmptyThen() throws IOException {
        publish("index.html", "en/news/old/index.html");
        publish("index.html");
        assertThat(folder.resolve("site/en")).doesNotExist();
        assertThat(folder.resolve("site/index.html")).exists();
    }

    @Test
    void doesNotMindThatSomebodyElseRemovedAFolder() throws IOException {
        publish("index.html", "en/old/index.html");
        Files.delete(folder.resolve("site/en/old/index.html"));
        Files.delete(folder.resolve("site/en/old"));
        publish("index.html");
        assertThat(folder.resolve("site/en")).doesNotExist();
    }

    @Test
    void refusesToWriteWhileAnotherBakeDoes() throws IOException {
        publish("index.html");
        try (FileChannel other = FileChannel.open(folder.resolve("site.lock"), StandardOpenOption.WRITE)) {
            other.lock();
            Files.writeString(folder.resolve("site.part"), "the other's");
            assertThatThrownBy(() -> publish("other.html"))
                    .isInstanceOf(NotPublished.class)
                    .hasMessageContaining("another bake writes to site at this moment");
        }
        assertThat(folder.resolve("site")).isDirectoryNotContaining("glob:**other.html");
        assertThat(folder.resolve("site.part")).hasContent("the other's");
        publish("other.html");
        assertThat(folder.resolve("site.part")).doesNotExist();
        assertThat(folder.resolve("site/index.html")).doesNotExist();
    }

    @Test
    void touchesNothingWhenAFolderStandsInThePlaceOfAFile() throws IOException {
        publish("index.html");
        Files.createDirectories(folder.resolve("site/en/index.html/in-the-way"));
        assertThatThrownBy(() -> publish("about.html", "en/index.html"))
                .isInstanceOf(NotPublished.class)
                .hasMessageStartingWith("site can't be written: ")
                .hasMessageContaining(
                        "a folder stands in the place of this file; the site that is there stays as it was");
        assertThat(folder.resolve("site.part")).doesNotExist();
        assertThat(folder.resolve("site/about.html")).doesNotExist();
        assertThat(folder.resolve("site/index.html")).hasContent("index.html");
    }

    @Test
    void saysThatSomeFilesAreNewWhenItIsStoppedLate() throws IOException {
        publish("a.html", "b.html");
        Files.writeString(folder.resolve("site/m"), "a file in the place of a folder");
        assertThatThrownBy(() -> publish("b.html", "c.html", "m/n/o.html"))
                .isInstanceOf(NotPublished.class)
                .hasMessageContaining("some of its files are new now and some are not, but each is whole");
        assertThat(folder.resolve("site.part")).doesNotExist();
        Files.delete(folder.resolve("site/m"));
        publish("b.html", "c.html");
        assertThat(folder.resolve("site/a.html")).doesNotExist();
        assertThat(folder.resolve("site/c.html")).hasContent("c.html");
    }

    @Test
    void touchesNothingWhenAFileCannotBeRead() throws IOException {
        publish("index.html");
        Output gone = new Output("gone.png", () -> {
            throw new NoSuchFileException("content/media/gone.png");
        });
        assertThatThrownBy(() -> new Publisher(folder.resolve("site")).publish(List.of(output("new.html"), gone)))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseInstanceOf(NoSuchFileException.class);
        assertThat(folder.resolve("site/new.html")).doesNotExist();
        assertThat(folder.resolve("site/index.html")).exists();
        assertThat(folder.resolve("site.part")).doesNotExist();
    }

    @Test
    void clearsAwayWhatAKilledBakeLeftAndNothingThatALinkLeadsTo() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("kept"), "kept");
        Files.createDirectories(folder.resolve("site.part/end"));
        Files.writeString(folder.resolve("site.part/0"), "half");
        Files.createSymbolicLink(folder.resolve("site.part/link"), elsewhere);
        publish("index.html");
        assertThat(folder.resolve("site.part")).doesNotExist();
        assertThat(elsewhere.resolve("kept")).exists();
    }

    @Test
    void namesAnOutputFolderThatIsAFile() throws IOException {
        Files.writeString(folder.resolve("site"), "a file");
        assertThatThrownBy(() -> publish("index.html"))
                .isInstanceOf(NotPublished.class)
                .hasMessageStartingWith("site can't be written: ");
        assertThat(folder.resolve("site")).hasContent("a file");
    }

    @Test
    void takesAwayAllThereWasAndBeginsAnew() throws IOException {
        publish("index.html");
        publish();
        assertThat(folder.resolve("site/index.html")).doesNotExist();
        publish("index.html");
        assertThat(folder.resolve("site/index.html")).exists();
    }

    @Test
    void leavesAloneWhatItDidNotWrite() throws IOException {
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/CNAME"), "example.org");
        publish("index.html");
        publish("other.html");
        assertThat(folder.resolve("site/CNAME")).hasContent("example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.html", "/etc/passwd", "en/../../x", "", "a\\b"})
    void refusesToWriteOutsideItsFolder(String path) {
        assertThatThrownBy(() -> output(path)).isInstanceOf(IllegalStateException.class);
    }
}
