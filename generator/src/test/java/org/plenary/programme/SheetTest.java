package org.plenary.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SheetTest {

    /** So many sessions, a number of them at each time. */
    private static List<Session> sessions(int count, int atOnce) {
        return IntStream.range(0, count)
                .mapToObj(i -> Sample.of("s" + i)
                        .from(String.format("%02d:%02d", i / atOnce / 60, i / atOnce % 60))
                        .session())
                .toList();
    }

    private static List<Integer> lengths(List<Session> sessions) {
        List<List<Session>> parts = Sheet.divide(sessions);
        assertThat(parts.stream().flatMap(List::stream).toList()).isEqualTo(sessions);
        return parts.stream().map(List::size).toList();
    }

    @Test
    void aListThatFitsIsOne() {
        assertThat(lengths(List.of())).containsExactly(0);
        assertThat(lengths(sessions(100, 1))).containsExactly(100);
    }

    @Test
    void longOnesArePartsOfAboutTheSameLength() {
        assertThat(lengths(sessions(101, 1))).containsExactly(51, 50);
        assertThat(lengths(sessions(900, 1))).containsOnly(100).hasSize(9);
    }

    @Test
    void whatBeginsTogetherStaysTogether() {
        assertThat(lengths(sessions(225, 15))).containsExactly(75, 75, 75);
        assertThat(lengths(sessions(120, 40))).containsExactly(40, 80);
    }

    @Test
    void tooManyAtOnceAreDividedAllTheSame() {
        assertThat(lengths(sessions(250, 250))).containsExactly(84, 83, 83);
    }

    @Test
    void whatHasNoTimeYetStandsAtTheEnd() {
        List<Session> unscheduled = IntStream.range(0, 30)
                .mapToObj(i -> Sample.of("u" + i).session())
                .toList();
        assertThat(lengths(Stream.concat(sessions(90, 1).stream(), unscheduled.stream())
                        .toList()))
                .containsExactly(60, 60);
    }
}
