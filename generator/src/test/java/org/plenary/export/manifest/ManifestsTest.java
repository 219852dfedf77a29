package org.plenary.export.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.export.SmallSite;

class ManifestsTest {

    @TempDir
    Path folder;

    /** The id is read from the root of the host (Web Application Manifest, section 1.7), all others from where the manifest is. */
    @ParameterizedTest
    @CsvSource({"https://example.org/2027, /2027/", "https://example.org/2028/, /2028/", "https://example.org, /"})
    void sitesOnOneHostAreTwoPrograms(String host, String base) {
        String manifest = SmallSite.text(
                Manifests.of(new SmallSite(folder).set("site.host", host).build()), "nl/site.webmanifest");
        assertThat(at("/", value(manifest, "id"))).isEqualTo(base);
        assertThat(at(base + "nl/site.webmanifest", value(manifest, "scope"))).isEqualTo(base);
        assertThat(at(base + "nl/site.webmanifest", value(manifest, "start_url")))
                .isEqualTo(base + "nl/");
        assertThat(at(base + "nl/site.webmanifest", value(manifest, "src"))).isEqualTo(base + "img/icon.svg");
    }

    @Test
    void languagesAreOneProgramWithNamesOfTheirOwn() {
        var manifests = Manifests.of(new SmallSite(folder).build());
        String english = SmallSite.text(manifests, "en/site.webmanifest");
        String dutch = SmallSite.text(manifests, "nl/site.webmanifest");
        assertThat(value(english, "id")).isEqualTo(value(dutch, "id"));
        assertThat(value(english, "name")).isEqualTo("The Harbour Conference");
        assertThat(value(dutch, "name")).isEqualTo("De havenconferentie");
    }

    private static String at(String place, String link) {
        return URI.create("https://example.org" + place).resolve(link).getPath();
    }

    private static String value(String manifest, String name) {
        return manifest.replaceFirst("(?s)^.*?\"" + name + "\":\"([^\"]*)\".*$", "$1");
    }
}
