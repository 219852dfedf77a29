package org.plenary.report;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.history.Clone;

/**
 * Where the program runs: all that a report depends on besides the problems.
 *
 * @param terminal whether somebody watches who sees colours
 * @param environment the variables of the environment, by name
 * @param style what Maven's {@code -Dstyle.color} says of colours: {@code always}, {@code never}, {@code auto}
 * @param output the folder that the site is published to
 * @param folder the site's own, from the root of the repository that it is in, with a final slash: {@code showcase/}; empty at the root
 */
public record Surroundings(
        boolean terminal, Map<String, String> environment, Optional<String> style, Path output, String folder) {

    private static final List<String> ALWAYS = List.of("always", "yes", "force");
    private static final List<String> NEVER = List.of("never", "no", "none");
    private static final List<String> BATCH = List.of("-B", "--batch-mode", "--non-interactive", "-l", "--log-file");

    public Surroundings {
        environment = Map.copyOf(environment);
        output = output.toAbsolutePath().normalize();
    }

    /**
     * Those of this process.
     *
     * @param site the folder with {@code jbake.properties}, which must exist
     */
    public static Surroundings of(Path site, Path output) throws IOException {
        Path here = site.toRealPath();
        String folder = Clone.around(here)
                .map(root -> root.relativize(here).toString().replace('\\', '/'))
                .filter(path -> !path.isEmpty())
                .map(path -> path + "/")
                .orElse("");
        Optional<String> style = Optional.ofNullable(System.getProperty("style.color"));
        return new Surroundings(isTerminal(), System.getenv(), style, output, folder);
    }

    /** Since Java 22 there is a console where there is no terminal, and a method that Java 17 lacks tells. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** Whether text is coloured: on a terminal only, unless somebody says otherwise. See https://no-color.org */
    boolean coloured() {
        String asked = style.orElse("auto");
        if (ALWAYS.contains(asked) || NEVER.contains(asked)) {
            return ALWAYS.contains(asked);
        }
        return watched() && !has("NO_COLOR");
    }

    /** Whether somebody sits there and watches a terminal on which lines can be taken back. */
    public boolean watched() {
        return terminal && !is("TERM", "dumb") && !has("CI") && !isBatch();
    }

    boolean onGitHub() {
        return is("GITHUB_ACTIONS", "true");
    }

    boolean onGitLab() {
        return is("GITLAB_CI", "true");
    }

    /** Whether Maven was told that nobody watches; its start script keeps what it was given. */
    private boolean isBatch() {
        return Arrays.stream(environment.getOrDefault("MAVEN_CMD_LINE_ARGS", "").split("\\s+"))
                .anyMatch(BATCH::contains);
    }

    private boolean is(String name, String value) {
        return value.equals(environment.get(name));
    }

    private boolean has(String name) {
        return !environment.getOrDefault(name, "").isEmpty();
    }

    /** A file beside the output folder: {@code problems.sarif} beside {@code site}, {@code showcase-problems.sarif} beside {@code showcase}. */
    public Path beside(String name) {
        String own = String.valueOf(output.getFileName());
        return output.resolveSibling(own.equals("site") ? name : own + "-" + name);
    }
}
