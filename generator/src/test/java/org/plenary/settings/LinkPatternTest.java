package org.plenary.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.settings.LinkPattern.Gap;

class LinkPatternTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://git.example.org/forum/edit/main/{file}",
                "http://localhost:3000/edit/main/showcase/{file}",
                "https://git.example.org/-/ide/project/forum/edit/main/-/{file}?lang={language}",
                "https://git.example.org/edit?path={file}&title={title}&page={url}#editor"
            })
    void takesAnAddressWithAPlaceForTheFile(String pattern) {
        assertThat(LinkPattern.fault(pattern, Set.of(Gap.FILE), "x")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "https://git.example.org/{branch}/{file} | '{branch}' can't be filled in",
                "https://git.example.org/{FILE} | '{FILE}' can't be filled in",
                "https://git.example.org/{} | '{}' can't be filled in",
                "https://git.example.org/{file | 'https://git.example.org/{file' is not a web address",
                "https://git.example.org/file} | 'https://git.example.org/file}' is not a web address",
                "https://git.example.org/my forum/{file} | 'https://git.example.org/my forum/{file}' is not a web address",
                "javascript:alert({file}) | 'javascript:alert({file})' is not a web address",
                "//git.example.org/{file} | '//git.example.org/{file}' is not a web address",
                "ftp://git.example.org/{file} | 'ftp://git.example.org/{file}' is not a web address",
                "https://{title}/{file} | 'https://{title}/{file}' is not a web address",
                "https://git.example.org{file} | 'https://git.example.org{file}' is not a web address",
                "https://me:secret@git.example.org/{file} | 'https://me:secret@git.example.org/{file}' is not a web address",
                "https:///{file} | 'https:///{file}' is not a web address",
                "https://git.example.org/edit | there is no {file} in 'https://git.example.org/edit', so every page would"
                        + " have the same link"
            })
    void saysWhatIsWrongWithAnother(String pattern, String message) {
        assertThat(LinkPattern.fault(pattern, Set.of(Gap.FILE), "https://git.example.org/{file}"))
                .get()
                .satisfies(fault -> {
                    assertThat(fault.message()).isEqualTo(message);
                    assertThat(fault.hint()).contains("{file}");
                });
    }

    @Test
    void fillsGapsInEveryPartOfAnAddress() {
        String filled = new LinkPattern("https://git.example.org/{language}/{file}?title={title}&body={url}#{language}")
                .fill(Map.of(
                        Gap.FILE, "content/pt-BR/pages/a b&c?d#e%f+g.adoc",
                        Gap.LANGUAGE, "pt-BR",
                        Gap.TITLE, "Água & {file} $1 «é»\u202e\n100%",
                        Gap.URL, "https://example.org/2017/pt-BR/agua/"));
        assertThat(filled)
                .isEqualTo("https://git.example.org/pt-BR/content/pt-BR/pages/a%20b%26c%3Fd%23e%25f%2Bg.adoc"
                        + "?title=%C3%81gua%20%26%20%7Bfile%7D%20%241%20%C2%AB%C3%A9%C2%BB%E2%80%AE%0A100%25"
                        + "&body=https%3A%2F%2Fexample.org%2F2017%2Fpt-BR%2Fagua%2F#pt-BR");
        assertThat(URI.create(filled).getQuery()).contains("title=Água & {file} $1 «é»");
    }

    @Test
    void leavesEmptyWhatIsNotKnown() {
        assertThat(new LinkPattern("https://git.example.org/new?file={file}&body={url}").fill(Map.of(Gap.TITLE, "x")))
                .isEqualTo("https://git.example.org/new?file=&body=");
    }
}
