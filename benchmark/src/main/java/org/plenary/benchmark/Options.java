package org.plenary.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the command line asks for.
 *
 * @param only names of tools; empty for all
 * @param previews the sizes at which previews are measured
 * @param limit of a single run
 */
record Options(
        List<Integer> sizes,
        int runs,
        List<String> only,
        Set<Scenario> scenarios,
        List<Integer> previews,
        int edits,
        Duration limit,
        Path results) {

    static final String HELP = """
            benchmark/run [options]
              --quick              100 and 1,000 documents, one run each, no previews
              --sizes=100,1000     how many documents (100,1000,5000,10000)
              --runs=3             how often each process is measured (3)
              --only=plenary,hugo  which generators (all that are installed)
              --scenarios=cold,edit  of cold, unchanged, edit, template (all)
              --previews=1000      sizes at which previews are measured (1000,10000); none for none
              --edits=20           edits of each kind in a preview (20)
              --limit=480          seconds after which a run is ended (480)
              --results=FILE       where the results go (benchmark/RESULTS.md)
              --self-test          only tries the corpus: the same twice, and without a problem
              --jmh [arguments]    measures hot functions instead
            """;

    private static final List<String> KNOWN =
            List.of("quick", "sizes", "runs", "only", "scenarios", "previews", "edits", "limit", "results");

    static Options of(List<String> arguments, Path repository) {
        Map<String, String> given = new HashMap<>();
        for (String argument : arguments) {
            String[] parts = argument.replaceFirst("^--", "").split("=", 2);
            if (!argument.startsWith("--") || !KNOWN.contains(parts[0])) {
                throw new IllegalArgumentException("unknown: " + argument + "\n" + HELP);
            }
            given.put(parts[0], parts.length == 2 ? parts[1] : "");
        }
        boolean quick = given.containsKey("quick");
        return new Options(
                numbers(given.getOrDefault("sizes", quick ? "100,1000" : "100,1000,5000,10000")),
                Integer.parseInt(given.getOrDefault("runs", quick ? "1" : "3")),
                words(given.getOrDefault("only", "")),
                scenarios(given.getOrDefault("scenarios", "")),
                numbers(given.getOrDefault("previews", quick ? "none" : "1000,10000")),
                Integer.parseInt(given.getOrDefault("edits", "20")),
                Duration.ofSeconds(Long.parseLong(given.getOrDefault("limit", "480"))),
                Path.of(given.getOrDefault(
                        "results", repository.resolve("benchmark/RESULTS.md").toString())));
    }

    boolean wants(Tool tool) {
        return only.isEmpty() || only.contains(tool.name());
    }

    private static Set<Scenario> scenarios(String names) {
        Set<Scenario> wanted = EnumSet.noneOf(Scenario.class);
        words(names).forEach(name -> wanted.add(Scenario.valueOf(name.toUpperCase(Locale.ROOT))));
        return wanted.isEmpty() && !names.equals("none") ? EnumSet.allOf(Scenario.class) : wanted;
    }

    private static List<Integer> numbers(String list) {
        return words(list).stream().map(Integer::valueOf).toList();
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty() && !word.equals("none"))
                .toList();
    }
}
