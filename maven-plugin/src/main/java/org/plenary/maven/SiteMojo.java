package org.plenary.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.plenary.problem.Problems;
import org.plenary.report.Report;
import org.plenary.report.Surroundings;

/** A goal on one site: does its work, then tells what came of it, or fails with all problems. */
abstract class SiteMojo extends AbstractMojo {

    /** The folder of the site, with {@code jbake.properties} and {@code content}: {@code -Dplenary.site=showcase}. */
    @Parameter(property = "plenary.site", defaultValue = "${project.basedir}")
    private File site = new File("");

    @Parameter(defaultValue = "${project.basedir}", readonly = true)
    private File project = new File("");

    @Parameter(defaultValue = "${project.build.directory}", readonly = true)
    private File target = new File("");

    private final String refusal;

    /** @param refusal what did not happen when there are errors, such as {@code nothing was written} */
    SiteMojo(String refusal) {
        this.refusal = refusal;
    }

    /** What was done, in a line or more; empty when there were errors. */
    abstract Optional<String> run(Path root, Problems problems) throws IOException;

    /** Whether what it found is all there is to say of the site, so that programs are told of it, too. */
    boolean judges() {
        return false;
    }

    // The console is where an editor looks; Maven's log would put its own marks before each line.
    @Override
    @SuppressWarnings("SystemOut")
    public final void execute() throws MojoExecutionException, MojoFailureException {
        Problems problems = new Problems();
        Path root = site.toPath();
        try {
            Optional<String> summary = run(root, problems);
            String conclusion = summary.orElseGet(() -> problems.count() + ": " + refusal);
            Report report = Report.of(problems, conclusion, surroundings(root));
            if (judges()) {
                report.deliver(System.out);
            }
            if (summary.isEmpty()) {
                throw new MojoFailureException("\n" + report.text());
            }
            System.out.println(report.text());
        } catch (IOException e) {
            throw new MojoExecutionException("a file can't be read or written: " + e, e);
        }
    }

    final Surroundings surroundings(Path root) throws IOException {
        return Surroundings.of(root, output(root));
    }

    /** The folder that the site is baked into, unless somebody chose another. */
    final Path output(Path root) {
        return Folders.output(root, project, target);
    }
}
