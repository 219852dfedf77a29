package org.plenary.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.app.configuration.Property;
import org.jbake.app.configuration.PropertyList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.language.Language;
import org.plenary.problem.Place;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;
import org.plenary.settings.TranslationRules.Share;

class SettingsReaderTest {

    private static final String GOOD = """
            site.host=https://example.org/2017/
            site.languages=en, nl
            site.time-zone=Europe/Brussels
            conference.start=2017-11-16
            conference.end=2017-11-17
            """;

    @TempDir
    Path root;

    private final Problems problems = new Problems();

    private Optional<Settings> read(String text, Map<String, String> overrides) throws IOException {
        Files.writeString(root.resolve("jbake.properties"), text);
        Clock clock = Clock.fixed(Instant.parse("2017-11-17T23:30:00Z"), ZoneOffset.UTC);
        return SettingsReader.read(root, overrides, clock, problems);
    }

    private List<String> found() {
        return problems.list().stream().map(Problem::toString).toList();
    }

    @Test
    void readsASite() throws IOException {
        Settings settings = read(GOOD, Map.of()).orElseThrow();
        assertThat(settings.basePath()).isEqualTo("/2017/");
        assertThat(settings.host()).hasToString("https://example.org/2017");
        assertThat(settings.languages()).hasToString("[en, nl]");
        assertThat(found()).isEmpty();
    }

    @Test
    void knowsByTheClockInItsOwnZoneWhetherTheConferenceIsPast() throws IOException {
        assertThat(read(GOOD, Map.of()).orElseThrow().isPast())
                .as("half past midnight in Brussels")
                .isTrue();
        assertThat(read(GOOD + "site.as-of=2017-11-17T23:59", Map.of())
                        .orElseThrow()
                        .isPast())
                .isFalse();
    }

    @Test
    void takesValuesFromTheCommandLine() throws IOException {
        Settings settings =
                read(GOOD, Map.of("site.host", "https://example.org")).orElseThrow();
        assertThat(settings.basePath()).isEqualTo("/");
    }

    @Test
    void anEditionStandsInAFolderOfItsOwn() throws IOException {
        Settings settings = read(GOOD.replace("org/2017/", "org/days") + "edition=2017", Map.of())
                .orElseThrow();
        assertThat(settings.host()).hasToString("https://example.org/days/2017");
        assertThat(settings.basePath()).isEqualTo("/days/2017/");
        assertThat(settings.rootPath()).isEqualTo("/days/");
        assertThat(settings.rootAddress()).isEqualTo("https://example.org/days/");
        assertThat(settings.series().folder()).isEqualTo("2017/");
        assertThat(settings.offline()).isTrue();
        assertThat(read(GOOD, Map.of()).orElseThrow().rootPath()).isEqualTo("/2017/");
        assertThat(found()).isEmpty();
    }

