package org.plenary.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenary.sites.BakeMain;
import org.plenary.sites.TestSite;

/** A bake by JBake in a process of its own, with as much time and memory as a build of a pull request has at most. */
final class Fork {

    /** A minute of a machine that does nothing else: here others test beside it. */
    static final Duration LIMIT = Duration.ofMinutes(2);

    static final String MEMORY = "-Xmx512m";

    private static final Pattern PROBLEM = Pattern.compile("(.+?)(:\\d+)?: (error|warning): (.*) \\[([a-z-]+)]");

    /**
     * What came of it.
     *
     * @param exit of the process; -1 when it had to be ended
     */
    record Result(int exit, String text, Duration took) {

        boolean baked() {
            return exit == 0;
        }

        boolean refused() {
            return exit == BakeMain.REFUSED;
        }

        List<Found> problems() {
            List<Found> problems = new ArrayList<>();
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Matcher problem = PROBLEM.matcher(lines.get(i));
                if (problem.matches()) {
                    String place = problem.group(1) + (problem.group(2) == null ? "" : problem.group(2));
                    boolean hint = i + 1 < lines.size() && lines.get(i + 1).startsWith("  hint: ");
                    boolean error = problem.group(3).equals("error");
                    problems.add(new Found(problem.group(1), place + " " + problem.group(5), error, hint));
                }
            }
            return problems;
        }
    }

    /**
     * A problem as it was printed.
     *
     * @param inShort as attacks expect it: {@code content/en/pages/x.adoc:3 refused}
     */
    record Found(String file, String inShort, boolean error, boolean hint) {}

    private Fork() {}

    /** Bakes a site; the environment, the settings of the process and the home folder hold what nobody may see. */
    static Result bake(TestSite site, Canary canary) throws IOException, InterruptedException {
        Path log = site.root().resolveSibling("log.txt");
        List<String> options =
                Stream.concat(Stream.of(MEMORY), canary.settings().stream()).toList();
        List<String> command = BakeMain.command(site, site.output(), options);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "PLENARY_TOKEN", canary.word(), "HOME", canary.home().toString()));
        long start = System.nanoTime();
        Process process = builder.start();
        boolean ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        return new Result(ended ? process.exitValue() : -1, Files.readString(log), took);
    }
}
