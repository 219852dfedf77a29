package org.plenary.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.export.Exports;
import org.plenary.export.SmallSite;
import org.plenary.publish.Output;
import org.plenary.site.Planner;
import org.plenary.site.Site;
import org.plenary.site.View;

class WorkerTest {

    private static final String OPENING =
            "= Opening\n:kind: ceremony\n:start: 2030-05-04T09:00\n:end: 2030-05-04T10:00";

    @TempDir
    Path folder;

    private Output worker(String session, String news) {
        Site site = new SmallSite(folder)
                .file("en/sessions/opening.adoc", session)
                .file("en/news/late.adoc", news)
                .build();
        List<View> views = Planner.plan(site);
        return Worker.of(site, views, Exports.of(site, views));
    }

    private static String text(Output output) {
        return new String(output.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void changesWithTheProgrammeAndNotWithWhatElseIsWritten() {
        String first = text(worker(OPENING, "= Late\n:date: 2029-12-01\n\nOne."));
        assertThat(text(worker(OPENING, "= Late\n:date: 2029-12-01\n\nTwo."))).isEqualTo(first);
        assertThat(text(worker(OPENING.replace("T09:00", "T09:30"), "= Late\n:date: 2029-12-01\n\nOne.")))
                .isNotEqualTo(first);
    }

    /** A bake compares plans, and makes only what has another one or was made from what has changed. */
    @Test
    void isPlannedSoThatItIsMadeOnlyWhenItHasChanged() {
        assertThat(worker(OPENING, "= Late\n:date: 2029-12-01").plan())
                .isPresent()
                .isEqualTo(worker(OPENING, "= Late\n:date: 2029-12-02").plan());
    }

    @Test
    void pagesAreKeptInEveryLanguageAndWhereTheLanguageIsChosen() {
        assertThat(text(worker(OPENING, "= Late\n:date: 2029-12-01")))
                .contains("\"en/programme/opening/\"", "\"nl/programma/opening/\"", "\"en/venue/\"", "\"\"");
    }
}
