package org.plenary.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.TranslatedSite;
import org.plenary.translation.Translation.Status;

/** How translations stand, as real commits tell it. */
class TranslationsTest {

    private static final String ORIGINAL =
            "= Opening\n:description: The first hour.\n:kind: ceremony\n\nThe mayor speaks.\n";
    private static final String TRANSLATED = "= Opening\n\nDe burgemeester spreekt.\n";
    private static final String EN = "content/en/sessions/opening.adoc";
    private static final String NL = "content/nl/sessions/opening.adoc";
    private static final Instant FIRST = Instant.ofEpochSecond(1_500_000_000);

    @TempDir
    Path temp;

    private TranslatedSite site;

    @BeforeEach
    void original() throws IOException {
        site = new TranslatedSite(temp.resolve("site"));
        site.git.write(EN, ORIGINAL).commit();
    }

    private void translate() throws IOException {
        site.translate(NL, TRANSLATED);
        site.git.commit();
        assertThat(translation().status()).isEqualTo(Status.CURRENT);
    }

    private Translation translation() throws IOException {
        return site.translation(NL);
    }

    private void change(String from, String to) throws IOException {
        site.git.write(EN, ORIGINAL.replace(from, to));
    }

    private static Instant minute(int commit) {
        return FIRST.plusSeconds(60L * commit);
    }

    @Test
    void isMissingWithoutAFile() throws IOException {
        assertThat(translation().status()).isEqualTo(Status.MISSING);
        assertThat(translation().advice()).isEmpty();
        assertThat(translation().drift()).isEmpty();
    }

    @Test
    void isUnmarkedWithoutAMarkAndSaysWhatToWrite() throws IOException {
        site.git.write(NL, TRANSLATED);
        assertThat(translation().status()).isEqualTo(Status.UNMARKED);
        assertThat(translation().advice().orElseThrow())
                .startsWith(NL + ": not marked")
                .endsWith(":translated-from: " + translation().mark());
    }

    @ParameterizedTest
    @CsvSource({
        "The mayor speaks, The mayor sings, text -speaks +sings",
        "= Opening, = The opening, title -Opening +The opening",
        "The first hour, The first two hours, description -hour +two hours",
        ":kind: ceremony, :short-title: Open, short-title +Open",
        ":description: The first hour., :kind: plenary, description -The first hour.",
    })
    void isOutdatedOnceTheWordsOfTheOriginalChange(String from, String to, String changes) throws IOException {
        translate();
        change(from, to);
        site.git.commit();
        assertThat(translation().status()).isEqualTo(Status.OUTDATED);
        assertThat(translation().place()).hasToString(NL + ":2");
        assertThat(TranslatedSite.changes(translation())).containsExactly(changes);
        Drift drift = translation().drift().orElseThrow();
        assertThat(drift.file()).isEqualTo(EN);
        assertThat(drift.since()).contains(minute(2));
        assertThat(drift.latest()).contains(minute(2));
    }

    @Test
    void staysCurrentWhenOnlyFactsChange() throws IOException {
        translate();
        change(":kind: ceremony", ":kind: plenary");
        assertThat(translation().status()).isEqualTo(Status.CURRENT);
    }

    @Test
    void tellsTheFirstAndTheLastChangeOfWords() throws IOException {
        translate();
        change("The mayor", "The governor");
        site.git.commit();
        change("The mayor speaks", "The governor sings");
        site.git.commit();
        change("The mayor speaks.\n", "The governor sings.\n\n// A note\n");
        site.git.commit();
        Drift drift = translation().drift().orElseThrow();
        assertThat(drift.since()).contains(minute(2));
        assertThat(drift.latest()).contains(minute(3));
        assertThat(TranslatedSite.changes(translation())).containsExactly("text -mayor speaks +governor sings");
    }

    @Test
    void tellsTheChangesSinceTheLastTimeThatTheWordsWereThere() throws IOException {
        translate();
        change("speaks", "sings");
        site.git.commit();
        change("", "");
        site.git.commit();
        assertThat(translation().status()).as("reverted").isEqualTo(Status.CURRENT);
        change("speaks", "dances");
        site.git.commit();
        assertThat(translation().drift().flatMap(Drift::since)).contains(minute(4));
        assertThat(TranslatedSite.changes(translation())).containsExactly("text -speaks +dances");
    }

