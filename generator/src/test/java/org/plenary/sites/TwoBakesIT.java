package org.plenary.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.Check;
import org.plenary.attacks.Snapshot;
import org.plenary.problem.Problems;

/** Bakes that run at once either bake or say that another one does; checks don't mind. */
@EnabledIfSystemProperty(named = "tests", matches = "all")
class TwoBakesIT {

    @TempDir
    Path folder;

    @Test
    void oneBakesAndOthersBakeTooOrSayWhyNot() throws IOException, InterruptedException {
        TestSite site = TestSite.layOut(TestSite.SITES.resolve("ok-languages/site"), folder)
                .without("cards", "compressed", "style-guide");
        List<BakeProcess> bakes = List.of(BakeProcess.start(site), BakeProcess.start(site));
        int checks = 0;
        while (bakes.stream().anyMatch(BakeProcess::isRunning)) {
            check(site);
            checks++;
        }
        assertThat(checks).isPositive();
        int baked = 0;
        for (BakeProcess bake : bakes) {
            BakeProcess.Result result = bake.await();
            assertThat(result.baked() || saysThatAnotherBakes(result))
                    .as(result.said())
                    .isTrue();
            baked += result.baked() ? 1 : 0;
        }
        assertThat(baked).isPositive();
        Map<String, String> both = Snapshot.of(site.output());
        SiteFolder.delete(site.cache());
        site.bake(folder.resolve("clean/baked"));
        assertThat(both).isEqualTo(Snapshot.of(folder.resolve("clean/baked")));
    }

    @Test
    void aBakeTouchesNothingWhileAnotherOneWrites() throws IOException, InterruptedException {
        TestSite site = TestSite.layOut(TestSite.SITES.resolve("ok-languages/site"), folder)
                .without("cards", "compressed", "style-guide");
        site.bake();
        Map<String, String> before = Snapshot.of(site.output());
        site.edit(1);
        try (FileChannel other = FileChannel.open(folder.resolve("baked.lock"), StandardOpenOption.WRITE)) {
            other.lock();
            check(site);
            BakeProcess.Result result = BakeProcess.start(site).await();
            assertThat(saysThatAnotherBakes(result)).as(result.said()).isTrue();
        }
        assertThat(Snapshot.of(site.output())).isEqualTo(before);
    }

    private static boolean saysThatAnotherBakes(BakeProcess.Result result) {
        return result.refused()
                && result.said()
                        .contains("error: another bake writes to baked at this moment [not-published]\n"
                                + "  hint: wait until it is done, then bake again");
    }

    private static void check(TestSite site) throws IOException {
        Problems problems = new Problems();
        assertThat(new Check(site.root(), Map.of(), Clock.systemUTC(), problems).run())
                .as(problems.text())
                .isPresent();
    }
}
