package org.plenary.browser;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program to run, with its arguments. */
record Command(List<String> words) {

    private static final long MINUTES = 10;

    static Command of(List<String> program, List<String> arguments) {
        return new Command(Stream.concat(program.stream(), arguments.stream()).toList());
    }

    /**
     * Runs it to its end, with nothing to read.
     *
     * @return why it failed; empty when it went well
     */
    Optional<String> run(Map<String, String> environment) {
        try {
            return run(environment, Files.createTempFile("plenary", ".log"));
        } catch (IOException e) {
            return Optional.of("doesn't run: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("was interrupted");
        }
    }

    private Optional<String> run(Map<String, String> environment, Path log) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                return Optional.of("took more than " + MINUTES + " minutes");
            }
            return process.exitValue() == 0
                    ? Optional.empty()
                    : Optional.of("ended with " + process.exitValue() + ": " + complaint(log));
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(log);
        }
    }

    /** The line that says most: the last one that speaks of an error, or the last one. */
    private static String complaint(Path log) throws IOException {
        List<String> lines = new String(Files.readAllBytes(log), Charset.defaultCharset())
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        Stream<String> all = lines.stream();
        return all.filter(line -> line.startsWith("E:") || line.contains("Error:"))
                .reduce((first, second) -> second)
                .orElse(lines.isEmpty() ? "no message" : lines.get(lines.size() - 1))
                .trim();
    }
}
