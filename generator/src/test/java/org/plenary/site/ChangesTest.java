package org.plenary.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.content.Body;
import org.plenary.content.Document;
import org.plenary.content.DocumentReader;
import org.plenary.entry.Listed;
import org.plenary.history.Git;
import org.plenary.history.History;
import org.plenary.history.HistoryReader;
import org.plenary.language.Bundles;
import org.plenary.language.Language;
import org.plenary.language.Messages;
import org.plenary.people.Person;
import org.plenary.problem.Problems;
import org.plenary.settings.Settings;
import org.plenary.settings.SettingsReader;
import org.plenary.source.Inventory;
import org.plenary.source.InventoryReader;

/** What the history of a site tells its visitors: real commits, read and assembled. */
class ChangesTest {

    private static final String OPENING = "content/en/sessions/opening.adoc";
    private static final String TALK = "content/en/sessions/talk.adoc";

    @TempDir
    Path temp;

    private Git git = new Git(Path.of("."));

    @BeforeEach
    void begin() throws IOException {
        git = Git.init(temp.resolve("site"));
        settings("");
        for (String page : List.of("home", "programme", "people", "venue")) {
            git.write("content/en/pages/" + page + ".adoc", "= " + page + "\n");
        }
        git.write("content/en/people/ada.adoc", "= Ada\n").write("content/en/people/bo.adoc", "= Bo\n");
        git.write("content/en/rooms/hall.adoc", "= Hall\n").write("content/en/rooms/attic.adoc", "= Attic\n");
        git.commit();
    }

    private void settings(String more) throws IOException {
        git.write(
                "jbake.properties",
                "site.host=https://example.org\nsite.languages=en,nl\nsite.time-zone=Europe/Brussels\n"
                        + "site.as-of=2017-08-01T12:00\nconference.start=2017-11-16\nconference.end=2017-11-17\n"
                        + more);
    }

    private static String session(String title, String... facts) {
        return "= " + title + "\n:kind: session\n" + String.join("\n", facts) + "\n";
    }

    private Site site() throws IOException {
        Problems problems = new Problems();
        Settings settings = SettingsReader.read(git.folder, Map.of(), Clock.systemUTC(), problems)
                .orElseThrow();
        Inventory inventory = InventoryReader.read(git.folder, settings.languages(), problems);
        DocumentReader reader = new DocumentReader(Schema::of, (source, text, where) -> Body.EMPTY, problems);
        List<Document> documents = inventory.documents().stream()
                .flatMap(source -> reader.read(source).stream())
                .toList();
        History history = HistoryReader.read(git.folder, file -> true, problems);
        Language en = new Language("en");
        Language nl = new Language("nl");
        Bundles bundles = new Bundles(Map.of(en, new Messages(en, Map.of()), nl, new Messages(nl, Map.of())));
        Site site = Assembler.assemble(
                        settings,
                        inventory,
                        documents,
                        history,
                        TranslationFinder.find(settings, inventory, documents),
                        bundles,
                        problems)
                .orElseThrow(() -> new AssertionError(problems.text()));
        assertThat(problems.list()).isEmpty();
        return site;
    }

    private List<String> changes() throws IOException {
        return site().first().changes().stream().map(ChangesTest::told).toList();
    }

    private static String told(Change change) {
        return change.id() + " " + change.title() + state(change.before()) + " ->" + state(change.now());
    }

    private static String state(Change.State state) {
        return state.start().map(start -> " " + start).orElse("")
                + state.room().map(room -> " " + room.title()).orElse("")
                + (state.everyRoom() ? " everywhere" : "")
                + state.people().stream()
                        .map(Person::title)
                        .map(name -> " " + name)
                        .reduce("", String::concat);
    }

    @Test
    void tellsNothingOfTheFirstProgramme() throws IOException {
        git.write(OPENING, session("Opening", ":start: 2017-11-16T09:00")).commit();
        assertThat(changes()).isEmpty();
    }

    @Test
    void tellsWhatWasAddedMovedAndRemoved() throws IOException {
        git.write(OPENING, session("Opening", ":start: 2017-11-16T09:00", ":room: hall"))
                .commit();
        git.write(TALK, session("Talk", ":start: 2017-11-16T11:00")).commit();
        git.write(OPENING, session("Opening", ":start: 2017-11-16T10:00", ":room: hall"))
                .commit();
        git.remove(TALK).commit();
        assertThat(changes())
                .containsExactly(
                        "talk/5/removed Talk 2017-11-16T11:00+01:00 ->",
                        "opening/4/moved Opening 2017-11-16T09:00+01:00 Hall -> 2017-11-16T10:00+01:00 Hall",
                        "talk/3/added Talk -> 2017-11-16T11:00+01:00");
    }

