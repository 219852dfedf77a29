package org.plenary.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void fillsNothingIn() throws IOException {
        read(GOOD.replace("https://example.org/2017/", "https://${env:HOME}/"), Map.of());
        assertThat(found()).singleElement().asString().contains("nothing is filled in for ${...} in 'site.host'");
    }
}
