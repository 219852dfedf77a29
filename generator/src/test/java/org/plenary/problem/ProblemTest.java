package org.plenary.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void printsPlaceSeverityMessageCodeAndHint() {
        Problem problem = new Problem(
                new Place("content/nl/sessions/opening.adoc", 5),
                Code.UNKNOWN_REFERENCE,
                "unknown room 'auditorum'",
                "did you mean 'auditorium'?");
        assertThat(problem).hasToString("""
                content/nl/sessions/opening.adoc:5: error: unknown room 'auditorum' [unknown-reference]
                  hint: did you mean 'auditorium'?""");
    }

    @Test
    void areSortedByPlaceAndKeptOnce() {
        Problems problems = new Problems();
        problems.add(new Place("b", 2), Code.TIME, "second", "");
        problems.add(new Place("b", 2), Code.TIME, "second", "");
        problems.add(new Place("b", 10), Code.TIME, "third", "");
        problems.add(new Place("a", 99), Code.UNPUBLISHED_REFERENCE, "first", "");

        assertThat(problems.list()).extracting(Problem::message).containsExactly("first", "second", "third");
        assertThat(problems.count()).isEqualTo("2 errors, 1 warning");
    }

    @Test
    void standInTheThemeThatASiteHasOrBorrows() {
        Path site = Path.of("/home/someone/forum/showcase");
        assertThat(Place.ofTheme(site.resolve("templates"), "pages/home.ftlh", 3))
                .hasToString("templates/pages/home.ftlh:3");
        assertThat(Place.ofTheme(site.resolve("../templates"), "pages/home.ftlh", 3))
                .hasToString("../templates/pages/home.ftlh:3");
    }

    @Test
    void warningsAloneAreNoErrors() {
        Problems problems = new Problems();
        problems.add(Place.of("a"), Code.UNPUBLISHED_REFERENCE, "only a warning", "");
        assertThat(problems.hasErrors()).isFalse();
    }

    @Test
    void suggestsTheNearestWordOrListsThemAll() {
        assertThat(Suggestion.hint("auditorum", List.of("auditorium", "lamot")))
                .isEqualTo("did you mean 'auditorium'?");
        assertThat(Suggestion.hint("xyzzy", List.of("lamot", "auditorium"))).isEqualTo("one of: auditorium, lamot");
        assertThat(Suggestion.hint("x", List.of())).isEqualTo("there is none yet");
    }
}
