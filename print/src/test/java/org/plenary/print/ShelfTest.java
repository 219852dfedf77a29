package org.plenary.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {

    private static final String FILE = "en/a.pdf";

    private final Path folder;

    ShelfTest(@TempDir Path folder) {
        this.folder = folder.resolve("site");
    }

    @Test
    void listsWhatItPutsThere() throws IOException {
        put("one");
        assertThat(folder.resolve(FILE)).hasContent("one");
        assertThat(folder.resolveSibling("site.files")).hasContent("en/a.pdf\n");
    }

    @Test
    void leavesUnchangedFilesAlone() throws IOException {
        put("one");
        FileTime time = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(folder.resolve(FILE), time);
        put("one");
        assertThat(Files.getLastModifiedTime(folder.resolve(FILE))).isEqualTo(time);
        put("two");
        assertThat(folder.resolve(FILE)).hasContent("two");
    }

    private void put(String text) throws IOException {
        new Shelf(folder).put(Map.of(FILE, text.getBytes(StandardCharsets.UTF_8)));
    }
}
