package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

    @ParameterizedTest
    @CsvSource({"0, no sessions", "1, 1 session", "5, 5 sessions"})
    void countsInEnglish(int count, String text) {
        Messages english = new Messages(
                new Language("en"),
                Map.of("n", "{count, plural, =0 {no sessions} one {# session} other {# sessions}}"));
        assertThat(english.find("n", Map.of("count", count))).contains(text);
    }

    @ParameterizedTest
    @CsvSource({"1, one", "2, two", "3, few", "11, many", "100, other"})
    void countsInArabic(int count, String form) {
        Messages arabic = new Messages(
                new Language("ar"),
                Map.of("n", "{count, plural, zero {zero} one {one} two {two} few {few} many {many} other {other}}"));
        assertThat(arabic.find("n", Map.of("count", count))).contains(form);
    }

    @ParameterizedTest
    @CsvSource({"fr, French", "vgt, Flemish Sign Language", "zzz, zzz"})
    void namesLanguagesAsCldrDoesOrAsTheMessagesDo(String tag, String name) {
        Messages english = new Messages(new Language("en"), Map.of("language.vgt", "Flemish Sign Language"));
        assertThat(english.nameOf(new Language(tag))).isEqualTo(name);
    }

    @Test
    void saysNothingForAnUnknownKey() {
        assertThat(new Messages(new Language("en"), Map.of()).find("x", Map.of()))
                .isEmpty();
    }
}
