package org.plenary.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.benchmark.measure.Measure;

/** The results as a page of Markdown. */
final class ResultsPage {

    private static final int PERCENT = 100;
    private static final int TENFOLD = 10;

    /** Two sizes that are compared. */
    private record Step(int from, int to) {}

    private final Options options;
    private final Map<Tool, Tool.Check> tools;
    private final Results results;
    private final List<String> loads;

    ResultsPage(Options options, Map<Tool, Tool.Check> tools, Results results, List<String> loads) {
        this.options = options;
        this.tools = tools;
        this.results = results;
        this.loads = loads;
    }

    String text() throws IOException {
        List<String> parts = new ArrayList<>();
        parts.add(
                "# Results\n\nWritten by `benchmark/run`; [README.md](README.md) says what is measured. Compare only numbers of one page: machines"
                        + " differ, and their speed drifts.");
        parts.add(facts());
        parts.add("## Versions\n\n" + versions());
        for (Scenario scenario : options.scenarios()) {
            String table = table(scenario, measure -> Benchmark.seconds(measure.wall()), "wall seconds");
            section(title(scenario), table).ifPresent(parts::add);
        }
        section("Processor seconds, cold", table(Scenario.COLD, ResultsPage::cpu, "user and system, all processes"))
                .ifPresent(parts::add);
        section("Peak memory, cold", table(Scenario.COLD, ResultsPage::memory, "MB, of the largest process"))
                .ifPresent(parts::add);
        section("Growth, cold", growth()).ifPresent(parts::add);
        parts.add(previews());
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n")) + "\n";
    }

    /** Nothing, when the table has only a head. */
    private static Optional<String> section(String title, String table) {
        return table.lines().count() > 2 ? Optional.of("## " + title + "\n\n" + table) : Optional.empty();
    }

    private String facts() throws IOException {
        List<String> facts = new ArrayList<>(Machine.facts());
        facts.add("Date: " + LocalDate.now(ZoneOffset.UTC));
        facts.add("Runs of each: " + options.runs() + "; a run is ended after "
                + options.limit().toSeconds() + " s");
        facts.add("Load average before each run: "
                + loads.stream().min(ResultsPage::byNumber).orElse("-") + " to "
                + loads.stream().max(ResultsPage::byNumber).orElse("-"));
        return facts.stream().map(fact -> "- " + fact).collect(Collectors.joining("\n"));
    }

    private static int byNumber(String one, String other) {
        return Double.compare(Double.parseDouble(one), Double.parseDouble(other));
    }

    private String versions() {
        return tools.entrySet().stream()
                .map(tool -> "- " + tool.getKey().name() + ": "
                        + tool.getValue()
                                .version()
                                .orElse("skipped, " + tool.getValue().why()))
                .collect(Collectors.joining("\n"));
    }

    private static String title(Scenario scenario) {
        return scenario.name().charAt(0) + scenario.toString().substring(1) + ": " + scenario.meaning();
    }

    private String table(Scenario scenario, Function<Measure, String> number, String unit) {
        return table(
                unit,
                options.sizes().stream()
                        .map(size -> String.format(Locale.ROOT, "%,d", size))
                        .toList(),
                tool -> options.sizes().stream()
                        .map(size -> cell(new Results.Key(tool.name(), size, scenario), number))
                        .toList());
    }

    private String cell(Results.Key key, Function<Measure, String> number) {
        return results.failure(key).or(() -> results.median(key).map(number)).orElse("");
    }

    private String table(String corner, List<String> heads, Function<Tool, List<String>> row) {
        String head =
                "| " + corner + " | " + String.join(" | ", heads) + " |\n|---|" + "---:|".repeat(heads.size()) + "\n";
        return head
                + tools.keySet().stream()
                        .map(tool -> Map.entry(tool, row.apply(tool)))
                        .filter(cells -> cells.getValue().stream().anyMatch(cell -> !cell.isEmpty()))
                        .map(cells ->
                                "| " + cells.getKey().name() + " | " + String.join(" | ", cells.getValue()) + " |")
                        .collect(Collectors.joining("\n"));
    }

    private static String cpu(Measure measure) {
        return measure.cpu().map(Benchmark::seconds).orElse("?");
    }

    private static String memory(Measure measure) {
        return measure.megabytes().map(String::valueOf).orElse("?");
    }

    private String growth() {
        List<Step> steps = steps();
        return table(
                "times the wall seconds",
                steps.stream().map(step -> step.from() + " to " + step.to()).toList(),
                tool -> steps.stream()
                        .map(step -> growth(tool, step.from(), step.to()))
                        .toList());
    }

    /** From each size to the next, and tenfold. */
    private List<Step> steps() {
        List<Integer> sizes = options.sizes();
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < sizes.size(); i++) {
            steps.add(new Step(sizes.get(i - 1), sizes.get(i)));
        }
        sizes.stream()
                .filter(size -> sizes.contains(size * TENFOLD))
                .map(size -> new Step(size, size * TENFOLD))
                .filter(step -> !steps.contains(step))
                .forEach(steps::add);
        return steps;
    }

    private String growth(Tool tool, int from, int to) {
        Optional<Duration> less = wall(tool, from);
        Optional<Duration> more = wall(tool, to);
        return less.isPresent() && more.isPresent()
                ? String.format(
                        Locale.ROOT,
                        "%.1f",
                        (double) more.get().toMillis() / less.get().toMillis())
                : "";
    }

    private Optional<Duration> wall(Tool tool, int size) {
        return results.median(new Results.Key(tool.name(), size, Scenario.COLD)).map(Measure::wall);
    }

    private String previews() {
        String tables = options.previews().stream()
                .map(this::previews)
                .filter(table -> !table.isBlank())
                .collect(Collectors.joining("\n\n"));
        return tables.isBlank()
                ? ""
                : "## Preview: from saved to served\n\nMilliseconds, median / 95th percentile of up to "
                        + options.edits()
                        + " edits of each kind; 60000 stands for a change that was not shown within a minute.\n\n"
                        + tables;
    }

    private String previews(int size) {
        List<String> heads = new ArrayList<>(List.of("start, s"));
        Arrays.stream(Edit.values())
                .map(edit -> edit.name().toLowerCase(Locale.ROOT))
                .forEach(heads::add);
        String corner = String.format(Locale.ROOT, "%,d documents", size);
        String table = table(
                corner,
                heads,
                tool -> results.preview(new Results.PreviewKey(tool.name(), size))
                        .map(ResultsPage::cells)
                        .orElse(List.of()));
        return table.lines().count() > 2 ? table : "";
    }

    private static List<String> cells(Preview.Latency latency) {
        List<String> cells = new ArrayList<>();
        cells.add(latency.failure().isEmpty() ? Benchmark.seconds(latency.start()) : latency.failure());
        for (Edit edit : Edit.values()) {
            List<Long> times = latency.times().getOrDefault(edit, List.of()).stream()
                    .sorted()
                    .toList();
            cells.add(times.isEmpty() ? "" : percentile(times, 50) + " / " + percentile(times, 95));
        }
        return cells;
    }

    /** The smallest of the times that so many of a hundred don't exceed. */
    private static long percentile(List<Long> sorted, int percent) {
        return sorted.get((sorted.size() * percent + PERCENT - 1) / PERCENT - 1);
    }
}
