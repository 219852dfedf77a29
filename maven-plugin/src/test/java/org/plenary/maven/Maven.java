package org.plenary.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run of the Maven that runs these tests, in a process of its own.
 *
 * @param exit 0 when all was well
 * @param output what the editor sees
 */
record Maven(int exit, String output) {

    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
    private static final String HOME = System.getProperty("maven.home");
    private static final String REPOSITORY = System.getProperty("plenary.repository");
    private static final String LIBRARIES = System.getProperty("plenary.libraries");

    /** Runs goals of the plugin that was just built, whatever the user has installed. */
    static Maven run(Path folder, String... arguments) throws IOException, InterruptedException {
        return start(
                folder,
                Stream.concat(
                        Stream.of("-Dmaven.repo.local=" + REPOSITORY, "-Dmaven.repo.local.tail=" + LIBRARIES),
                        Stream.of(arguments)));
    }

    /** Runs goals as an editor does: the settings in {@code .mvn} must find the plugin. */
    static Maven runAsAnEditor(Path folder, String... arguments) throws IOException, InterruptedException {
        return start(folder, Stream.concat(Stream.of("-Dmaven.repo.local=" + LIBRARIES), Stream.of(arguments)));
    }

    /** Whether {@link #runOnATerminal} can: it needs script of util-linux. */
    static boolean hasTerminal() {
        return Files.isExecutable(Path.of("/usr/bin/script"))
                && System.getProperty("os.name").equals("Linux");
    }

    /** As {@link #run}, but somebody watches. */
    static Maven runOnATerminal(Path folder, String... arguments) throws IOException, InterruptedException {
        String command = Stream.concat(
                        Stream.of(
                                Path.of(HOME, "bin", "mvn").toString(),
                                "-ntp",
                                "-Dmaven.repo.local=" + REPOSITORY,
                                "-Dmaven.repo.local.tail=" + LIBRARIES),
                        Stream.of(arguments))
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" "));
        return process(folder, List.of("/usr/bin/script", "-qec", command, "/dev/null"), Map.of("TERM", "xterm"));
    }

    private static Maven start(Path folder, Stream<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(HOME, "bin", WINDOWS ? "mvn.cmd" : "mvn").toString(), "-B", "-ntp"));
        arguments.forEach(command::add);
        return process(folder, command, Map.of());
    }

    private static Maven process(Path folder, List<String> command, Map<String, String> variables)
            throws IOException, InterruptedException {
        File output = Files.createTempFile(Path.of(REPOSITORY).getParent(), "maven", ".log")
                .toFile();
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File(WINDOWS ? "NUL" : "/dev/null")))
                .redirectOutput(output);
        process.environment().put("LC_ALL", "C.UTF-8");
        process.environment().keySet().removeAll(List.of("MAVEN_ARGS", "GITHUB_ACTIONS", "GITLAB_CI", "CI"));
        process.environment().putAll(variables);
        int exit = process.start().waitFor();
        String text = Files.readString(output.toPath(), StandardCharsets.UTF_8);
        Files.delete(output.toPath());
        return new Maven(exit, text);
    }
}
