package org.plenary.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.plenary.Check;
import org.plenary.problem.Problems;

/** Reads the site, puts it together and names everything that is wrong with it; publishes nothing. */
@Mojo(name = "check", aggregator = true, inheritByDefault = false, threadSafe = true)
public final class CheckMojo extends SiteMojo {

    public CheckMojo() {
        super("such a site is not published");
    }

    @Override
    boolean judges() {
        return true;
    }

    @Override
    Optional<String> run(Path root, Problems problems) throws IOException {
        return new Check(root, System.getProperties(), Clock.systemUTC(), problems).run();
    }
}
