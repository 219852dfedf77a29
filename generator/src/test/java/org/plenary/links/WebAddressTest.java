package org.plenary.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a#b, https://example.org/a",
        "https://example.org/a b|c, https://example.org/a%20b%7Cc",
        "https://example.org/a%20b%7Cc, https://example.org/a%20b%7Cc",
        "https://example.org/köln?q=ü, https://example.org/k%C3%B6ln?q=%C3%BC",
        "https://köln.example.org:443/x, https://xn--kln-sna.example.org:443/x",
        "HTTP://Example.org, HTTP://Example.org",
    })
    void readsAddressesAsBrowsersDo(String written, String asked) {
        assertThat(WebAddress.parse(written)).contains(URI.create(asked));
    }

    @ParameterizedTest
    @CsvSource({
        "mailto:ed@example.org",
        "/programme/",
        "https://",
        "https://[/",
        "https://a_b.example.org:x/",
        "javascript:alert(1)"
    })
    void takesNothingElse(String written) {
        assertThat(WebAddress.parse(written)).isEmpty();
    }

    @Test
    void namesHostsInOneForm() {
        assertThat(WebAddress.host(URI.create("https://WWW.Example.org./"))).isEqualTo("www.example.org");
    }
}
