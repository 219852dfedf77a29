package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "en/programme/opening/, en/programme/closing/, ../closing/",
        "en/programme/opening/, en/programme/, ../",
        "en/programme/opening/, en/, ../../",
        "en/programme/opening/, nl/programma/opening/, ../../../nl/programma/opening/",
        "en/, en/, ./",
        "en/, css/site.css, ../css/site.css",
        "'', en/, en/",
        "'', css/site.css, css/site.css",
        "en/404.html, en/404.html, 404.html",
        "en/404.html, en/news/, news/",
        "en/news/, '', ../../",
    })
    void linksFromPageToPage(String from, String to, String link) {
        assertThat(new Address(to).from(new Address(from))).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({"'', index.html", "en/, en/index.html", "en/404.html, en/404.html"})
    void namesItsFile(String path, String file) {
        assertThat(new Address(path).file()).isEqualTo(file);
    }
}