    @Test
    void tellsOfRoomsPeopleAndCancellations() throws IOException {
        git.write(OPENING, session("Opening", ":room: hall", ":speakers: ada")).commit();
        git.write(OPENING, session("Opening", ":room: all", ":speakers: bo")).commit();
        git.write(OPENING, session("Opening", ":room: all", ":speakers: bo", ":state: cancelled"))
                .commit();
        git.write(OPENING, session("Opening", ":room: all", ":moderators: bo")).commit();
        assertThat(changes())
                .containsExactly(
                        "opening/5/reinstated Opening everywhere -> everywhere",
                        "opening/4/cancelled Opening everywhere -> everywhere",
                        "opening/3/room Opening Hall Ada -> everywhere Bo",
                        "opening/3/people Opening Hall Ada -> everywhere Bo");
    }

    @Test
    void saysNothingOfPeopleWhoOnlyDoSomethingElse() throws IOException {
        git.write(OPENING, session("Opening", ":speakers: bo")).commit();
        git.write(OPENING, session("Opening", ":moderators: bo")).commit();
        assertThat(changes()).isEmpty();
    }

    @Test
    void saysNothingOfPeopleWhomVisitorsCannotSee() throws IOException {
        git.write("content/en/people/eve.adoc", "= Eve\n:publish-from: 2017-09-01T00:00\n");
        git.write(OPENING, session("Opening", ":accept: unpublished-reference because she comes later"))
                .commit();
        git.write(
                        OPENING,
                        session("Opening", ":accept: unpublished-reference because she comes later", ":speakers: eve"))
                .commit();
        assertThat(site().first().changes()).isEmpty();
    }

    @Test
    void saysNothingOfWordsOnlyOrOfTheOrderOfPeople() throws IOException {
        git.write(OPENING, session("Opening", ":speakers: ada, bo")).commit();
        git.write(OPENING, session("Grand opening", ":speakers: bo, ada") + "\nMore.\n")
                .commit();
        assertThat(changes()).isEmpty();
    }

    @Test
    void neverTellsOfDraftsAndEmbargoes() throws IOException {
        git.write(OPENING, session("Opening")).commit();
        git.write(TALK, session("Talk", ":status: draft")).commit();
        git.write("content/en/sessions/secret.adoc", session("Secret", ":publish-from: 2017-09-01T00:00"))
                .commit();
        assertThat(changes()).isEmpty();
        git.write(TALK, session("Talk")).commit();
        assertThat(changes()).containsExactly("talk/5/added Talk ->");
    }

    @Test
    void namesASessionThatBecameADraftByTheTitleThatWasOut() throws IOException {
        git.write(OPENING, session("Opening"))
                .write(TALK, session("Talk"))
                .write("content/nl/sessions/talk.adoc", "= Gesprek\n")
                .commit();
        git.write(TALK, session("Secret talk", ":status: draft"))
                .write("content/nl/sessions/talk.adoc", "= Geheim gesprek\n")
                .commit();
        git.write(TALK, session("More secret talk", ":status: draft")).commit();
        assertThat(changes()).containsExactly("talk/3/removed Talk ->");
        assertThat(site().edition(new Language("nl")).changes().get(0).title()).isEqualTo("Gesprek");
    }

    @Test
    void seesNoChangeWhenAnotherLanguageCarriesTheFacts() throws IOException {
        git.write(OPENING, session("Opening")).commit();
        git.write("content/nl/sessions/talk.adoc", session("Gesprek", ":room: hall"))
                .commit();
        git.write(TALK, session("Talk", ":room: hall"))
                .write("content/nl/sessions/talk.adoc", "= Gesprek\n")
                .commit();
        assertThat(changes()).containsExactly("talk/3/added Talk -> Hall");
        git.remove(TALK)
                .write("content/nl/sessions/talk.adoc", session("Gesprek", ":room: hall"))
                .commit();
        assertThat(changes()).containsExactly("talk/3/added Gesprek -> Hall");
    }

    @Test
    void countsChangesOfTheSameSecond() throws IOException {
        git.write(OPENING, session("Opening")).commit();
        git.at(1_499_000_000).write(TALK, session("Talk")).commit();
        assertThat(changes()).containsExactly("talk/3/added Talk ->");
    }

    @Test
    void countsAnEmbargoedSessionFromTheDayItIsOut() throws IOException {
        git.write(OPENING, session("Opening")).commit();
        git.write(TALK, session("Talk", ":publish-from: 2017-07-20T08:00")).commit();
        Change added = site().first().changes().get(0);
        assertThat(told(added)).isEqualTo("talk/3/added Talk ->");
        assertThat(added.time()).hasToString("2017-07-20T08:00+02:00");
    }

