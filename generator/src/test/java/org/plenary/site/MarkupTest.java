package org.plenary.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The *big* opening | The big opening",
                "**Bold** and __slanted__ | Bold and slanted",
                "The _Lancet_ report | The Lancet report",
                "The `accept` line | The accept line",
                "See https://example.org[the site] | See the site",
                "See xref:../people/ada.adoc[Ada] | See Ada",
                "See <<life,her life>> | See her life",
                "See [Ada](https://example.org) | See Ada",
                "<b>Ada</b> speaks | Ada speaks",
                "Questions &amp; answers | Questions & answers",
                "Opening = | Opening",
            })
    void takesAwaySigns(String text, String words) {
        assertThat(Markup.remove(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Who pays?”, they asked; ‘why us?’ & other questions",
                "R&D in 5 * 5 * 5 cities",
                "snake_case_names and C*-algebras",
                "1 < 2 and 3 > 2",
                "a = b",
                "#RefugeesWelcome",
                "«من يدفع؟» سألوا",
                "50% of [all] cities (and towns)",
                "‘twas the night",
            })
    void leavesWordsAlone(String text) {
        assertThat(Markup.remove(text)).isEqualTo(text);
    }
}
