package org.plenary.benchmark.hot;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.plenary.asciidoc.AsciidocConverter;
import org.plenary.asciidoc.Captions;
import org.plenary.content.Body;
import org.plenary.content.Document;
import org.plenary.content.DocumentReader;
import org.plenary.assets.AssetNames;
import org.plenary.content.Wording;
import org.plenary.entry.Listed;
import org.plenary.export.schedule.Schedules;
import org.plenary.jbake.FreemarkerTheme;
import org.plenary.language.Slug;
import org.plenary.problem.Problems;
import org.plenary.publish.Output;
import org.plenary.site.BodyLinks;
import org.plenary.site.Schema;
import org.plenary.site.View;

/** Each is called for every document or page. With the flags of {@code .mvn/jvm.config}, as bakes have them. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgs = {
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Djruby.compile.mode=OFF",
            "-Djruby.compile.invokedynamic=false",
            "-Djruby.cli.rubygems.enable=false",
            "-Djruby.cli.did_you_mean.enable=false"
        })
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class HotFunctions {

    @SuppressWarnings("NullAway.Init")
    private AsciidocConverter converter;

    @SuppressWarnings("NullAway.Init")
    private List<View> sessions;

    @Setup(Level.Trial)
    public void start(BakedCorpus corpus) {
        converter = new AsciidocConverter(corpus.content(), language -> new Captions(Map.of(), "Table", Set.of()));
        sessions = corpus.views().stream()
                .filter(view -> view.template().equals("session"))
                .toList();
    }

    @TearDown(Level.Trial)
    public void stop() {
        converter.close();
    }

    /** Reads a file and its header; its text is not converted. */
    @Benchmark
    public Optional<Document> header(BakedCorpus corpus) {
        return new DocumentReader(Schema::of, (source, text, problems) -> Body.EMPTY, new Problems())
                .read(corpus.source());
    }

    /** Converts a text with Asciidoctor, checks and cleans it. */
    @Benchmark
    public Body text(BakedCorpus corpus) {
        return converter.convert(corpus.source(), corpus.body(), new Problems());
    }

    /** What a translation is compared with. */
    @Benchmark
    public String mark(BakedCorpus corpus) {
        return Wording.read(corpus.source(), "= Title\n\n" + corpus.body(), Schema::of)
                .orElseThrow()
                .mark();
    }

    @Benchmark
    public String slug() {
        return Slug.of("Night trams in Saltmere: who pays, and who decides");
    }

    /** Renders every session; the templates are loaded each time, too. */
    @Benchmark
    public List<byte[]> sessions(BakedCorpus corpus) throws IOException {
        return bytes(new FreemarkerTheme()
                .pages(corpus.site(), sessions, AssetNames.PLAIN, new Problems()));
    }

    /** Makes the links of a text those of a page. */
    @Benchmark
    public String links(BakedCorpus corpus) {
        View view = sessions.get(0);
        Listed session = (Listed) view.subject().orElseThrow();
        return BodyLinks.resolve(
                session.entry().words().body(), view.edition(), corpus.site(), target -> target.from(view.address()));
    }

    /** The programme for programs, in every form and language. */
    @Benchmark
    public List<byte[]> schedules(BakedCorpus corpus) {
        return bytes(Schedules.of(corpus.site()));
    }

    private static List<byte[]> bytes(List<Output> outputs) {
        return outputs.stream().map(Output::bytes).toList();
    }
}
