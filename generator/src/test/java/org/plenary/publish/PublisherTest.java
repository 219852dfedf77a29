package org.plenary.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
    void leavesNoFileHalfWritten() throws IOException {
        publish("index.html");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        Files.createDirectories(folder.resolve("site/en/index.html/in-the-way"));
        assertThatThrownBy(() -> publish("index.html", "en/index.html"))
                .isInstanceOf(NotPublished.class)
                .hasMessageStartingWith("site can't be written (");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        assertThat(folder.resolve("site/index.html")).hasContent("index.html");
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

    @Test
    void leavesNoHalfWrittenFile() throws IOException {
        publish("index.html");
        try (var files = Files.walk(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.html", "/etc/passwd", "en/../../x", "", "a\\b"})
    void refusesToWriteOutsideItsFolder(String path) {
        assertThatThrownBy(() -> output(path)).isInstanceOf(IllegalStateException.class);
    }
}