    @Test
    void takesWhatIsNotCommittedForThePresent() throws IOException {
        translate();
        change("speaks", "sings");
        Drift drift = translation().drift().orElseThrow();
        assertThat(drift.since()).isEmpty();
        assertThat(drift.latest()).isEmpty();
        assertThat(TranslatedSite.changes(translation())).containsExactly("text -speaks +sings");
        assertThat(site.report().text()).contains(NL + ":2: outdated since a change that is not committed yet");
    }

    @Test
    void knowsSinceWhenButNotTheLastChangeWhenThatIsNotCommitted() throws IOException {
        translate();
        change("speaks", "sings");
        site.git.commit();
        change("speaks", "dances");
        Drift drift = translation().drift().orElseThrow();
        assertThat(drift.since()).contains(minute(2));
        assertThat(drift.latest()).isEmpty();
        assertThat(TranslatedSite.changes(translation())).containsExactly("text -speaks +dances");
    }

    @Test
    void countsWhatAMergeBroughtFromTheMerge() throws IOException {
        translate();
        site.git.run("checkout", "-q", "-b", "draft");
        change("speaks", "sings");
        site.git.commit();
        change("speaks", "dances");
        site.git.commit();
        site.git.run("checkout", "-q", "main");
        site.git.run("merge", "-q", "--no-ff", "-m", "x", "draft");
        assertThat(translation().drift().flatMap(Drift::since)).contains(minute(4));
    }

    @ParameterizedTest
    @CsvSource({"1234567", "0000000"})
    void saysPlainlyWhenTheMarkIsFromElsewhere(String mark) throws IOException {
        site.git
                .write(NL, TRANSLATED.replaceFirst("\n", "\n:translated-from: " + mark + "\n"))
                .commit();
        assertThat(translation().status()).isEqualTo(Status.OUTDATED);
        assertThat(translation().drift()).isEmpty();
        assertThat(site.report().text())
                .contains(NL + ":2: outdated\n  What changed can't be told: no version of " + EN
                        + " in git has the mark " + mark)
                .contains("write :translated-from: " + translation().mark());
    }

    @Test
    void saysPlainlyWhenTheTranslatedWordsWereNeverCommitted() throws IOException {
        change("speaks", "sings");
        site.translate(NL, TRANSLATED);
        change("speaks", "dances");
        assertThat(translation().status()).isEqualTo(Status.OUTDATED);
        assertThat(translation().drift()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "site.history=off | the history isn't looked at, as jbake.properties says site.history=off",
                "'' | the history isn't there"
            })
    void saysPlainlyWhenThereIsNoHistory(String setting, String why) throws IOException {
        translate();
        change("speaks", "sings");
        site.settings(setting);
        if (setting.isEmpty()) {
            site.git.run("update-ref", "-d", "HEAD");
        }
        assertThat(translation().status()).isEqualTo(Status.OUTDATED);
        assertThat(translation().drift()).isEmpty();
        assertThat(site.report().text()).contains("What changed can't be told: " + why);
    }

    @Test
    void saysPlainlyWhenTheCloneIsShallow() throws IOException {
        translate();
        change("speaks", "sings");
        site.git.commit();
        site.git.run("clone", "-q", "--depth", "1", "file://" + site.git.folder, temp + "/shallow");
        TranslatedSite shallow = new TranslatedSite(temp.resolve("shallow"));
        assertThat(shallow.translation(NL).status()).isEqualTo(Status.OUTDATED);
        assertThat(shallow.report().text()).contains("the history isn't there to look it up in");
        assertThat(shallow.problems.text()).contains("[shallow-history]");
    }

    @Test
    void followsAnOriginalThatWasRenamedWithItsTranslation() throws IOException {
        translate();
        site.git.run("mv", EN, EN.replace("opening", "start"));
        site.git.run("mv", NL, NL.replace("opening", "start"));
        site.git.commit();
        site.git.write(EN.replace("opening", "start"), ORIGINAL.replace("speaks", "sings"));
        site.git.commit();
        Translation translation = site.translation(NL.replace("opening", "start"));
        assertThat(TranslatedSite.changes(translation)).containsExactly("text -speaks +sings");
        assertThat(translation.drift().flatMap(Drift::since)).contains(minute(3));
    }

