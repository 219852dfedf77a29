package org.plenary.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.plenary.TranslationReader;
import org.plenary.problem.Problems;
import org.plenary.translation.StatusReport;

/** Tells how the translations stand and what changed since they were made; the same stands in {@code target/translations.html}. */
@Mojo(name = "status", aggregator = true, inheritByDefault = false, threadSafe = true)
public final class StatusMojo extends SiteMojo {

    public StatusMojo() {
        super("how the translations stand can't be told");
    }

    /** Errors in the site don't matter here, as long as its settings can be read. */
    @Override
    Optional<String> run(Path root, Problems problems) throws IOException {
        Optional<StatusReport> report =
                new TranslationReader(root, System.getProperties(), Clock.systemUTC(), problems).read();
        if (report.isEmpty()) {
            return Optional.empty();
        }
        Path page = surroundings(root).beside("translations.html");
        Files.createDirectories(page.getParent());
        Files.writeString(page, report.get().page(problems));
        return Optional.of("\n" + report.get().text() + "\n\nThe same to read in a browser: " + page);
    }
}
