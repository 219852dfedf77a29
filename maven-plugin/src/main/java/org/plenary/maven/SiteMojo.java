package org.plenary.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.plenary.Console;
import org.plenary.problem.Problems;

/** A goal on one site: does its work, then tells what came of it, or fails with all problems. */
abstract class SiteMojo extends AbstractMojo {

    /** The folder of the site, with {@code jbake.properties} and {@code content}: {@code -Dplenary.site=showcase}. */
    @Parameter(property = "plenary.site", defaultValue = "${project.basedir}")
    private File site = new File("");

    private final String refusal;

    /** @param refusal what did not happen when there are errors, such as {@code nothing was written} */
    SiteMojo(String refusal) {
        this.refusal = refusal;
    }

    /** What was done, in a line or more; empty when there were errors. */
    abstract Optional<String> run(Path root, Problems problems) throws IOException;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        Problems problems = new Problems();
        try {
            Optional<String> summary = run(site.toPath(), problems);
            Console.tell(
                    problems, summary.orElseThrow(() -> new MojoFailureException(Console.refusal(problems, refusal))));
        } catch (IOException e) {
            throw new MojoExecutionException("a file can't be read or written: " + e, e);
        }
    }
}
