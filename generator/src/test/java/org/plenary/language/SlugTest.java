package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Opening ceremony          | opening-ceremony
            Où va l'été ?             | ou-va-lete
            The mayor’s panel: 1/2    | the-mayors-panel-1-2
            Straße nach Ĳsselmonde    | strasse-nach-ijsselmonde
            İSTANBUL'DA BİR GÜN       | istanbulda-bir-gun
            مؤتمر المدن               | mwtmr-almdn
            Города и миграция         | goroda-i-migracia
            城市与移民                 | cheng-shi-yu-yi-min
            ../../etc/passwd          | etc-passwd
            <script>x</script>        | script-x-script
            """)
    void writesTitlesInSmallLatinLetters(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!?", "—", "\u200b", "👋"})
    void isEmptyWhereThereIsNothingToRead(String title) {
        assertThat(Slug.of(title)).isEmpty();
    }

    @Test
    void cutsLongTitlesBetweenWords() {
        assertThat(Slug.of("A conference of ".repeat(9)))
                .isEqualTo("a-conference-of-a-conference-of-a-conference-of-a-conference");
        assertThat(Slug.of("x".repeat(300))).isEqualTo("x".repeat(60));
        assertThat(Slug.of("y".repeat(60))).hasSize(60);
    }
}
