package org.plenary.archetype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.SiteReader;
import org.plenary.problem.Problems;
import org.plenary.site.Edition;
import org.plenary.site.Site;
import org.plenary.translation.Translation;

/** A new project has nothing to complain of, whatever its languages and its first one. */
class LanguagesIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl, fr", "ar,fr,de,es,en,nl", "es,de"})
    void nothingIsWrong(String languages) throws Exception {
        Path project = NewProject.of(folder, languages, "2099-05-20");
        Problems problems = new Problems();
        Site site = new SiteReader(project, Map.of(), Clock.systemUTC(), problems)
                .read()
                .orElseThrow(() -> new AssertionError(problems.list()));
        assertThat(problems.list()).isEmpty();
        List<String> tags = Arrays.stream(languages.split(", *")).toList();
        assertThat(site.editions())
                .extracting(Edition::language)
                .map(Object::toString)
                .containsExactlyElementsOf(tags);
        assertThat(site.translations().all())
                .hasSize(17 * (tags.size() - 1))
                .allMatch(translation -> translation.status() == Translation.Status.CURRENT);
    }

    @Test
    void everyGapIsFilled() throws Exception {
        Path project = NewProject.of(folder, "en,nl", "2001-02-03");
        try (Stream<Path> files = Files.walk(project)) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(adoc|md|properties)")))
                    .hasSizeGreaterThan(30)
                    .allSatisfy(file -> assertThat(file).content().doesNotContainPattern("@[a-z]+@"));
        }
        assertThat(project.resolve("content/nl/pages/home.adoc")).content().startsWith("= Salt & Tide $1\n");
        assertThat(project.resolve("content/en/sessions/example-session.adoc"))
                .content()
                .contains("\n:start: 2001-02-03T09:30\n");
        assertThat(project.resolve("facts")).doesNotExist();
        assertThat(project.resolve(".mvn/jvm.config"))
                .content()
                .contains("jruby")
                .doesNotContain("jdk.compiler");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "languages | en,pt | write -Dlanguages=nl,en with any of ar, de, en, es, fr, nl",
                "name | Salt {tide} | without braces",
                "start | 2027-02-30 | write -Dstart=2027-05-20",
                "end | 2099-05-19 | write -Dend=2099-05-20 or a later day",
                "timeZone | Brussels | write -DtimeZone=Europe/Brussels",
                "host | conference.example | write -Dhost=https://conference.example"
            })
    void aWrongAnswerIsNamed(String name, String answer, String hint) {
        assertThatThrownBy(() -> NewProject.of(folder, Map.of(name, answer)))
                .hasMessageContaining("'" + answer + "' can't be " + name + ": ")
                .hasMessageContaining(hint);
    }
}
