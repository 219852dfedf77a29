package org.plenary.baked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

    private List<String> faults(String head) throws IOException {
        site.page(ABOUT, "en", ALTERNATES + head, "<p id='us'>About us</p>");
        return Sharing.faults(site.read()).stream()
                .filter(fault -> fault.where().equals(ABOUT))
                .map(Fault::what)
                .toList();
    }

    @Test
    void findsNothingWrongWithWhatIsTheSameEverywhere() throws IOException {
        assertThat(faults(SOUND)).isEmpty();
    }

    @Test
    void findsAPageThatTellsNothing() throws IOException {
        assertThat(faults("")).contains("its og:title [] isn't its title");
    }

    @Test
    void findsAnotherAddress() throws IOException {
        assertThat(faults(SOUND.replace("/en/about/", "/en/")))
                .singleElement()
                .asString()
                .contains("og:url");
    }

    @Test
    void findsAnotherTitle() throws IOException {
        assertThat(faults(SOUND.replace("Tiny\"", "Huge\""))).containsExactly("its og:title [Huge] isn't its title");
    }

    @Test
    void findsALanguageWithoutACountry() throws IOException {
        assertThat(faults(SOUND.replace("en_US", "en")))
                .containsExactly("its og:locale [en] isn't one of its language");
    }

    @Test
    void findsATranslationThatIsNotTold() throws IOException {
        assertThat(faults(SOUND.replace("nl_NL", "de_DE")))
                .containsExactly("its og:locale:alternate [de_DE] aren't its translations [nl]");
    }

    private static String meta(String property, String content) {
        return "<meta property=\"%s\" content=\"%s\">\n".formatted(property, content);
    }
}
