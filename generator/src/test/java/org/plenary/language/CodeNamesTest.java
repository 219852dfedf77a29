package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeNamesTest {

    private static final List<Language> READERS = List.of(new Language("en"), new Language("nl"));

    @ParameterizedTest
    @CsvSource({
        "English, en",
        "nederlands, nl",
        "Frans, fr",
        "français, fr",
        "Francais, fr",
        "العربية, ar",
        "Duits, de",
        "nld, nl",
        "dut, nl",
        "en_GB, en-GB",
        "GB, en",
        "België, nl",
        "Flemish, ''",
        "xyzzy, ''",
        "'', ''"
    })
    void findsTheCodeOfALanguage(String name, String code) {
        assertThat(CodeNames.of(READERS).language(name).map(Language::tag).orElse(""))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Belgium, BE",
        "België, BE",
        "Belgique, BE",
        "be, BE",
        "BEL, BE",
        "UK, GB",
        "Verenigd Koninkrijk, GB",
        "the Netherlands, NL",
        "USA, US",
        "المغرب, MA",
        "Nowhere, ''",
        "'', ''"
    })
    void findsTheCodeOfACountry(String name, String code) {
        assertThat(CodeNames.of(READERS).country(name).orElse("")).isEqualTo(code);
    }
}
