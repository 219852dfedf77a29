package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "en, ltr, English",
        "nl, ltr, Nederlands",
        "fr, ltr, Français",
        "de, ltr, Deutsch",
        "es, ltr, Español",
        "ar, rtl, العربية",
        "he, rtl, עברית"
    })
    void knowsItsDirectionAndItsNameInItself(String tag, String direction, String name) {
        Language language = new Language(tag);
        assertThat(language.direction()).isEqualTo(direction);
        assertThat(language.nameInItself()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, nl_NL",
        "fr-BE, fr_BE",
        "en, en_US",
        "de, de_DE",
        "es, es_ES",
        "ar, ar_EG",
        "zh-Hant, zh_TW",
        "vgt, vgt"
    })
    void hasANameForThoseWhoShare(String tag, String openGraph) {
        assertThat(new Language(tag).openGraph()).isEqualTo(openGraph);
    }

    @Test
    void hasANameInOtherLanguages() {
        assertThat(new Language("en").nameIn(new Language("nl"))).isEqualTo("Engels");
        assertThat(new Language("en").nameIn(new Language("fr"))).isEqualTo("anglais");
        assertThat(new Language("en").nameIn(new Language("de"))).isEqualTo("Englisch");
        assertThat(new Language("de").nameIn(new Language("es"))).isEqualTo("alemán");
    }

    @Test
    void namesCountries() {
        assertThat(new Language("nl").country("ZA")).isEqualTo("Zuid-Afrika");
        assertThat(new Language("ar").country("BE")).isEqualTo("بلجيكا");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "english", "en_GB", "", "e"})
    void refusesWhatIsNoLanguage(String tag) {
        assertThat(Language.of(tag)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "pt-BR", "zh-Hant", "vgt"})
    void takesTagsOfKnownLanguages(String tag) {
        assertThat(Language.of(tag)).isEqualTo(Optional.of(new Language(tag)));
    }
}
