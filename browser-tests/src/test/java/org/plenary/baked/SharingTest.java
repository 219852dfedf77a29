package org.plenary.baked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharingTest {

    private static final String ABOUT = "en/about/";
    private static final String ALTERNATES = TinySite.canonical(ABOUT) + TinySite.alternates(ABOUT, "nl/over/", ABOUT);
    private static final String SOUND = meta("og:type", "website")
            + meta("og:title", "Tiny")
            + meta("og:url", TinySite.HOST + "/" + ABOUT)
            + meta("og:locale", "en_US")
            + meta("og:locale:alternate", "nl_NL");

    @TempDir
    Path folder;

    private TinySite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = new TinySite(folder);
    }

    private void share(String head) throws IOException {
        site.page(ABOUT, "en", ALTERNATES + head, "<p id='us'>About us</p>");
    }

    @Test
    void findsNothingWrongWithWhatIsTheSameEverywhere() throws IOException {
        share(SOUND);
        assertThat(Sharing.faults(site.read())).isEmpty();
    }

    @Test
    void findsAnotherAddress() throws IOException {
        share(SOUND.replace("/en/about/", "/en/"));
        assertThat(Sharing.faults(site.read()))
                .extracting(Fault::what)
                .singleElement()
                .asString()
                .contains("og:url");
    }

    @Test
    void findsAnotherTitle() throws IOException {
        share(SOUND.replace("Tiny\"", "Huge\""));
        assertThat(Sharing.faults(site.read()))
                .extracting(Fault::what)
                .containsExactly("its og:title [Huge] isn't its title");
    }

    @Test
    void findsALanguageWithoutACountry() throws IOException {
        share(SOUND.replace("en_US", "en"));
        assertThat(Sharing.faults(site.read()))
                .extracting(Fault::what)
                .containsExactly("its og:locale [en] isn't one of its language");
    }

    @Test
    void findsATranslationThatIsNotTold() throws IOException {
        share(SOUND.replace("nl_NL", "de_DE"));
        assertThat(Sharing.faults(site.read()))
                .extracting(Fault::what)
                .containsExactly("its og:locale:alternate [de_DE] aren't its translations [nl]");
    }

    private static String meta(String property, String content) {
        return "<meta property=\"%s\" content=\"%s\">\n".formatted(property, content);
    }
}