    @Test
    void looksForTheWordsInTheFileThatARenamedOneWas() throws IOException {
        translate();
        change("speaks", "sings");
        site.git.commit();
        for (String name : new String[] {"start", "begin"}) {
            String before = name.equals("start") ? "opening" : "start";
            site.git.run("mv", EN.replace("opening", before), EN.replace("opening", name));
            site.git.run("mv", NL.replace("opening", before), NL.replace("opening", name));
            site.git.commit();
        }
        Translation translation = site.translation(NL.replace("opening", "begin"));
        Drift drift = translation.drift().orElseThrow();
        assertThat(TranslatedSite.changes(translation)).containsExactly("text -speaks +sings");
        assertThat(drift.file()).isEqualTo(EN);
        assertThat(drift.since()).contains(minute(2));
        assertThat(drift.latest()).contains(minute(2));
        assertThat(site.report().text())
                .contains("It was translated from " + EN + ", which seems to have been renamed since.");
    }

    @Test
    void doesNotTakeAnotherFileForARenamedOne() throws IOException {
        translate();
        site.git.remove(EN).remove(NL);
        String other = EN.replace("opening", "closing");
        site.git.write(other, "= Closing\n:kind: closing\n\nThe end.\n");
        site.git.write(NL.replace("opening", "closing"), "= Slot\n:translated-from: 1234567\n\nEinde.\n");
        site.git.commit();
        assertThat(site.translation(NL.replace("opening", "closing")).drift()).isEmpty();
    }

    @Test
    void knowsAnOriginalThatWasGoneForAWhile() throws IOException {
        translate();
        site.git.remove(EN).commit();
        change("speaks", "sings");
        site.git.commit();
        assertThat(translation().drift().flatMap(Drift::since)).contains(minute(3));
        assertThat(TranslatedSite.changes(translation())).containsExactly("text -speaks +sings");
    }

    @Test
    void comparesWithTheLanguageThatHasTheFacts() throws IOException {
        String dutch = "content/nl/news/haring.adoc";
        String french = "content/fr/news/haring.adoc";
        site.git.write(dutch, "= Haring\n:date: 2017-05-01\n\nEr is haring.\n").commit();
        site.translate(french, "= Harengs\n\nIl y a des harengs.\n");
        site.git
                .write(dutch, "= Haring\n:date: 2017-05-01\n\nEr is nieuwe haring.\n")
                .commit();
        Translation translation = site.translation(french);
        assertThat(translation.original().name()).isEqualTo(dutch);
        assertThat(TranslatedSite.changes(translation)).containsExactly("text +nieuwe");
        assertThat(site.translation("content/en/news/haring.adoc").status()).isEqualTo(Status.MISSING);
    }

    @Test
    void doesNotCountWhatCannotBeReadOrHasLostItsOriginal() throws IOException {
        translate();
        site.git.write("content/nl/news/lost.adoc", "= Verloren\n:translated-from: 1234567\n\nTekst.\n");
        site.git.write("content/en/news/untitled.adoc", "No title.\n");
        site.git.write("content/nl/news/untitled.adoc", "= Titel\n\nTekst.\n");
        StatusReport report = site.report();
        assertThat(report.translations().all())
                .extracting(Translation::original)
                .allMatch(original -> original.name().equals(EN));
        assertThat(report.translations().unread()).containsExactly("news/untitled");
        assertThat(report.text()).contains("Not counted, because a file of theirs can't be read: news/untitled");
        assertThat(site.problems.text()).contains("content/en/news/untitled.adoc:1: error: the title is missing");
    }

    @Test
    void tellsHowManyOfAHundredArePublishedAndCurrent() throws IOException {
        translate();
        site.git.write("content/en/news/draft.adoc", "= Draft\n:date: 2017-05\n:status: draft\n");
        site.git.write("content/en/news/later.adoc", "= Later\n:date: 2017-05\n:publish-from: 2017-09-01T00:00\n");
        assertThat(site.report().text())
                .startsWith("nl: 1 current, 2 missing: 100 % current, leaving out 2 not published\n"
                        + "fr: 3 missing: 0 % current, leaving out 2 not published\n");
        assertThat(translation().drift()).isEqualTo(Optional.empty());
    }
}
