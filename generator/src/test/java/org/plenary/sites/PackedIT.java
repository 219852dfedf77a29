package org.plenary.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.attacks.Packed;
import org.plenary.attacks.Snapshot;

/** The smaller forms of texts, for web servers to send. */
class PackedIT {

    private static final Set<String> TEXTS =
            Set.of("html", "css", "js", "json", "xml", "xcs", "ics", "txt", "svg", "webmanifest");

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void bake() throws IOException {
        site = TestSite.layOut(TestSite.SITES.resolve("ok-minimal/site"), folder);
        site.bake();
    }

    @Test
    void everyTextHasThemAndNothingElse() throws IOException {
        Map<String, Path> files = files();
        files.forEach((name, file) -> {
            boolean text = TEXTS.contains(name.substring(name.lastIndexOf('.') + 1)) && size(file) >= 200;
            assertThat(files.containsKey(name + ".br")).as(name + ".br").isEqualTo(text);
            assertThat(files.containsKey(name + ".gz")).as(name + ".gz").isEqualTo(text);
        });
        assertThat(size(site.output().resolve("en/index.html.br")))
                .isLessThan(size(site.output().resolve("en/index.html.gz")))
                .isLessThan(size(site.output().resolve("en/index.html")) / 2);
        assertNoneIsOld();
    }

    @Test
    void onlyThoseOfWhatChangedAreMadeAgain() throws IOException {
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        for (Path file : files().values()) {
            Files.setLastModifiedTime(file, longAgo);
        }
        site.edit(1);
        Files.writeString(site.root().resolve("content/en/pages/home.adoc"), "\nMore.\n", StandardOpenOption.APPEND);
        site.bake();
        assertNoneIsOld();
        files().forEach((name, file) -> {
            if (name.matches("(css|js|img)/.*")) {
                assertThat(modified(file)).as(name).isEqualTo(longAgo);
            } else if (name.matches("en/index.html.*")) {
                assertThat(modified(file)).as(name).isNotEqualTo(longAgo);
            }
        });
    }

    @Test
    void whatSomebodyElseDidToThemIsMended() throws IOException {
        Map<String, String> before = Snapshot.of(site.output());
        Files.write(site.output().resolve("en/index.html.br"), new byte[] {1, 2, 3});
        Files.writeString(site.output().resolve("sitemap.xml.gz"), "nothing");
        Files.delete(site.output().resolve("404.html.gz"));
        site.bake();
        assertThat(Snapshot.of(site.output())).isEqualTo(before);
    }

    @Test
    void theyGoWhenTheyAreNotWanted() throws IOException {
        Path settings = site.root().resolve("jbake.properties");
        Files.writeString(settings, Files.readString(settings) + "\nsite.compressed=no\n");
        site.bake();
        assertThat(files().keySet())
                .noneMatch(name -> name.matches(".*\\.(br|gz)"))
                .contains("en/index.html");
    }

    private void assertNoneIsOld() throws IOException {
        for (Map.Entry<String, Path> file : files().entrySet()) {
            if (file.getKey().matches(".*\\.(br|gz)")) {
                Path plain = site.output().resolve(file.getKey().replaceFirst("\\.(br|gz)$", ""));
                assertThat(Packed.is(file.getValue(), plain)).as(file.getKey()).isTrue();
            }
        }
    }

    private Map<String, Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(site.output())) {
            return walk.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> site.output().relativize(file).toString().replace('\\', '/'),
                            file -> file,
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    private static FileTime modified(Path file) {
        return FileTime.fromMillis(file.toFile().lastModified());
    }
}