    @Test
    void beginsWhenTheSettingsSayTheProgrammeWasPublished() throws IOException {
        git.write(OPENING, session("Opening")).commit();
        git.at(1_501_000_000).write(TALK, session("Talk")).commit();
        settings("programme.published=2017-07-30T00:00\n");
        assertThat(changes()).isEmpty();
        settings("programme.published=2017-07-20T00:00\n");
        assertThat(changes()).hasSize(1);
    }

    @Test
    void passesOverWhatWasNeverPublishedBecauseItWasWrong() throws IOException {
        git.write(OPENING, session("Opening", ":room: hall")).commit();
        git.write(OPENING, "no title\n").commit();
        git.write(OPENING, session("Opening", ":room: attic")).commit();
        assertThat(changes()).containsExactly("opening/4/room Opening Hall -> Attic");
    }

    @Test
    void namesASessionThatIsGoneInTheReadersLanguage() throws IOException {
        git.write(OPENING, session("Opening"))
                .write(TALK, session("Talk"))
                .write("content/nl/sessions/talk.adoc", "= Gesprek\n")
                .commit();
        git.remove(TALK).remove("content/nl/sessions/talk.adoc").commit();
        Site site = site();
        Change change = site.edition(new Language("nl")).changes().get(0);
        assertThat(change.title()).isEqualTo("Gesprek");
        assertThat(change.titleLanguage().tag()).isEqualTo("nl");
        assertThat(change.session()).isEmpty();
    }

    @Test
    void stampsSessionsWithTheirOwnHistory() throws IOException {
        git.write(OPENING, session("Opening", ":room: hall")).commit();
        git.write(TALK, session("Talk")).commit();
        assertThat(stamp("opening")).isEqualTo("0 2017-07-14T02:41:00Z 2017-07-14T02:41:00Z");
        git.write("content/nl/sessions/opening.adoc", "= Opening\n").commit();
        assertThat(stamp("opening")).isEqualTo("2 2017-07-14T02:41:00Z 2017-07-14T02:43:00Z");
        assertThat(stamp("talk")).isEqualTo("0 2017-07-14T02:42:00Z 2017-07-14T02:42:00Z");
    }

    @Test
    void countsASequenceUpWhateverTheSessionNames() throws IOException {
        git.write(OPENING, session("Opening", ":room: hall")).commit();
        git.write("content/en/rooms/hall.adoc", "= Great hall\n").commit();
        assertThat(stamp("opening")).startsWith("1 ");
        git.write(OPENING, session("Opening", ":room: attic")).commit();
        assertThat(stamp("opening")).startsWith("2 ");
    }

    @Test
    void keepsTheStampWhenAnotherLanguageCarriesTheFacts() throws IOException {
        git.write("content/nl/sessions/opening.adoc", session("Opening")).commit();
        git.write("content/nl/sessions/opening.adoc", session("Opening", ":room: hall"))
                .commit();
        assertThat(stamp("opening")).isEqualTo("1 2017-07-14T02:41:00Z 2017-07-14T02:42:00Z");
        git.write("content/nl/sessions/opening.adoc", "= Opening\n")
                .write(OPENING, session("Opening", ":room: hall"))
                .commit();
        assertThat(stamp("opening")).isEqualTo("2 2017-07-14T02:41:00Z 2017-07-14T02:43:00Z");
        git.remove("content/nl/sessions/opening.adoc").commit();
        assertThat(stamp("opening")).startsWith("3 ");
    }

    @Test
    void countsTheVenueOfASessionInEveryRoom() throws IOException {
        settings("conference.venue=hall\n");
        git.write(OPENING, session("Opening", ":room: all")).commit();
        git.write("content/en/rooms/hall.adoc", "= Great hall\n").commit();
        assertThat(stamp("opening")).startsWith("1 ");
    }

    @Test
    void takesWhatIsNotCommittedYetForAsNewAsTheLastCommit() throws IOException {
        git.write(OPENING, session("Opening")).commit();
        git.write(TALK, session("Talk"));
        assertThat(stamp("talk")).isEqualTo("0 2017-07-14T02:41:00Z 2017-07-14T02:41:00Z");
    }

    @Test
    void doesNotCountWhatIsNotCommitted() throws IOException {
        git.write(OPENING, session("Opening", ":room: hall")).commit();
        Files.writeString(git.folder.resolve(OPENING), session("Opening", ":room: attic"));
        assertThat(changes()).isEmpty();
        assertThat(stamp("opening")).startsWith("0 ");
    }

    private String stamp(String id) throws IOException {
        Site site = site();
        Stamp stamp = site.stamp(site.first().sessions(List.of(id)).get(0));
        assertThat(site.first().sessions().stream().map(Listed::id)).contains(id);
        return stamp.sequence() + " " + stamp.created() + " " + stamp.modified();
    }
}
