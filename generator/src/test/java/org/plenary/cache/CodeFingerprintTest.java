package org.plenary.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.asciidoc.AsciidocConverter;

class CodeFingerprintTest {

    @TempDir
    Path classes;

    @Test
    void staysTheSameAndDependsOnTheLibraries() {
        assertThat(CodeFingerprint.of(AsciidocConverter.libraries()))
                .isPresent()
                .isEqualTo(CodeFingerprint.of(AsciidocConverter.libraries()));
        assertThat(CodeFingerprint.of(List.of(Jsoup.class))).isNotEqualTo(CodeFingerprint.of(List.of(Test.class)));
    }

    @Test
    void isUnknownWhenAClassComesFromNoFile() {
        assertThat(CodeFingerprint.of(List.of(String.class))).isEmpty();
    }

    @Test
    void changesWithEveryByteAndName() throws IOException {
        Set<String> prints = new TreeSet<>();
        Path one = Files.write(classes.resolve("One.class"), new byte[] {1, 2, 3});
        prints.add(CodeFingerprint.contents(classes));
        Files.write(one, new byte[] {1, 2, 4});
        prints.add(CodeFingerprint.contents(classes));
        Path two = Files.move(one, classes.resolve("Two.class"));
        prints.add(CodeFingerprint.contents(classes));
        prints.add(CodeFingerprint.contents(two));
        Files.createDirectory(classes.resolve("three"));
        Files.write(classes.resolve("three/Three.class"), new byte[0]);
        prints.add(CodeFingerprint.contents(classes));
        assertThat(prints).hasSize(5);
    }
}
