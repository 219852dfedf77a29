package org.plenary.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenary.Bake;
import org.plenary.jbake.FreemarkerTheme;
import org.plenary.problem.Problems;

/** Sites of this repository that a test changes or bakes with other settings, each in a folder of its own. */
final class Projects {

    /** The first site. */
    static final Path FIRST = Path.of("..");

    /** The guides. */
    static final Path GUIDES = Path.of("../docs");

    private Projects() {}

    /** What makes a project: its texts and settings, and its own theme where it has one. */
    static void copy(Path project, Path to) throws IOException {
        for (String part : List.of("content", "templates", "assets", "redirects", "jbake.properties")) {
            if (Files.exists(project.resolve(part))) {
                copyAll(project.resolve(part), to.resolve(part));
            }
        }
    }

    /**
     * Bakes, and lets nothing pass that is wrong.
     *
     * @param settings that win over the project's own
     */
    static void bake(Path project, Path output, Map<String, String> settings) throws IOException {
        Problems problems = new Problems();
        Bake bake = new Bake(project, output, settings, Clock.systemUTC(), new FreemarkerTheme(), problems);
        if (bake.run().isEmpty()) {
            throw new IllegalStateException(problems.text());
        }
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString()).normalize();
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }
}
