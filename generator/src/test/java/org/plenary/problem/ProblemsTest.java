package org.plenary.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = new Problems();

    private void find(String file, int count, Code code) {
        IntStream.rangeClosed(1, count)
                .forEach(line -> problems.add(new Place(file, line), code, "something is wrong", "mend it"));
    }

    @Test
    void tellsEachOnce() {
        find("a.adoc", 2, Code.TIME);
        find("a.adoc", 2, Code.TIME);
        assertThat(problems.count()).isEqualTo("2 errors");
    }

    @Test
    void namesAHundredErrorsOfAFileAndSaysThatThereAreMore() {
        find("a.adoc", 300, Code.TIME);
        find("b.adoc", 1, Code.TIME);
        assertThat(problems.list()).hasSize(102).first().hasToString("""
                        a.adoc: error: more than 100 errors; the others are not named [refused]
                          hint: mend these first, and look again""");
        assertThat(problems.notes()).isEmpty();
    }

    @Test
    void namesAHundredWarningsOfAFileAndNotesThatThereAreMore() {
        find("a.adoc", 100, Code.MOVED);
        assertThat(problems.notes()).isEmpty();
        find("a.adoc", 300, Code.MOVED);
        assertThat(problems.count()).isEqualTo("100 warnings");
        assertThat(problems.notes()).containsExactly("a.adoc: more than 100 warnings; the others are not named");
    }

    @Test
    void namesTenThousandErrorsOfASite() {
        IntStream.range(0, 150).forEach(file -> find("content/" + file + ".adoc", 90, Code.TIME));
        assertThat(problems.list()).hasSize(10_001).first().satisfies(problem -> {
            assertThat(problem.place()).hasToString("content");
            assertThat(problem.message()).startsWith("more than 10000 errors");
        });
    }
}
