package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.card.Cards;
import org.plenary.export.Exports;
import org.plenary.picture.Pictures;

class CircumstancesTest {

    @Test
    void everyLibraryThatMakesFilesCounts() {
        assertThat(Circumstances.all(List.of(Test.class)))
                .contains(Test.class)
                .containsAll(Exports.libraries())
                .containsAll(Pictures.libraries())
                .containsAll(Cards.libraries());
    }
}
