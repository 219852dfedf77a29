package org.plenary.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenary.benchmark.corpus.Corpus;
import org.plenary.benchmark.measure.Command;

/** Measures each tool that is there, on corpora of each size, and writes the results after every round. */
final class Benchmark {

    private static final int SMALLEST = 40;
    private static final int LAST_LINES = 5;

    private final Path repository;
    private final Options options;
    private final PrintStream console;
    private final Map<Tool, Tool.Check> tools = new LinkedHashMap<>();
    private final Results results = new Results();
    private final List<String> loads = new ArrayList<>();

    Benchmark(Path repository, Options options, PrintStream console) {
        this.repository = repository;
        this.options = options;
        this.console = console;
    }

    void run() throws IOException, InterruptedException {
        for (Tool tool : new Tools(repository).all()) {
            if (options.wants(tool)) {
                Tool.Check check = tool.installed().check();
                tools.put(tool, check);
                console.println(tool.name() + ": " + check.version().orElse(check.why()));
            }
        }
        warmUp();
        for (int size : options.sizes()) {
            measure(size);
        }
        for (int size : options.previews()) {
            preview(size);
        }
        console.println("The results are in " + options.results());
    }

    /** Downloads are not measured, nor how long a program takes to come from the disk for the first time. */
    private void warmUp() throws IOException, InterruptedException {
        Corpus corpus = new Corpus(SMALLEST);
        for (Map.Entry<Tool, Tool.Check> tool : tools.entrySet()) {
            if (tool.getValue().version().isPresent()) {
                Site site = Site.make(tool.getKey(), corpus, site(tool.getKey(), SMALLEST), repository);
                Command.Outcome outcome =
                        tool.getKey().build().in(site.folder()).run(options.limit());
                if (!outcome.isGood() || !site.shows("")) {
                    console.println(tool.getKey().name() + " fails: " + end(outcome.output()));
                    tool.setValue(new Tool.Check(Optional.empty(), "it fails on " + SMALLEST + " documents"));
                }
            }
        }
    }

    private void measure(int size) throws IOException, InterruptedException {
        List<Site> sites = sites(size);
        for (int run = 1; run <= options.runs(); run++) {
            for (Site site : sites) {
                for (Scenario scenario : options.scenarios()) {
                    measure(site, size, scenario, run);
                }
            }
            write();
        }
    }

    /** Of those that failed with fewer documents, none. */
    private List<Site> sites(int size) throws IOException, InterruptedException {
        Corpus corpus = new Corpus(size);
        List<Site> sites = new ArrayList<>();
        for (Map.Entry<Tool, Tool.Check> tool : tools.entrySet()) {
            if (tool.getValue().version().isPresent()
                    && !results.gaveUp(tool.getKey().name(), size)) {
                sites.add(Site.make(tool.getKey(), corpus, site(tool.getKey(), size), repository));
            }
        }
        return sites;
    }

    private Path site(Tool tool, int size) {
        return repository
                .resolve("benchmark/target/sites")
                .resolve(Integer.toString(size))
                .resolve(tool.name().replace(':', '-'));
    }

    private void measure(Site site, int size, Scenario scenario, int run) throws IOException, InterruptedException {
        Results.Key key = new Results.Key(site.tool().name(), size, scenario);
        if (!scenario.suits(site.tool()) || results.gaveUp(site.tool().name(), size)) {
            return;
        }
        if (scenario == Scenario.COLD) {
            site.clean();
        }
        Optional<Edit> edit = scenario.edit();
        String word = edit.isPresent() ? "word" + System.nanoTime() : "";
        if (edit.isPresent()) {
            edit.get().make(site, word);
        }
        loads.add(Machine.load());
        Command.Outcome outcome = site.tool().build().in(site.folder()).run(options.limit());
        String what = size + " " + site.tool().name() + " " + scenario + " " + run + ": ";
        if (!outcome.inTime()) {
            results.fail(key, "over " + options.limit().toSeconds());
            console.println(what + "over " + options.limit().toSeconds() + " s");
        } else if (outcome.exit() != 0 || !site.shows(word)) {
            results.fail(key, "failed");
            console.println(what + "failed (" + outcome.exit() + "): " + end(outcome.output()));
        } else {
            results.add(key, outcome.measure());
            console.println(what + seconds(outcome.measure().wall()) + " s");
        }
    }

    private void preview(int size) throws IOException, InterruptedException {
        Corpus corpus = new Corpus(size);
        for (Map.Entry<Tool, Tool.Check> tool : tools.entrySet()) {
            Optional<Tool.Serve> serve = tool.getKey().serve();
            boolean there = tool.getValue().version().isPresent();
            if (serve.isEmpty() || !there || results.gaveUp(tool.getKey().name(), size)) {
                continue;
            }
            Site site = Site.make(tool.getKey(), corpus, site(tool.getKey(), size), repository);
            Preview.Latency latency = new Preview(site, serve.get(), options.edits(), options.limit()).run();
            results.add(new Results.PreviewKey(tool.getKey().name(), size), latency);
            console.println(size + " " + tool.getKey().name() + " preview: "
                    + (latency.failure().isEmpty() ? latency.times() : latency.failure()));
            write();
        }
    }

    private void write() throws IOException {
        Files.writeString(options.results(), new ResultsPage(options, tools, results, loads).text());
    }

    private static String end(String output) {
        List<String> lines = output.lines().toList();
        return String.join("\n  ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f", time.toMillis() / 1000.0);
    }
}
