package org.plenary.baked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguagesTest {

    private final TinySite site;

    LanguagesTest(@TempDir Path folder) throws IOException {
        this.site = new TinySite(folder);
    }

    @Test
    void findsNothingWrongWithASoundSite() throws IOException {
        assertThat(PageLanguage.faults(site.read())).isEmpty();
        assertThat(Switchers.faults(site.read())).isEmpty();
    }

    @Test
    void findsAPageInAnotherLanguageThanItsFolder() throws IOException {
        site.page("nl/over/", "en", "", "");
        assertThat(PageLanguage.faults(site.read()))
                .containsExactly(new Fault("nl/over/", "lang is 'en' instead of 'nl'"));
    }

    @Test
    void expectsArabicFromRightToLeft(@TempDir Path folder) throws IOException {
        BakedSite arabic = new TinySite(folder).page("ar/", "ar", "", "").read();
        BakedSite three = new BakedSite(folder, List.of("en", "nl", "ar"), arabic.pagesByFile(), arabic.files());
        assertThat(PageLanguage.faults(three)).containsExactly(new Fault("ar/", "dir is 'ltr' instead of 'rtl'"));
    }

    @Test
    void findsASwitcherThatLeadsToAnotherPage() throws IOException {
        site.file("nl/over/index.html", switcher("nl", "../../en/", "./"));
        assertThat(Switchers.faults(site.read()))
                .contains(new Fault("en/about/", "switches to nl/over/, from where no link leads back"));
    }

    @Test
    void findsASwitcherThatLeadsToNothing() throws IOException {
        site.file("nl/over/index.html", switcher("nl", "../../en/none/", "./"));
        assertThat(Switchers.faults(site.read()))
                .contains(new Fault("nl/over/", "switches to ../../en/none/, which isn't in the site"));
    }

    @Test
    void findsASwitcherThatLeadsToAnotherLanguage() throws IOException {
        site.file("nl/over/index.html", switcher("nl", "../", "./"));
        assertThat(Switchers.faults(site.read())).contains(new Fault("nl/over/", "switches to nl/, which isn't in en"));
    }

    @Test
    void findsAPageWithoutSwitcher() throws IOException {
        site.file("nl/over/index.html", "<html lang=nl dir=ltr><main></main>");
        assertThat(Switchers.faults(site.read())).contains(new Fault("nl/over/", "has 0 links in its header to en"));
    }

    private static String switcher(String language, String english, String dutch) {
        return "<html lang=%s dir=ltr><header><a data-language=en href='%s'>en</a> <a data-language=nl href='%s'>nl</a></header>"
                .formatted(language, english, dutch);
    }
}
