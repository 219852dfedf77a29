package org.plenary.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.Bake;
import org.plenary.SiteReader;
import org.plenary.chance.Chance;
import org.plenary.chance.Invariants;
import org.plenary.entry.Listed;
import org.plenary.jbake.FreemarkerTheme;
import org.plenary.problem.Problems;
import org.plenary.site.Edition;
import org.plenary.site.Site;

/** The real site with mistakes of chance: it is baked, or every reason why not is told; the same each time. */
class AnySiteIT {

    private static final Map<String, String> SETTINGS = Map.of("site.history", "off", "site.as-of", "2017-11-01T00:00");

    static LongStream seeds() {
        return Chance.seeds(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withGraveMistakesLosesNothingInSilence(long seed, @TempDir Path root) throws IOException {
        Chance chance = new Chance(seed);
        List<Path> documents = layOut(root);
        for (int i = 0; i < 30; i++) {
            Files.write(chance.one(documents), chance.file());
        }
        assertThatNothingIsLost(root, documents);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withOddWordsIsBaked(long seed, @TempDir Path root) throws IOException {
        Chance chance = new Chance(seed);
        List<Path> documents = layOut(root);
        for (Path document : documents) {
            Files.write(document, withOddWords(Files.readAllLines(document), chance));
        }
        assertThatNothingIsLost(root, documents);

        Problems problems = new Problems();
        Optional<String> summary = new Bake(
                        root, root.resolve("baked"), SETTINGS, Clock.systemUTC(), new FreemarkerTheme(), problems)
                .run();
        assertThat(summary.isPresent()).as(problems.text()).isEqualTo(!problems.hasErrors());
    }

    private static List<String> withOddWords(List<String> lines, Chance chance) {
        return lines.stream()
                .map(line -> chance.onceIn(6) ? withOddWord(line, chance) : line)
                .toList();
    }

    /** In titles and words of the header, and at the end of lines of the text; not where it would be a mistake. */
    private static String withOddWord(String line, Chance chance) {
        boolean takesWords =
                line.matches("= .*|:(description|short-title|role|image-alt|acronym|address): .*|[A-Z][^\\[{|]*");
        String word = chance.letters(1 + chance.random().nextInt(6))
                .codePoints()
                .filter(sign -> !Character.isISOControl(sign) && sign != 0x2028 && sign != 0x2029)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return takesWords ? line + " " + word : line;
    }

    private static List<Path> layOut(Path root) throws IOException {
        String settings = Files.readString(Path.of("../jbake.properties"));
        Path project = Path.of("..").toRealPath();
        Files.writeString(
                root.resolve("jbake.properties"),
                settings + "\ntemplate.folder=" + project.resolve("templates") + "\nasset.folder="
                        + project.resolve("assets") + "\n");
        SiteFolder.copy(project.resolve("content"), root.resolve("content"));
        try (Stream<Path> files = Files.walk(root.resolve("content"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void assertThatNothingIsLost(Path root, List<Path> documents) throws IOException {
        Problems problems = new Problems();
        Problems again = new Problems();
        Optional<Site> site = new SiteReader(root, SETTINGS, Clock.systemUTC(), problems).read();
        new SiteReader(root, SETTINGS, Clock.systemUTC(), again).read();

        assertThat(site.isPresent()).isEqualTo(!problems.hasErrors());
        assertThat(again.list()).isEqualTo(problems.list());
        Invariants.check(problems, root);
        site.ifPresent(read -> assertThat(documents).allMatch(file -> isShown(read, root.relativize(file))));
    }

    /** Whether a text stands in the edition of its language; of these documents none is a draft. */
    private static boolean isShown(Site site, Path file) {
        return site.editions().stream()
                .map(Edition::all)
                .flatMap(Collection::stream)
                .map(Listed::entry)
                .anyMatch(entry -> entry.source().name().equals(file.toString()));
    }
}
