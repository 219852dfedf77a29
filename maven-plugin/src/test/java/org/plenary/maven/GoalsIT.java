package org.plenary.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The goals, in a Maven of their own: on a small site in four languages. */
class GoalsIT extends SmallSite {

    /** What a check leaves for programs, and all that it writes. */
    private static final String REPORT = "target/problems.sarif";

    @Test
    void checkNamesEveryErrorAndFails() throws Exception {
        write("content/en/tracks/water.adoc", "= Water\n:color: #17626c\n\nimage::gone.png[Gone]\n");
        write("content/nl/sessions/opening.adoc", "Opening\n");
        Map<String, String> before = everything();
        Maven check = Maven.run(site, "plenary:check");
        assertThat(check.output())
                .contains(
                        "content/en/tracks/water.adoc:2: error: unknown attribute 'color' in a track [unknown-attribute]")
                .contains("  hint: did you mean 'colour'?")
                .contains("content/en/tracks/water.adoc:4: error: ")
                .contains("content/nl/sessions/opening.adoc:1: error: the title is missing [bad-header]")
                .contains("3 errors: such a site is not published")
                .doesNotContain("Exception in")
                .doesNotContain("\tat ");
        assertThat(check.exit()).isEqualTo(1);
        before.put(REPORT, read(REPORT));
        assertThat(everything()).isEqualTo(before);
        assertThat(read(REPORT)).contains("\"unknown-attribute\"", "content/nl/sessions/opening.adoc");
    }

    @Test
    void checkPassesASiteBeforeAndAfterATextOfEveryTypeIsStarted() throws Exception {
        List<String> types = List.of("page", "session", "person", "organisation", "room", "track", "news", "document");
        int texts = texts();
        Map<String, String> before = everything();
        List<String> goals = new ArrayList<>(List.of("plenary:check"));
        types.forEach(type -> goals.add("plenary:new@" + type));
        goals.add("plenary:check");
        Maven made = Maven.run(site, goals.toArray(String[]::new));
        assertThat(made.output())
                .contains("\nPlenary checked " + texts + " files (en ")
                .contains(
                        "Plenary made 4 files:\n  content/en/people/a-new-person.adoc\n  content/nl/people/a-new-person.adoc\n")
                .contains("\nPlenary checked " + (texts + 4 * types.size()) + " files (en ")
                .containsPattern("(?s)\\): nothing is wrong\n.*\\): nothing is wrong\n");
        assertThat(made.exit()).isZero();
        Map<String, String> after = everything();
        assertThat(after).containsAllEntriesOf(before);
        after.keySet().removeAll(before.keySet());
        assertThat(after.keySet())
                .hasSize(4 * types.size() + 1)
                .allMatch(name ->
                        name.equals(REPORT) || name.matches("content/(en|nl|ar|fr)/[a-z]+/a-new-[a-z]+\\.adoc"));
    }

