package org.plenary.export.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void areUniqueAndPositiveForManyIds() {
        List<String> ids =
                IntStream.range(0, 150_000).mapToObj(i -> "session-" + i).toList();
        Map<String, Integer> numbers = Numbers.of(ids);
        assertThat(numbers.values()).doesNotHaveDuplicates().hasSameSizeAs(ids).allMatch(number -> number > 0);
    }

    @Test
    void dontDependOnTheOrder() {
        assertThat(Numbers.of(List.of("a", "b", "c"))).isEqualTo(Numbers.of(List.of("c", "a", "b")));
    }

    /** The sums of "plumless" and "buckeroo" are the same, 4ddb0c25. */
    @Test
    void ofTwoIdsWithTheSameSumTheLaterInTheAlphabetGivesWay() {
        Map<String, Integer> alone = Numbers.of(List.of("codding"));
        Map<String, Integer> both = Numbers.of(List.of("plumless", "buckeroo", "codding"));
        assertThat(both.get("codding")).isEqualTo(alone.get("codding"));
        assertThat(both.get("plumless")).isEqualTo(both.getOrDefault("buckeroo", 0) + 1);
    }
}
