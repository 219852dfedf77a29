package org.plenary.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.plenary.intake.Import;
import org.plenary.problem.Problems;

/** Brings a programme in from another tool: writes what is new, updates facts, leaves words alone that somebody changed here, deletes nothing. */
@Mojo(name = "import", aggregator = true, inheritByDefault = false, threadSafe = true)
public final class ImportMojo extends SiteMojo {

    /** A file, a folder of tables, or an address of the web. */
    @Parameter(property = "from")
    private String from = "";

    /** One of schedule-json, schedule-xml, sessionize, csv; without it, that is found out. */
    @Parameter(property = "format")
    private String format = "";

    /** The language of words that don't say theirs; without it, the site's first. */
    @Parameter(property = "language")
    private String language = "";

    /** Whether to tell what would be written, and write nothing. */
    @Parameter(property = "plenary.try", defaultValue = "false")
    private boolean tried;

    public ImportMojo() {
        super("nothing was imported");
    }

    @Override
    Optional<String> run(Path root, Problems problems) throws IOException {
        return new Import(root, System.getProperties(), Clock.systemUTC(), problems).run(from, format, language, tried);
    }
}
