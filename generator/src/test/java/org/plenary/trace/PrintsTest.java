package org.plenary.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrintsTest {

    private record Pair(String one, Object other) {}

    private record Held(Shelved<String> text) {}

    private final Prints prints = new Prints();

    @Test
    void equalValuesHaveEqualPrintsInEveryBake() {
        Map<String, Integer> forward = new LinkedHashMap<>();
        forward.put("a", 1);
        forward.put("b", 2);
        Map<String, Integer> backward = new LinkedHashMap<>();
        backward.put("b", 2);
        backward.put("a", 1);
        assertThat(prints.of(forward)).isEqualTo(prints.of(backward)).isEqualTo(new Prints().of(Map.copyOf(forward)));
        assertThat(prints.of(Set.of("a", "b", "c"))).isEqualTo(prints.of(new HashSet<>(List.of("c", "b", "a"))));
        assertThat(prints.of(List.of("a", "b"))).isEqualTo(prints.of(new ArrayList<>(List.of("a", "b"))));
        assertThat(prints.of(new Pair("a", Optional.of("b"))))
                .isEqualTo(new Prints().of(new Pair("a", Optional.of("b"))));
    }

    @Test
    void differentValuesHaveDifferentPrints() {
        List<Object> different = List.of(
                "",
                "a",
                'a',
                1,
                1L,
                true,
                List.of(),
                List.of("a"),
                List.of("a", "b"),
                List.of("b", "a"),
                List.of("ab"),
                List.of(List.of("a"), "b"),
                Set.of("a", "b"),
                Map.of("a", "b"),
                Map.of("b", "a"),
                Optional.empty(),
                Optional.of(""),
                new Pair("a", "bc"),
                new Pair("ab", "c"),
                new Pair("ab", Optional.of("c")),
                LocalDate.EPOCH,
                Duration.ZERO,
                Thread.State.NEW,
                Thread.State.RUNNABLE);
        assertThat(different.stream().map(prints::of)).doesNotHaveDuplicates();
    }

    @Test
    void whatIsShelvedIsNoPartOfItsHolder() {
        Shelf<String> shelf = new Shelf<>("texts", key -> key);
        assertThat(prints.of(new Held(shelf.at("a")))).isEqualTo(prints.of(new Held(shelf.at("b"))));
    }

    @Test
    void whatNobodyCanCompareIsOurMistake() {
        assertThatThrownBy(() -> prints.of(new Object() {})).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> prints.of(new Pair("", this))).isInstanceOf(IllegalStateException.class);
    }
}
