package org.plenary.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Of two editions in one bucket an upload touches its own, and what is beside them only as long as it is its own. */
class PlanTest {

    private static final Instant NOW = Instant.parse("2019-01-01T00:00:00Z");

    private static Ledger uploaded(String... paths) {
        Ledger ledger = new Ledger();
        for (String path : paths) {
            ledger.put(path, new Ledger.Entry("mark", "tag of 2017", Optional.empty()));
        }
        return ledger;
    }

    private static Plan plan(Map<String, String> marks, Ledger ledger, Map<String, String> listed) {
        return Plan.of(new Baked(Path.of("."), new TreeMap<>(marks)).edition(), marks, ledger, listed, NOW);
    }

    @Test
    void whatIsGoneFromAnEditionIsDeleted() {
        Plan plan = plan(
                Map.of("2017/sw.js", "mark", "index.html", "mark"),
                uploaded("2017/sw.js", "2017/old.html", "index.html", "old/index.html"),
                Map.of("2017/old.html", "tag of 2017", "old/index.html", "tag of 2017", "2019/sw.js", "other"));

        assertThat(plan.deletions()).containsExactly("2017/old.html", "old/index.html");
    }

    @Test
    void whatTheNextEditionHasReplacedStays() {
        Plan plan = plan(
                Map.of("2017/sw.js", "mark", "index.html", "mark"),
                uploaded("2017/sw.js", "old/index.html"),
                Map.of("old/index.html", "tag of 2019"));

        assertThat(plan.deletions()).isEmpty();
    }

    @Test
    void anEditionThatIsOverTakesNothingAwayBesideItself() {
        Plan plan = plan(
                Map.of("2017/sw.js", "mark"),
                uploaded("2017/sw.js", "2017/old.html", "index.html"),
                Map.of("index.html", "tag of 2017"));

        assertThat(plan.deletions()).containsExactly("2017/old.html");
    }

    @Test
    void aSiteThatIsNoEditionOwnsAllThatItUploaded() {
        Plan plan = plan(
                Map.of("sw.js", "mark", "en/sw.js", "mark"), uploaded("en/old.html"), Map.of("en/old.html", "tag"));

        assertThat(plan.deletions()).containsExactly("en/old.html");
    }

    @Test
    void theWorkerComesLastInAnEditionToo() {
        assertThat(Turn.of("2017/sw.js", false)).isEqualTo(Turn.of("sw.js", true));
    }
}
