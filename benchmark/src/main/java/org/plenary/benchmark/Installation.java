package org.plenary.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.benchmark.measure.Command;

/** Looks which programs this machine has. */
final class Installation {

    private static final Duration A_WHILE = Duration.ofSeconds(60);

    private final Path folder;

    /** @param folder where programs are asked for their version */
    Installation(Path folder) {
        this.folder = folder;
    }

    static Tool.Check found(String version) {
        return new Tool.Check(Optional.of(version), "");
    }

    /** A program of npm's. */
    Tool.Check node(Path program) {
        String how = "npm ci in benchmark/peers";
        return Files.exists(program)
                ? program(how, program.toString(), "--version")
                : new Tool.Check(Optional.empty(), "not installed: " + how);
    }

    /**
     * A program that tells its version in the first line.
     *
     * @param how to install it
     */
    Tool.Check program(String how, String program, String... words) {
        List<String> command =
                Stream.concat(Stream.of(program), Stream.of(words)).toList();
        try {
            Command.Outcome outcome = new Command(folder, Map.of(), command).run(A_WHILE);
            String version = outcome.output().lines().findFirst().orElse("").strip();
            return outcome.isGood() ? found(version) : new Tool.Check(Optional.empty(), "not installed: " + how);
        } catch (IOException e) {
            return new Tool.Check(Optional.empty(), "not installed: " + how);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The version of the jar that a class comes from. */
    static String versionOf(Class<?> type) {
        String jar = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return jar.replaceFirst(".*-([0-9.]+)\\.jar$", "$1");
    }

    /** Ours, for a process in another folder. */
    static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