    @Test
    void newNeverOverwrites() throws Exception {
        Maven first = Maven.run(site, "plenary:new", "-Dtype=session", "-Dtitle=Où va l’eau — الماء?");
        assertThat(first.output()).contains("  content/fr/sessions/ou-va-leau-alma.adoc\n");
        assertThat(first.exit()).isZero();
        assertThat(read("content/en/sessions/ou-va-leau-alma.adoc")).startsWith("= Où va l’eau — الماء?\n");

        Map<String, String> before = everything();
        Maven second =
                Maven.run(site, "plenary:new", "-Dtype=session", "-Dtitle=Ou va l'eau, alma", "-Dname=ou-va-leau-alma");
        assertThat(second.output())
                .contains("content/fr/sessions/ou-va-leau-alma.adoc: error: this file is there already")
                .contains("4 errors: nothing was written");
        assertThat(second.exit()).isEqualTo(1);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void importTellsFirstAndThenWrites() throws Exception {
        write("programme.csv", "title,start,kind\nTea by the sea,2030-05-04 16:00,break\n");
        Map<String, String> before = everything();
        Maven tried = Maven.run(site, "plenary:import", "-Dfrom=programme.csv", "-Dplenary.try");
        assertThat(tried.output()).contains("content/en/sessions/tea-by-the-sea.adoc: new\n", "nothing was written");
        assertThat(tried.exit()).isZero();
        assertThat(everything()).isEqualTo(before);

        Maven imported = Maven.run(site, "plenary:import", "-Dfrom=programme.csv");
        assertThat(imported.output()).contains("Plenary imported from CSV: 1 session, ");
        assertThat(read("content/en/sessions/tea-by-the-sea.adoc"))
                .isEqualTo("= Tea by the sea\n:kind: break\n:start: 2030-05-04T16:00\n");

        Maven refused = Maven.run(site, "plenary:import");
        assertThat(refused.output())
                .contains("where the programme comes from isn't said", "1 error: nothing was imported");
        assertThat(refused.exit()).isEqualTo(1);
    }

    @Test
    void translatedMarksFilesOrNone() throws Exception {
        Maven marked = Maven.run(
                site, "plenary:translated", "-Dfile=content/nl/sessions/closing.adoc,content/fr/pages/home.adoc");
        assertThat(marked.output())
                .containsPattern(
                        "content/nl/sessions/closing.adoc is marked now .*: [0-9a-f]{7} \\(before: nothing\\)\n")
                .containsPattern("content/fr/pages/home.adoc is marked now .*: [0-9a-f]{7} \\(before: nothing\\)\n");
        assertThat(marked.exit()).isZero();
        assertThat(read("content/fr/pages/home.adoc")).containsPattern("\n:translated-from: [0-9a-f]{7}\n");

        Map<String, String> before = everything();
        Maven refused = Maven.run(
                site, "plenary:translated", "-Dfile=content/nl/sessions/opening.adoc,content/en/pages/home.adoc");
        assertThat(refused.output())
                .contains("content/en/pages/home.adoc: error: this is the original")
                .contains("1 error: nothing was written");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void statusTellsHowTranslationsStandWhateverElseIsWrong() throws Exception {
        write("content/nl/sessions/closing.adoc", "= Slotwoord\n:translated-from: 1234567\n\n<b>Wordt vervolgd.\n");
        write("content/en/tracks/water.adoc", "= Water\n:color: #17626c\n\nimage::gone.png[Gone]\n");
        write("content/fr/sessions/opening.adoc", "Ouverture\n");
        Map<String, String> before = everything();
        Maven status = Maven.run(site, "plenary:status");
        assertThat(status.output())
                .contains("content/fr/sessions/opening.adoc:1: error: the title is missing [bad-header]")
                .containsPattern(
                        "\nnl: 2 outdated, \\d+ unmarked, \\d+ missing: 0 % current, leaving out 2 not published\n")
                .contains(
                        "\ncontent/nl/sessions/closing.adoc:2: outdated\n  What changed can't be told: the history isn't looked at, as jbake.properties says site.history=off")
                .contains("Not counted, because a file of theirs can't be read: sessions/opening")
                .contains("The same to read in a browser: " + site.resolve("target/translations.html"));
        assertThat(status.exit()).isZero();
        assertThat(read("target/translations.html"))
                .startsWith("<!doctype html>")
                .contains("content/nl/sessions/closing.adoc:2")
                .contains("the title is missing");
        Map<String, String> after = everything();
        after.remove("target/translations.html");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void statusCannotBeToldWithoutSettings() throws Exception {
        write("jbake.properties", read("jbake.properties").replace("site.languages=", "site.language="));
        Maven status = Maven.run(site, "plenary:status");
        assertThat(status.output())
                .contains("the setting 'site.languages' is missing")
                .contains("how the translations stand can't be told");
        assertThat(status.exit()).isEqualTo(1);
        assertThat(site.resolve("target/translations.html")).doesNotExist();
    }
}
