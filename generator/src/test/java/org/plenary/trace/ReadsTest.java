package org.plenary.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ReadsTest {

    private final Shelf<Optional<String>> titles = new Shelf<>(
            "en/title", key -> Optional.ofNullable(Map.of("a", "Alpha").get(key)));

    @Test
    void whatIsTakenIsNoted() throws IOException {
        Reads.Traced<String> traced = Reads.during(() -> titles.take("a").orElseThrow());
        assertThat(traced.value()).isEqualTo("Alpha");
        assertThat(traced.parts()).containsExactly("en/title a");
    }

    @Test
    void whatIsNotThereIsNotedToo() throws IOException {
        assertThat(Reads.during(() -> titles.take("b")).parts()).containsExactly("en/title b");
    }

    @Test
    void whatIsShelvedIsNotedWhenSomebodyGetsIt() throws IOException {
        Shelved<Optional<String>> held = titles.at("a");
        assertThat(Reads.during(held::key).parts()).isEmpty();
        assertThat(Reads.during(held::get).parts()).containsExactly("en/title a");
    }

    @Test
    void workWithinWorkIsNotedForBoth() throws IOException {
        Reads.Traced<Reads.Traced<Optional<String>>> outer = Reads.during(() -> {
            titles.take("b");
            return Reads.during(() -> titles.take("a"));
        });
        assertThat(outer.value().parts()).containsExactly("en/title a");
        assertThat(outer.parts()).containsExactlyInAnyOrder("en/title a", "en/title b");
    }

    @Test
    void whatIsRememberedIsNotedForEverybodyWhoGetsIt() throws IOException {
        Memo<String, Optional<String>> memo = new Memo<>();
        for (int i = 0; i < 2; i++) {
            assertThat(Reads.during(() -> memo.get("x", () -> titles.take("a"))).parts())
                    .containsExactly("en/title a");
        }
    }

    @Test
    void nothingHasThePrintOfWhatNobodyCanCompare() throws IOException {
        Reads.Traced<Integer> traced = Reads.during(() -> {
            Reads.noteUnknown();
            return 1;
        });
        Shelves shelves = new Shelves(List.of(titles));
        assertThat(traced.parts()).hasSize(1);
        assertThat(shelves.print(traced.parts().iterator().next(), new Prints()))
                .isEmpty();
    }

    @Test
    void aPrintIsThatOfTheValueOnTheShelf() {
        Shelves shelves = new Shelves(List.of(titles));
        Prints prints = new Prints();
        assertThat(shelves.print("en/title a", prints)).isEqualTo(OptionalLong.of(prints.of(Optional.of("Alpha"))));
        assertThat(shelves.print("en/title b", prints)).isEqualTo(OptionalLong.of(prints.of(Optional.empty())));
        assertThat(shelves.print("nl/title a", prints)).isEmpty();
    }
}
