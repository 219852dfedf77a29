package org.plenary.maven;

import java.io.File;
import java.io.UncheckedIOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jbake.app.JBakeException;
import org.jbake.maven.GenerateMojo;
import org.plenary.jbake.BakeRefused;
import org.plenary.jbake.PlenaryOven;

/** Bakes a site: JBake's own goal, with an oven that needs no database (ADR 15). */
@Mojo(name = "bake", defaultPhase = LifecyclePhase.PACKAGE, aggregator = true, threadSafe = true)
public final class BakeMojo extends GenerateMojo {

    @Parameter(defaultValue = "${project.basedir}", readonly = true)
    private File basedir = new File("");

    @Parameter(defaultValue = "${project.build.directory}", readonly = true)
    private File target = new File("");

    /** The folder of the site, with {@code jbake.properties} and {@code content}: {@code -Dplenary.site=showcase}. */
    @Parameter(property = "plenary.site", defaultValue = "${project.basedir}")
    public void setInputDirectory(File folder) {
        inputDirectory = folder;
    }

    /** The folder to publish to; without it, {@code target/site}, or {@code target/showcase} for the site in {@code showcase/}. */
    @Parameter(property = "plenary.output")
    public void setOutputDirectory(File folder) {
        outputDirectory = folder;
    }

    @Override
    protected void executeInternal() throws MojoExecutionException {
        if (outputDirectory == null) {
            outputDirectory =
                    Folders.output(inputDirectory.toPath(), basedir, target).toFile();
        }
        try {
            new PlenaryOven(createConfiguration()).bake();
        } catch (BakeRefused e) {
            throw new MojoExecutionException(e.getMessage());
        } catch (JBakeException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException("a file can't be read or written: " + e.getCause(), e);
        }
    }
}
