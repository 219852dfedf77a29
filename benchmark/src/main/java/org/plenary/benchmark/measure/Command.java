package org.plenary.benchmark.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A process to start.
 *
 * @param environment variables besides those of this process
 */
public record Command(Path folder, Map<String, String> environment, List<String> words) {

    private static final Path GNU_TIME = Path.of("/usr/bin/time");
    private static final int KILO = 1024;

    public static Command of(Path folder, String... words) {
        return new Command(folder, Map.of(), List.of(words));
    }

    /** How a run ended. */
    public record Outcome(boolean inTime, int exit, String output, Measure measure) {
        public boolean isGood() {
            return inTime && exit == 0;
        }
    }

    /** Whether processor time and memory can be measured. */
    public static boolean measuresAll() {
        return Files.isExecutable(GNU_TIME);
    }

    /** Runs it to its end, or ends it when it takes longer than a limit. */
    public Outcome run(Duration limit) throws IOException, InterruptedException {
        Path output = Files.createTempFile("run", ".log");
        Path times = Files.createTempFile("run", ".time");
        try {
            long start = System.nanoTime();
            Process process = start(output, timed(times));
            boolean inTime = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            Duration wall = Duration.ofNanos(System.nanoTime() - start);
            if (!inTime) {
                end(process);
            }
            Measure measure = inTime ? measure(wall, times) : new Measure(wall, Optional.empty(), Optional.empty());
            return new Outcome(inTime, inTime ? process.exitValue() : -1, Files.readString(output), measure);
        } finally {
            Files.delete(output);
            Files.delete(times);
        }
    }

    /** Starts it and lets it run; what it says goes to a file. */
    public Process start(Path output) throws IOException {
        return start(output, words);
    }

    private Process start(Path output, List<String> words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Ends a process and those that it started. */
    public static void end(Process process) throws InterruptedException {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroy);
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            all.forEach(ProcessHandle::destroyForcibly);
            process.waitFor();
        }
    }

    private List<String> timed(Path times) {
        if (!measuresAll()) {
            return words;
        }
        List<String> timed =
                new ArrayList<>(List.of(GNU_TIME.toString(), "-q", "-f", "%U %S %M", "-o", times.toString()));
        timed.addAll(words);
        return timed;
    }

    private static Measure measure(Duration wall, Path times) throws IOException {
        String[] numbers = Files.readString(times).strip().split(" ");
        if (numbers.length < 3) {
            return new Measure(wall, Optional.empty(), Optional.empty());
        }
        double seconds = Double.parseDouble(numbers[0]) + Double.parseDouble(numbers[1]);
        return new Measure(
                wall,
                Optional.of(Duration.ofMillis(Math.round(seconds * 1000))),
                Optional.of(Long.parseLong(numbers[2]) / KILO));
    }
}
