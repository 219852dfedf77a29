package org.plenary.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.attacks.Snapshot;

/**
 * A bake that is killed at a random moment leaves whole files, and the next one makes of them what a first bake makes: {@code -Dkills=200}
 * kills more.
 */
class KilledIT {

    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final long SEED = Long.getLong("seed", 20171116);
    private static final int LONGEST = 8_000;

    @Test
    void leavesWholeFilesAndTheNextBakeMendsTheRest(@TempDir Path folder, @TempDir Path clean)
            throws IOException, InterruptedException {
        TestSite site = TestSite.layOut(TestSite.SITES.resolve("ok-languages/site"), folder);
        Path home = site.root().resolve("content/en/pages/home.adoc");
        String text = Files.readString(home);
        Map<String, String> before = baked(site, clean.resolve("before"));
        Files.writeString(home, text.replaceFirst("= .*", "= Another title of every page"));
        Map<String, String> after = baked(site, clean.resolve("after"));
        assertThat(after).isNotEqualTo(before);
        Random random = new Random(SEED);
        for (int i = 0; i < KILLS; i++) {
            Files.writeString(home, i % 2 == 0 ? text : text.replaceFirst("= .*", "= Another title of every page"));
            kill(site, random.nextInt(LONGEST));
            assertThat(Snapshot.of(site.output()))
                    .as("after kill " + i + " of seed " + SEED)
                    .allSatisfy((path, state) -> assertThat(
                                    List.of(before.getOrDefault(path, ""), after.getOrDefault(path, "")))
                            .as(path)
                            .contains(state));
        }
        Files.writeString(home, text);
        assertThat(baked(site, site.output())).isEqualTo(before);
    }

    private static Map<String, String> baked(TestSite site, Path output) throws IOException {
        site.bake(output);
        return Snapshot.of(output);
    }

    private static void kill(TestSite site, int millis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledIT.class.getName(),
                        site.root().toString(),
                        site.output().toString())
                .redirectErrorStream(true)
                .redirectOutput(site.root().resolveSibling("log.txt").toFile())
                .start();
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }

    /** The process that is killed. */
    public static void main(String[] arguments) {
        new TestSite(Path.of(arguments[0])).bake(Path.of(arguments[1]));
    }
}
