package org.plenary.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.plenary.Check;
import org.plenary.Console;
import org.plenary.problem.Problems;

/** Reads the site, puts it together and names everything that is wrong; publishes nothing. */
@Mojo(name = "check", aggregator = true, inheritByDefault = false, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

    /** The folder of the site, with {@code jbake.properties} and {@code content}. */
    @Parameter(property = "plenary.site", defaultValue = "${project.basedir}")
    private File site = new File("");

    @Override
    public void execute() throws MojoFailureException {
        Problems problems = new Problems();
        Optional<String> summary;
        try {
            summary = new Check(site.toPath(), System.getProperties(), Clock.systemUTC(), problems).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Console.tell(problems, summary.orElse(""));
        if (summary.isEmpty()) {
            throw new MojoFailureException(problems.count());
        }
    }
}
