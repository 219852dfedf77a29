package org.plenary.baked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlternatesTest {

    private static final String ABOUT = "en/about/";

    private final TinySite site;

    AlternatesTest(@TempDir Path folder) throws IOException {
        this.site = new TinySite(folder);
    }

    @Test
    void findsNothingWrongWithASoundSite() throws IOException {
        assertThat(Alternates.faults(site.read())).isEmpty();
    }

    @Test
    void acceptsAPageThatIsCanonicalToTheLanguageItIsWrittenIn() throws IOException {
        site.page(
                "en/new/",
                "en",
                canonical("en/new/") + alternate("en", "en/new/") + alternate("x-default", "en/new/"),
                "");
        site.page("nl/new/", "nl", canonical("en/new/"), "");
        assertThat(Alternates.faults(site.read())).isEmpty();
    }

    @Test
    void findsAlternatesOfAPageThatIsCanonicalToAnother() throws IOException {
        site.page("en/more/", "en", canonical(ABOUT) + alternate("en", ABOUT), "");
        assertThat(faultsOf("en/more/"))
                .containsExactly("is canonical to https://tiny.example/en/about/, but lists alternates");
    }

    @Test
    void findsACanonicalPageThatIsMissing() throws IOException {
        site.page("en/more/", "en", canonical("en/less/"), "");
        assertThat(faultsOf("en/more/"))
                .containsExactly("its canonical page https://tiny.example/en/less/ isn't in the site");
    }

    @Test
    void findsACanonicalPageThatIsCanonicalToAnother() throws IOException {
        site.page("en/more/", "en", canonical("en/less/"), "");
        site.page("en/less/", "en", canonical(ABOUT), "");
        assertThat(faultsOf("en/more/"))
                .containsExactly("its canonical page https://tiny.example/en/less/ isn't canonical itself");
    }

    @Test
    void acceptsAPageThatSearchEnginesLeaveOut() throws IOException {
        site.page("en/search/", "en", "<meta name=\"robots\" content=\"noindex\">", "");
        assertThat(Alternates.faults(site.read())).isEmpty();
    }

    @Test
    void findsAPageWithoutCanonicalLink() throws IOException {
        site.page("en/more/", "en", "", "");
        assertThat(faultsOf("en/more/")).containsExactly("has no canonical link");
    }

    @Test
    void findsASetWithoutThePageItself() throws IOException {
        site.page(ABOUT, "en", canonical(ABOUT) + alternate("nl", "nl/over/") + alternate("x-default", "nl/over/"), "");
        assertThat(faultsOf(ABOUT)).first().asString().startsWith("isn't in its own set of alternates");
    }

    @Test
    void findsASetWithoutPageForOtherLanguages() throws IOException {
        site.page(ABOUT, "en", canonical(ABOUT) + alternate("en", ABOUT), "");
        assertThat(faultsOf(ABOUT)).containsExactly("has no alternate x-default");
    }

    @Test
    void findsAnAlternateThatIsMissing() throws IOException {
        site.page(ABOUT, "en", canonical(ABOUT) + TinySite.alternates(ABOUT, "nl/onder/", ABOUT), "");
        assertThat(faultsOf(ABOUT))
                .containsExactly("its alternate nl https://tiny.example/nl/onder/ isn't in the site");
    }

    @Test
    void findsAnAlternateThatListsAnotherSet() throws IOException {
        site.page(ABOUT, "en", canonical(ABOUT) + TinySite.alternates(ABOUT, "nl/over/", ""), "");
        assertThat(faultsOf(ABOUT)).contains("its alternate nl https://tiny.example/nl/over/ lists another set");
        assertThat(faultsOf("nl/over/")).contains("its alternate en https://tiny.example/en/about/ lists another set");
    }

    @Test
    void findsAnAlternateInAnotherLanguageThanItSays() throws IOException {
        site.page("nl/over/", "fr", canonical("nl/over/") + TinySite.alternates(ABOUT, "nl/over/", ABOUT), "");
        assertThat(faultsOf(ABOUT)).containsExactly("its alternate nl is in fr");
    }

    @Test
    void findsALanguageThatIsNamedTwice() throws IOException {
        String twice = TinySite.alternates(ABOUT, "nl/over/", ABOUT) + alternate("nl", "nl/");
        site.page(ABOUT, "en", canonical(ABOUT) + twice, "");
        assertThat(faultsOf(ABOUT)).contains("has more than one alternate nl");
    }

    private List<String> faultsOf(String address) throws IOException {
        return Alternates.faults(site.read()).stream()
                .filter(fault -> fault.where().equals(address))
                .map(Fault::what)
                .toList();
    }

    private static String canonical(String address) {
        return TinySite.canonical(address);
    }

    private static String alternate(String hreflang, String address) {
        return TinySite.alternate(hreflang, address);
    }
}