    @Test
    void anEditionThatIsOverIsPastAndIsNotKeptByBrowsers() throws IOException {
        Settings settings = read(
                        GOOD + "site.as-of=2017-01-01T00:00\nedition.newest=https://example.org/2019/", Map.of())
                .orElseThrow();
        assertThat(settings.series().isOver()).isTrue();
        assertThat(settings.isPast()).isTrue();
        assertThat(settings.offline()).isFalse();
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "edition=2017/18 | jbake.properties:6: error: '2017/18' can't be part of an address",
                "edition=2017 | jbake.properties:1: error: '/2017' stands here, and 'edition' adds it once more",
                "edition.newest=http://example.org/2019/ | jbake.properties:6: error: 'http://example.org/2019/' is not a web address",
                "edition.newest=2019 | jbake.properties:6: error: '2019' is not a web address",
                "edition.newest=https://example.org/2017/en/ | jbake.properties:6: error: 'https://example.org/2017/en/' is the address of this"
            })
    void saysWhatIsWrongWithAnEdition(String line, String problem) throws IOException {
        read(GOOD + line, Map.of());
        assertThat(found()).singleElement().asString().startsWith(problem);
    }

    @Test
    void anEditionThatIsOverRedirectsOnlyWithinItsFolder() throws IOException {
        Files.writeString(root.resolve("redirects"), "/2017/old /2017/en/\n/old /2017/en/\n");
        String text = GOOD.replace("/2017/", "") + "edition=2017\n";
        assertThat(read(text, Map.of()).orElseThrow().series().redirects())
                .extracting(Redirect::from)
                .containsExactly("/2017/old", "/old");
        Series over = read(text + "edition.newest=https://example.org/2019/", Map.of())
                .orElseThrow()
                .series();
        assertThat(over.redirects()).extracting(Redirect::from).containsExactly("/2017/old");
        assertThat(over.faults())
                .singleElement()
                .asString()
                .startsWith("redirects:2: error: '/old' is outside of /2017/, and this site stands only there");
    }

    @Test
    void namesEveryWrongSettingWithItsLine() throws IOException {
        read("""
                site.host=example.org
                site.languages=en, xx
                site.time-zone=Europe/Brusels
                site.titel=x
                conference.start=16-11-2017
                """, Map.of());
        assertThat(found())
                .hasSize(6)
                .anyMatch(problem -> problem.startsWith("jbake.properties:1:"))
                .anyMatch(problem -> problem.startsWith("jbake.properties:2:"))
                .anyMatch(problem -> problem.contains("did you mean 'Europe/Brussels'?"))
                .anyMatch(problem -> problem.startsWith("jbake.properties:4: error: unknown setting 'site.titel'"))
                .anyMatch(problem -> problem.startsWith("jbake.properties:5:"))
                .anyMatch(problem -> problem.contains("'conference.end' is missing"));
    }

    @Test
    void readsWhereAPageIsEditedAndMistakesAreReported() throws IOException {
        Settings settings = read(GOOD + """
                site.edit-url=https://git.example.org/forum/edit/main/{file}
                site.issues-url=https://git.example.org/forum/issues/new?title={title}&body={url}
                """, Map.of()).orElseThrow();
        assertThat(settings.editUrl()).contains(new LinkPattern("https://git.example.org/forum/edit/main/{file}"));
        assertThat(settings.issuesUrl())
                .contains(new LinkPattern("https://git.example.org/forum/issues/new?title={title}&body={url}"));
        assertThat(read(GOOD, Map.of()).orElseThrow().editUrl()).isEmpty();
        assertThat(found()).isEmpty();
    }

    @Test
    void refusesToEditEveryPageInTheSamePlace() throws IOException {
        Settings settings = read(GOOD + "site.edit-url=https://git.example.org/\n", Map.of())
                .orElseThrow();
        assertThat(settings.editUrl()).isEmpty();
        assertThat(found()).singleElement().asString().isEqualTo("""
                jbake.properties:6: error: there is no {file} in 'https://git.example.org/', so every page would have the same link [bad-setting]
                  hint: write it like https://git.example.org/forum/edit/main/{file}""");
    }

    @Test
    void saysWhatToTypeInsteadOfNamesAndDates() throws IOException {
        read(GOOD.replace("en, nl", "English, nl").replace("2017-11-17", "17/11/2017"), Map.of());
        assertThat(found())
                .hasSize(2)
                .anyMatch(p -> p.endsWith("write en"))
                .anyMatch(p -> p.endsWith("write 2017-11-17"));
    }

    @Test
    void knowsTheLineOfASettingThatIsReadFromTheFile() throws IOException {
        String text = "#conference.venue=x\n" + GOOD + "conference.venue=lamot\n";
        int last = (int) text.lines().count();
        assertThat(read(text, Map.of()).orElseThrow().place(Setting.VENUE)).hasToString("jbake.properties:" + last);
        assertThat(read(text, Map.of("conference.venue", "other")).orElseThrow().place(Setting.VENUE))
                .hasToString("jbake.properties");
    }

    @Test
    void givesNoSettingsWhenTheConferenceEndsBeforeItStarts() throws IOException {
        assertThat(read(GOOD.replace("end=2017-11-17", "end=2017-11-10"), Map.of()))
                .isEmpty();
        assertThat(found()).singleElement().asString().contains("ends before it starts");
    }

    @Test
    void asksNothingOfTranslationsUnlessItIsTold() throws IOException {
        assertThat(read(GOOD, Map.of()).orElseThrow().translations())
                .isEqualTo(new TranslationRules(true, false, Map.of()));
    }

    @Test
    void readsWhatIsAskedOfTranslationsWithTheLineThatAsks() throws IOException {
        TranslationRules rules = read(
                        GOOD + "site.show-outdated=no\ncheck.translations.nl = 90\ncheck.translations=error\n",
                        Map.of("check.translations.en", "100"))
                .orElseThrow()
                .translations();
        assertThat(found()).isEmpty();
        assertThat(rules)
                .isEqualTo(new TranslationRules(
                        false,
                        true,
                        Map.of(
                                new Language("nl"), new Share(90, new Place("jbake.properties", 7)),
                                new Language("en"), new Share(100, Place.of("jbake.properties")))));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "check.translations=warning, 'warning' is not known here",
                "check.translations.nl=101, '101' is not a percentage",
                "check.translations.nl=-1, '-1' is not a percentage",
                "check.translations.nl=90 %, '90 %' is not a percentage",
                "check.translations.nl=, '' is not a percentage",
                "check.translations.fr=90, 'fr' is not a language of this site",
                "check.translations.=90, '' is not a language of this site",
                "check.translation.nl=90, unknown setting 'check.translation.nl'",
                "site.show-outdated=true, 'true' is not known here",
            })
    void namesWhatCannotBeAskedOfTranslations(String line, String message) throws IOException {
        read(GOOD + line, Map.of());
        assertThat(found()).singleElement().asString().startsWith("jbake.properties:6: error: " + message);
    }

    @Test
    void saysWhenTheFileIsNotInUtf8() throws IOException {
        Files.write(root.resolve("jbake.properties"), new byte[] {'a', '=', (byte) 0xe9});
        SettingsReader.read(root, Map.of(), Clock.systemUTC(), problems);
        assertThat(found()).singleElement().asString().contains("UTF-8");
    }

    @Test
    void leavesTheSettingsOfJBakeAlone() throws IOException, IllegalAccessException {
        StringBuilder theirs = new StringBuilder(GOOD);
        for (Field field : PropertyList.class.getFields()) {
            String key = ((Property) field.get(null)).getKey();
            if (!Setting.isKnown(key)) {
                theirs.append(key).append("=x\n");
            }
        }
        assertThat(theirs).contains("render.tags=x", "index.file=x", "freemarker.timezone=x");
        read(theirs + "analytics.code=x\n", Map.of());
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "editon, edition",
        "Edition, edition",
        "organisation.shared, organisations.shared",
        "looks.colour, look.colour",
        "partner.become, partners.become",
        "partner.max.media, partners.max.media",
        "SITE.offline, site.offline",
        "offline, site.offline",
        "assets.folder, asset.folder"
    })
    void knowsItsOwnSettingsWithASlipInThem(String key, String meant) throws IOException {
        read(GOOD + key + "=x\n", Map.of());
        assertThat(problems.list())
                .singleElement()
                .hasToString("jbake.properties:6: error: unknown setting '" + key
                        + "' [bad-setting]\n  hint: did you mean '" + meant + "'?");
    }

    @Test
    void fillsNothingIn() throws IOException {
        read(GOOD.replace("https://example.org/2017/", "https://${env:HOME}/"), Map.of());
        assertThat(found()).singleElement().asString().contains("nothing is filled in for ${...} in 'site.host'");
    }

    @ParameterizedTest
    @CsvSource({"../organisations, ../organisations", "./shared/, shared", "../../all/x, ../../all/x"})
    void knowsWhereSharedOrganisationsAre(String value, String name) throws IOException {
        Settings settings =
                read(GOOD + "organisations.shared=" + value + "\n", Map.of()).orElseThrow();
        assertThat(settings.sharing().orElseThrow().name()).isEqualTo(name);
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "content/en", ".", "..", "/etc", "../..", "x/../content"})
    void refusesToShareTheSiteItself(String value) throws IOException {
        assertThat(read(GOOD + "organisations.shared=" + value + "\n", Map.of())
                        .orElseThrow()
                        .sharing())
                .isEmpty();
        assertThat(found()).singleElement().asString().contains("'" + value + "' can't be a folder");
    }

    @Test
    void readsHowManyPartnersAreLookedFor() throws IOException {
        Settings settings = read(GOOD + """
                partners.become=become-a-partner
                partners.max.co-sponsor=5
                partners.max.media=0
                partners.maximum=3
                """, Map.of()).orElseThrow();
        assertThat(settings.partnership())
                .isEqualTo(new Partnership(Map.of("co-sponsor", 5), Optional.of("become-a-partner")));
        assertThat(found())
                .hasSize(2)
                .anyMatch(problem -> problem.contains("'0' is not a number of places"))
                .anyMatch(problem -> problem.contains("unknown setting 'partners.maximum'"));
    }
}
