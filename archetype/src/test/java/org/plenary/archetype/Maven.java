package org.plenary.archetype;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of the Maven that runs these tests, in a process of its own.
 *
 * @param exit 0 when all was well
 * @param output what the user sees
 */
record Maven(int exit, String output) {

    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
    private static final String OURS = property("plenary.repository");
    private static final String LIBRARIES = property("plenary.libraries");

    /** Runs a goal of somebody else's plugin, which is kept for the next time, on what was just built. */
    static Maven make(Path folder, List<String> arguments) throws IOException, InterruptedException {
        return run(folder, LIBRARIES, OURS, arguments);
    }

    /** Runs goals of the plugin that was just built, whatever the user has installed. */
    static Maven run(Path folder, String... arguments) throws IOException, InterruptedException {
        return run(folder, OURS, LIBRARIES, List.of(arguments));
    }

    private static Maven run(Path folder, String repository, String below, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(property("maven.home"), "bin", WINDOWS ? "mvn.cmd" : "mvn")
                        .toString(),
                "-B",
                "-ntp",
                "-Dmaven.repo.local=" + repository,
                "-Dmaven.repo.local.tail=" + below));
        command.addAll(arguments);
        Path log = Files.createTempFile("maven", ".log");
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        process.environment().put("LC_ALL", "C.UTF-8");
        process.environment().keySet().removeAll(List.of("MAVEN_ARGS", "GITHUB_ACTIONS", "GITLAB_CI", "CI"));
        Process started = process.start();
        started.getOutputStream().close(); // who asks gets no answer
        int exit = started.waitFor();
        String output = Files.readString(log, StandardCharsets.UTF_8);
        Files.delete(log);
        return new Maven(exit, output);
    }

    private static String property(String name) {
        return String.valueOf(System.getProperty(name));
    }
}
