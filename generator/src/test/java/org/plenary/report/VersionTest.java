package org.plenary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that Maven doesn't set the version in have that of the poms. */
class VersionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "benchmark/pom.xml",
                "benchmark/src/main/java/org/plenary/benchmark/corpus/PlenarySite.java",
                "maven-plugin/src/test/resources/site-pom.xml"
            })
    void isTheSameEverywhere(String file) throws IOException {
        String text = Files.readString(Path.of("..", file));
        assertThat(text).contains("<version>" + version() + "</version>");
    }

    private static String version() throws IOException {
        try (var version = Sarif.class.getResourceAsStream("version.txt")) {
            return new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
