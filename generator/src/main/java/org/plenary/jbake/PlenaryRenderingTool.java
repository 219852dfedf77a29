package org.plenary.jbake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jspecify.annotations.NullUnmarked;
import org.plenary.Bake;
import org.plenary.Console;
import org.plenary.problem.Problems;

/** The way from JBake to {@link Bake}: JBake finds it as a service, and what it throws ends JBake's run before anything is copied. */
@NullUnmarked
public final class PlenaryRenderingTool implements RenderingTool {

    @Override
    public int render(Renderer renderer, ContentStore db, JBakeConfiguration config) {
        Problems problems = new Problems();
        Path root = config.getSourceFolder().toPath();
        Path output = config.getDestinationFolder().toPath();
        try {
            Optional<String> summary = new Bake(
                            root, output, System.getProperties(), Clock.systemUTC(), new FreemarkerTheme(), problems)
                    .run();
            String text = summary.orElseThrow(() -> new BakeRefused(problems));
            Console.tell(problems, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return 0;
    }

    @Override
    @Deprecated
    public int render(
            Renderer renderer, ContentStore db, File destination, File templates, CompositeConfiguration config) {
        throw new UnsupportedOperationException("JBake 2.7 calls the other method");
    }
}
