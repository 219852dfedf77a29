package org.plenary.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.sites.TestSite;
import org.plenary.theme.ThemeFolder;

/**
 * One hostile branch with every attack of the corpus at once, and another with those that must do no harm, each baked by JBake in a process
 * of 512 MB within two minutes, beside other tests. Then each attack is looked at by itself.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackCorpusIT {

    private static final List<Attack> ATTACKS =
            Stream.concat(Corpus.read().stream(), MadeAttacks.all().stream()).toList();

    private Branch refused;
    private Branch baked;

    /** A good site that was baked, attacked, and baked again. */
    private record Branch(
            Path folder, TestSite site, Fork.Result result, Map<String, String> around, Map<String, String> before) {

        static Branch of(Path folder, List<Attack> attacks) throws IOException, InterruptedException {
            TestSite site = TestSite.layOut(Corpus.GOOD_SITE, folder);
            Canary canary = new Canary(folder);
            canary.plant(site.root());
            site.bake();
            Map<String, String> before = Snapshot.of(site.output());
            attacks.forEach(attack -> attack.lay(site.root()));
            Map<String, String> around = around(folder);
            return new Branch(folder, site, Fork.bake(site, canary), around, before);
        }

        static Map<String, String> around(Path folder) throws IOException {
            return Snapshot.of(
                    folder,
                    folder.resolve("baked"),
                    folder.resolve("baked.files"),
                    folder.resolve("baked.lock"),
                    folder.resolve("baked.made"),
                    folder.resolve("baked-problems.sarif"),
                    folder.resolve("site/.cache"),
                    folder.resolve("log.txt"));
        }

        /** Its errors; warnings tell of other things. */
        Set<String> problems(Attack attack) {
            return result.problems().stream()
                    .filter(problem -> problem.error() && attack.owns(problem.file()))
                    .map(Fork.Found::inShort)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @BeforeAll
    void bake(@TempDir Path hostile, @TempDir Path harmless) throws IOException, InterruptedException {
        refused = Branch.of(hostile, of(true));
        baked = Branch.of(harmless, of(false));
    }

    private static List<Attack> of(boolean refused) {
        return ATTACKS.stream().filter(attack -> attack.refused() == refused).toList();
    }

    static Stream<Attack> refusedAttacks() {
        return of(true).stream();
    }

    static Stream<Attack> inertAttacks() {
        return of(false).stream();
    }

    @Test
    void noTwoAttacksStandInOneFile() {
        Set<String> files = new HashSet<>();
        assertThat(ATTACKS)
                .allSatisfy(attack -> assertThat(attack.files().keySet())
                        .allMatch(files::add)
                        .noneMatch(file -> Files.exists(Corpus.GOOD_SITE.resolve(file))));
    }

    @Test
    void everyAttackAtOnceIsRefused() {
        assertThat(refused.result().refused()).as(refused.result().text()).isTrue();
        assertThat(refused.result().text()).doesNotContain("Error:").doesNotContain("\tat ");
    }

    @Test
    void everyAttackAtOnceLeavesNoTrace() throws IOException {
        assertThat(Snapshot.of(refused.site().output())).isEqualTo(refused.before());
        assertThat(Branch.around(refused.folder())).isEqualTo(refused.around());
        assertThat(refused.result().text()).doesNotContain(new Canary(refused.folder()).word(), "root:x:0:0");
    }

    @Test
    void everyRefusalSaysWhatToDo() {
        assertThat(refused.result().problems()).isNotEmpty().allMatch(Fork.Found::hint);
    }

    @Test
    void everyProblemIsOfAnAttack() {
        assertThat(refused.result().problems())
                .allMatch(problem -> ATTACKS.stream().anyMatch(attack -> attack.owns(problem.file())));
    }

    @ParameterizedTest
    @MethodSource("refusedAttacks")
    void isRefusedWithTheProblemsExpected(Attack attack) {
        assertThat(attack.problems()).isNotEmpty();
        assertThat(refused.problems(attack)).containsAll(attack.problems());
    }

    @Test
    void whatIsInertIsBaked() throws IOException {
        assertThat(baked.result().baked()).as(baked.result().text()).isTrue();
        assertThat(Branch.around(baked.folder())).isEqualTo(baked.around());
    }

    @Test
    void whatIsInertDoesNoHarm() throws IOException {
        Path assets = baked.site().root().resolve("assets");
        assertThat(SiteScan.of(baked.site().output(), ThemeFolder.of(assets), new Canary(baked.folder()).word()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("inertAttacks")
    void isPublishedWithItsProblemsOnly(Attack attack) {
        assertThat(baked.problems(attack)).isEqualTo(new TreeSet<>(attack.problems()));
        assertThat(attack.documents())
                .allMatch(document -> Files.exists(baked.site().output().resolve(page(document))));
    }

    private static String page(String document) {
        String[] parts = document.split("/");
        String section = Map.of(
                        "pages",
                        "",
                        "sessions",
                        "programme/",
                        "rooms",
                        "venue/",
                        "tracks",
                        "programme/",
                        "organisations",
                        "partners/")
                .getOrDefault(parts[1], parts[1] + "/");
        return parts[0] + "/" + section + parts[2] + "/index.html";
    }
}
