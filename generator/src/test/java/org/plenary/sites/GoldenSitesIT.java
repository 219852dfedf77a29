package org.plenary.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.jbake.BakeRefused;

/**
 * Whole sites, baked by JBake with the real templates. A good one ({@code ok-*}) must give the files listed in {@code expected/files.txt}, and
 * those kept in {@code expected/} to the byte; a bad one must give the problems in {@code expected-problems.txt} and publish nothing.
 * {@code -Dgolden.update} rewrites what is expected, so that a change is reviewed as a diff.
 */
class GoldenSitesIT {

    private static final boolean UPDATE = System.getProperty("golden.update") != null;
    private static final String LIST = "files.txt";

    @ParameterizedTest
    @MethodSource("goodSites")
    void bakesWhatIsExpected(Path source, @TempDir Path folder) throws IOException {
        TestSite site = TestSite.layOut(source.resolve("site"), folder);
        site.bake();

        assertThat(site.sarif().get("results"))
                .as("programs are told that all is well")
                .isEmpty();
        Path expected = source.resolve("expected");
        String files = plain(String.join("\n", unpacked(site.output())) + "\n");
        if (UPDATE) {
            Files.createDirectories(expected);
            Files.writeString(expected.resolve(LIST), files);
        }
        assertThat(files).isEqualTo(Files.readString(expected.resolve(LIST)));
        for (String kept : files(expected)) {
            if (!kept.equals(LIST)) {
                String baked = plain(Files.readString(site.output().resolve(kept)));
                if (UPDATE) {
                    Files.writeString(expected.resolve(kept), baked);
                }
                assertThat(baked).as(kept).isEqualTo(Files.readString(expected.resolve(kept)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("badSites")
    void refusesWithTheProblemsExpected(Path source, @TempDir Path folder) throws IOException {
        TestSite site = TestSite.layOut(source.resolve("site"), folder);
        BakeRefused refused = catchThrowableOfType(BakeRefused.class, site::bake);

        assertThat(refused).as("the bake must stop").isNotNull();
        String problems = refused.getMessage().strip() + "\n";
        Path expected = source.resolve("expected-problems.txt");
        if (UPDATE) {
            Files.writeString(expected, problems);
        }
        assertThat(problems).isEqualTo(Files.readString(expected));
        assertThat(files(site.output())).as("nothing is published").isEmpty();
        assertThat(site.sarif().get("results")).as("programs are told as much").hasSize((int)
                Pattern.compile("(?m): (error|warning): .*\\]$")
                        .matcher(problems)
                        .results()
                        .count());
    }

    /** Without what names tell of contents: another colour should not change every page here. */
    private static String plain(String text) {
        return text.replaceAll("\\.[0-9a-f]{10}(\\.(css|js|woff2)\\b)", "$1");
    }

    static Stream<Path> goodSites() throws IOException {
        return sites("ok-");
    }

    static Stream<Path> badSites() throws IOException {
        return sites("bad-");
    }

    private static Stream<Path> sites(String prefix) throws IOException {
        try (Stream<Path> folders = Files.list(TestSite.SITES)) {
            return folders
                    .filter(folder -> folder.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** Without the smaller forms of texts, which PackedIT looks at. */
    private static List<String> unpacked(Path folder) throws IOException {
        return files(folder).stream()
                .filter(file -> !file.matches(".*\\.(br|gz)"))
                .toList();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
