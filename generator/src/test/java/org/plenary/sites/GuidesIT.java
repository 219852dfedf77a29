package org.plenary.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.Bake;
import org.plenary.jbake.FreemarkerTheme;
import org.plenary.problem.Problems;

/** The guides in {@code docs/} are a site of Plenary's own, without a conference and with the theme that comes along. */
class GuidesIT {

    @Test
    void areBakedWithoutAWarning(@TempDir Path folder) throws IOException {
        SiteFolder.copy(Path.of("../docs/content"), folder.resolve("content"));
        Files.copy(Path.of("../docs/jbake.properties"), folder.resolve("jbake.properties"));
        Path output = folder.resolve("baked");
        Problems problems = new Problems();

        Optional<String> summary = new Bake(
                        folder,
                        output,
                        Map.of("site.cards", "no", "site.compressed", "no"),
                        Clock.systemUTC(),
                        new FreemarkerTheme(),
                        problems)
                .run();

        assertThat(problems.text()).isEmpty();
        assertThat(summary).isPresent();
        String home = Files.readString(output.resolve("en/index.html"));
        assertThat(home).contains("For developers").doesNotContain("hero__when", "ConferenceEvent", "home.about");
        assertThat(Files.readString(output.resolve("en/problems/index.html"))).contains("id=\"unknown-reference\"");
    }
}
