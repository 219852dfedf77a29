package org.plenary.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;

/** What holds of the problems of a site, whatever its content. */
public final class Invariants {

    /** What a terminal or a log would obey instead of showing it. */
    private static final Pattern OBEYED =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202a-\\u202e\\u2066-\\u2069]");

    private Invariants() {}

    /** Problems are sorted, each once, of lines that there are, and can be printed on a terminal. */
    public static void check(Problems problems, Path root) {
        List<Problem> found = problems.list();
        assertThat(found).isSorted().doesNotHaveDuplicates();
        Map<String, Integer> lines = new HashMap<>();
        for (Problem problem : found) {
            assertThat(problem.place().line())
                    .as(problem.toString())
                    .isBetween(0, lines.computeIfAbsent(problem.place().file(), file -> lines(root.resolve(file))));
            assertThat(problem.message()).isNotBlank();
            assertThat(problem.place().file() + problem.message() + problem.hint())
                    .doesNotContainPattern(OBEYED);
        }
    }

    private static int lines(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? (int) new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .lines()
                            .count()
                    : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
