package org.plenary.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    public static void check(Problems problems, Path root) throws IOException {
        List<Problem> found = problems.list();
        assertThat(found).isSorted().doesNotHaveDuplicates();
        for (Problem problem : found) {
            assertThat(problem.place().line())
                    .as(problem.toString())
                    .isBetween(0, lines(root.resolve(problem.place().file())));
            assertThat(problem.message()).isNotBlank();
            assertThat(problem.place().file() + problem.message() + problem.hint())
                    .doesNotContainPattern(OBEYED);
        }
    }

    private static int lines(Path file) throws IOException {
        return Files.isRegularFile(file)
                ? (int) new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .count()
                : 0;
    }
}
