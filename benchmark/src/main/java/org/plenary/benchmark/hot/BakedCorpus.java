package org.plenary.benchmark.hot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.plenary.SiteReader;
import org.plenary.benchmark.corpus.Corpus;
import org.plenary.benchmark.corpus.Shape;
import org.plenary.problem.Problems;
import org.plenary.site.Planner;
import org.plenary.site.Site;
import org.plenary.site.View;
import org.plenary.source.SourceFile;

/** The corpus, read once; it stays in {@code benchmark/target} with its cache, so that the next measure starts sooner. */
@State(Scope.Benchmark)
public class BakedCorpus {

    @Param("100")
    int documents;

    private static final Path REPOSITORY = Path.of("").toAbsolutePath();

    @SuppressWarnings("NullAway.Init")
    private Path content;

    @SuppressWarnings("NullAway.Init")
    private Site site;

    @SuppressWarnings("NullAway.Init")
    private List<View> views;

    @SuppressWarnings("NullAway.Init")
    private SourceFile source;

    @SuppressWarnings("NullAway.Init")
    private String body;

    @Setup(Level.Trial)
    public void read() throws IOException {
        Corpus corpus = new Corpus(documents);
        Path folder = REPOSITORY.resolve("benchmark/target/jmh").resolve(Integer.toString(documents));
        Shape.PLENARY.write(corpus, folder, REPOSITORY);
        content = folder.resolve("content").toRealPath();
        Problems problems = new Problems();
        site = new SiteReader(folder, Map.of(), Clock.systemUTC(), problems)
                .read()
                .orElseThrow(() -> new IllegalStateException(problems.list().toString()));
        views = Planner.plan(site);
        String name = Shape.PLENARY.file(corpus.edited());
        SourceFile named = SourceFile.named(name).orElseThrow();
        source = new SourceFile(folder.resolve(name), name, named.language(), named.type(), named.id());
        String text = Files.readString(source.path());
        body = text.substring(text.indexOf("\n\n") + 2);
    }

    /** The folder of its texts. */
    Path content() {
        return content;
    }

    Site site() {
        return site;
    }

    List<View> views() {
        return views;
    }

    /** The session that benchmarks edit. */
    SourceFile source() {
        return source;
    }

    /** Its text without the header. */
    String body() {
        return body;
    }
}
