package org.plenary.jbake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jspecify.annotations.NullUnmarked;
import org.plenary.Bake;
import org.plenary.problem.Problems;
import org.plenary.progress.Progress;
import org.plenary.progress.ProgressLine;
import org.plenary.report.Report;
import org.plenary.report.Surroundings;

/** The way from JBake to {@link Bake}: JBake finds it as a service, and what it throws ends JBake's run before anything is copied. */
@NullUnmarked
public final class PlenaryRenderingTool implements RenderingTool {

    /** How long a bake may take before it tells how far it has come. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Override
    public int render(Renderer renderer, ContentStore db, JBakeConfiguration config) {
        Path root = config.getSourceFolder().toPath();
        Path output = config.getDestinationFolder().toPath();
        try {
            bake(root, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return 0;
    }

    // The editor's console is where a bake is watched; a log framework would put its own marks before each line.
    @SuppressWarnings("SystemOut")
    private static void bake(Path root, Path output) throws IOException {
        Problems problems = new Problems();
        Surroundings surroundings = Surroundings.of(root, output);
        Progress progress = surroundings.watched() ? ProgressLine.on(System.out, PATIENCE) : Progress.QUIET;
        Optional<String> summary = new Bake(
                        root, output, System.getProperties(), Clock.systemUTC(), new FreemarkerTheme(), problems)
                .telling(progress)
                .run();
        Report report = Report.of(
                problems, summary.orElseGet(() -> problems.count() + ": nothing was published"), surroundings);
        if (summary.isPresent()) {
            report.print(System.out);
        } else {
            report.deliver(System.out);
            throw new BakeRefused(report);
        }
    }

    @Override
    @Deprecated
    public int render(
            Renderer renderer, ContentStore db, File destination, File templates, CompositeConfiguration config) {
        throw new UnsupportedOperationException("JBake 2.7 calls the other method");
    }
}
