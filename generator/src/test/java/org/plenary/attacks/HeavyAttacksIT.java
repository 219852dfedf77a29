package org.plenary.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.sites.TestSite;

/**
 * Heavy attacks, in a process of 512 MB within two minutes, beside other tests: they end with problems, and what was published before stays. What is only much is
 * published. Takes minutes, so only with {@code -Dattacks=all}.
 */
@EnabledIfSystemProperty(named = "attacks", matches = "all")
class HeavyAttacksIT {

    static Stream<List<Attack>> kinds() {
        return HeavyAttacks.kinds().stream();
    }

    static Stream<List<Attack>> sites() {
        return HeavyAttacks.sites().stream().map(List::of);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void endWithProblems(List<Attack> attacks, @TempDir Path folder) throws IOException, InterruptedException {
        endsWithProblems(attacks, folder);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void ofManyFilesEndWithProblems(List<Attack> attacks, @TempDir Path folder)
            throws IOException, InterruptedException {
        endsWithProblems(attacks, folder);
    }

    private static void endsWithProblems(List<Attack> attacks, Path folder) throws IOException, InterruptedException {
        TestSite site = TestSite.layOut(Corpus.GOOD_SITE, folder);
        // A card takes each page the same time, and pressing it what its length asks: thousands of them would hide what
        // takes too long by itself.
        Files.writeString(
                site.root().resolve("jbake.properties"),
                "\nsite.cards=no\nsite.compressed=no\n",
                StandardOpenOption.APPEND);
        site.bake();
        Map<String, String> before = Snapshot.of(site.output());
        attacks.forEach(attack -> attack.lay(site.root()));

        Fork.Result result = Fork.bake(site, new Canary(folder));

        assertThat(result.refused() || result.baked())
                .as(result.exit() + " after " + result.took() + ": " + result.text())
                .isTrue();
        assertThat(result.text()).doesNotContain("Error:").doesNotContain("\tat ");
        if (result.baked()) {
            return;
        }
        assertThat(result.problems())
                .isNotEmpty()
                .allMatch(Fork.Found::hint)
                .allMatch(problem -> attacks.stream().anyMatch(attack -> attack.owns(problem.file())));
        assertThat(Snapshot.of(site.output())).isEqualTo(before);
    }
}
