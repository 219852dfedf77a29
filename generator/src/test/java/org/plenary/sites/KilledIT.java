package org.plenary.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.attacks.Snapshot;

/**
 * A bake that is killed at a random moment leaves whole files, and the next one makes of them what a first bake makes: {@code -Dkills=200}
 * kills more.
 */
@EnabledIfSystemProperty(named = "tests", matches = "all")
class KilledIT {

    /** When a bake is killed: at any moment, or soon after it began to write. */
    private enum Moment {
        ANY,
        KEEPING,
        PUBLISHING
    }

    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final long SEED = Long.getLong("seed", 20171116);

    private final Random random = new Random(SEED);
    private final Map<Moment, Integer> ended = new EnumMap<>(Moment.class);
    private int halves;

    @Test
    void leavesWholeFilesAndTheNextBakeMendsTheRest(@TempDir Path folder, @TempDir Path clean)
            throws IOException, InterruptedException {
        TestSite site = TestSite.layOut(TestSite.SITES.resolve("ok-languages/site"), folder)
                .without("cards", "style-guide");
        site.edit(0);
        Map<String, String> before = baked(site, clean.resolve("before"));
        site.edit(1);
        SiteFolder.delete(site.cache());
        Map<String, String> after = baked(site, clean.resolve("after"));
        assertThat(after).isNotEqualTo(before);
        long start = System.nanoTime();
        assertThat(BakeProcess.start(site).await().baked()).isTrue();
        int longest = (int) ((System.nanoTime() - start) / 1_000_000);

        for (int i = 0; i < KILLS; i++) {
            site.edit(i % 2);
            kill(site, Moment.values()[i % Moment.values().length], longest);
            String kill = "after kill " + i + " of seed " + SEED;
            assertThat(Snapshot.of(site.output()))
                    .as(kill)
                    .allSatisfy((path, state) -> assertThat(
                                    List.of(before.getOrDefault(path, ""), after.getOrDefault(path, "")))
                            .as(path)
                            .contains(state));
            if (random.nextBoolean() || i == KILLS - 1) {
                assertThat(baked(site, site.output())).as("next bake " + kill).isEqualTo(i % 2 == 0 ? before : after);
                assertThat(half(site)).doesNotExist();
            }
        }
        assertThat(ended.keySet())
                .as("bakes that were ended before they were done: " + ended)
                .containsAll(moments());
        if (KILLS >= 10) {
            assertThat(halves).as("kills while files were being published").isPositive();
        }
    }

    private static List<Moment> moments() {
        return List.of(Moment.values()).subList(0, Math.min(KILLS, Moment.values().length));
    }

    private static Map<String, String> baked(TestSite site, Path output) throws IOException {
        site.bake(output);
        return Snapshot.of(output);
    }

    private void kill(TestSite site, Moment moment, int longest) throws IOException, InterruptedException {
        if (moment == Moment.KEEPING) {
            SiteFolder.delete(site.cache());
        }
        BakeProcess bake = BakeProcess.start(site);
        switch (moment) {
            case ANY -> Thread.sleep(random.nextInt(longest));
            case KEEPING -> {
                await(bake, site.cache().resolve("plenary/texts"));
                Thread.sleep(random.nextInt(200));
            }
            case PUBLISHING -> {
                await(bake, half(site));
                Thread.sleep(random.nextInt(20));
            }
        }
        if (bake.isRunning()) {
            ended.merge(moment, 1, Integer::sum);
        }
        bake.kill();
        halves += Files.exists(half(site)) ? 1 : 0;
    }

    private static Path half(TestSite site) {
        return site.output().resolveSibling("baked.part");
    }

    private static void await(BakeProcess bake, Path file) throws InterruptedException {
        while (bake.isRunning() && !Files.exists(file)) {
            Thread.sleep(1);
        }
    }
}
