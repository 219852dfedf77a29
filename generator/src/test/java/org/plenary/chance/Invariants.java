package org.plenary.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;

/** What holds of the problems of a site, whatever its content. */
public final class Invariants {

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
            assertThat((problem.place().file() + problem.message() + problem.hint()).codePoints())
                    .as(problem.toString())
                    .noneMatch(Invariants::isControl);
        }
    }

    private static int lines(Path file) throws IOException {
        return Files.isRegularFile(file)
                ? (int) new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .count()
                : 0;
    }

    /** Of the signs that a terminal or a log would obey instead of showing. */
    private static boolean isControl(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default ->
                switch (Character.getDirectionality(sign)) {
                    case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                            Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                            Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                            Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                            Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                            Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
                    default -> false;
                };
        };
    }
}
