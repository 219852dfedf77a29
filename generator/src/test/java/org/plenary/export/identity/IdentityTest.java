package org.plenary.export.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.export.SmallSite;

class IdentityTest {

    @TempDir
    Path folder;

    private Identity at(String host) {
        return new Identity(new SmallSite(folder).set("site.host", host).build().settings());
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org,            opening@example.org,          example",
        "https://Example.org/2030/,      opening@example.org-2030,     example",
        "https://www.gccm.org/a_b/c,     opening@www.gccm.org-a-b-c,   gccm",
        "https://abc.example.org,        opening@abc.example.org,      abc2030",
        "https://my-conf.example:8443/x, opening@my-conf.example-x,    myconf",
    })
    void namesComeFromTheAddressOfTheSite(String host, String uid, String acronym) {
        assertThat(at(host).uid("opening")).isEqualTo(uid);
        assertThat(at(host).acronym()).isEqualTo(acronym).matches("[a-z0-9]{4,}");
    }

    /** The example of RFC 9562, A.4. */
    @Test
    void version5IsThatOfTheStandard() {
        UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
        assertThat(Identity.version5(dns, "www.example.com")).hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }

    @Test
    void tagsHaveTheHostAndTheYearBefore() {
        assertThat(at("https://example.org/2030").tag("news/x")).isEqualTo("tag:example.org,2029:2030/news/x");
        assertThat(at("https://example.org").tag("news/x")).isEqualTo("tag:example.org,2029:news/x");
    }
}
