package org.plenary.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.language.Language;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;
import org.plenary.site.Site;
import org.plenary.source.DocumentType;
import org.plenary.translation.Translation;

class NewTextTest {

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "= Not the title",
            ":status: draft",
            "// a comment",
            "../../../etc/passwd",
            "C:\\windows\\x",
            "{today} {title} {docinfo} ${jndi:ldap://x} $1 \\1",
            "include::/etc/passwd[]",
            "\"quoted\" & 'single' `tick` *bold* _it_ #x# ^y^ +z+ [[id]] <<id>>",
            "link:javascript:alert(1)[x] image::x[]",
            "Ends with two  ",
            "x".repeat(500));

    @TempDir
    Path folder;

    private EditedSite site = new EditedSite(Path.of(""));
    private final Problems problems = new Problems();

    @BeforeEach
    void layOut() throws IOException {
        site = EditedSite.in(folder.resolve("site"));
    }

    private Optional<String> make(String type, String title, String name) throws IOException {
        return new NewText(site.root(), Map.of(), EditedSite.CLOCK, problems).make(type, title, name);
    }

    private List<String> found() {
        return problems.list().stream().map(Problem::toString).toList();
    }

    @Test
    void makesAFileInEveryLanguageThatPassesTheCheckForEveryType() throws IOException {
        int before = site.files().size();
        for (DocumentType type : DocumentType.values()) {
            assertThat(make(Form.key(type), "A new " + type.noun(), "")).isPresent();
        }
        assertThat(site.files()).hasSize(before + 3 * DocumentType.values().length);

        Site checked = site.checked();
        assertThat(checked.translations().all().stream()
                        .filter(one -> one.place().file().contains("/a-new-")))
                .hasSize(2 * DocumentType.values().length)
                .allMatch(one -> one.status() == Translation.Status.MISSING);
    }

    @Test
    void readersGetTheOriginalUntilItIsTranslated() throws IOException {
        make("session", "Opening", "");
        site.write(
                "content/en/sessions/opening.adoc",
                site.read("content/en/sessions/opening.adoc") + "\nThe mayor speaks.\n");

        var opening = site.checked()
                .edition(new Language("nl"))
                .find("sessions/opening")
                .orElseThrow()
                .entry();
        assertThat(opening.words().language()).isEqualTo(new Language("en"));
        assertThat(opening.words().body().html()).contains("The mayor speaks.");
    }

    @Test
    void saysWhatItMadeAndTellsTheDayOfTheSite() throws IOException {
        assertThat(make("news", " Wélkom — مؤتمر ", ""))
                .hasValueSatisfying(made -> assertThat(made).startsWith("""
                                Plenary made 3 files:
                                  content/en/news/welkom-mwtmr.adoc
                                  content/nl/news/welkom-mwtmr.adoc
                                  content/ar/news/welkom-mwtmr.adoc
                                """));
        assertThat(site.read("content/en/news/welkom-mwtmr.adoc"))
                .startsWith("= Wélkom — مؤتمر\n")
                .contains("\n:date: 2030-01-10\n");
        assertThat(site.read("content/nl/news/welkom-mwtmr.adoc"))
                .startsWith("= Wélkom — مؤتمر\n// Not translated yet")
                .contains("-Dfile=content/nl/news/welkom-mwtmr.adoc\n:translated-from: none\n// :dateline:")
                .doesNotContain(":date:");
    }

    static Stream<String> hostile() {
        return HOSTILE.stream();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void keepsAnyTitleAsItIsAndWritesNowhereElse(String title) throws IOException {
        assertThat(make("page", title, "")).isPresent();
        assertThat(site.files().keySet())
                .allMatch(name -> name.matches("jbake.properties|content/(en|nl|ar)/pages/[a-z0-9-]+.adoc"));
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactly(site.root());
        }
    }

    @Test
    void makesPassingFilesOfAnyTitle() throws IOException {
        for (String title : HOSTILE) {
            assertThat(make("page", title, "")).isPresent();
        }
        assertThat(site.read(problems).edition(new Language("nl")).pages().stream()
                        .map(page -> page.title()))
                .containsAll(HOSTILE.stream().map(String::strip).toList());
    }

    @Test
    void refusesTitlesThatAreTexts() throws IOException {
        assertThat(make("page", "x".repeat(501), "named")).isEmpty();
        assertThat(found())
                .singleElement()
                .asString()
                .startsWith("-Dtitle: error: the title has more than 500 letters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two\nlines",
                "x\n:status: draft",
                "a\rb",
                "a\u0000b",
                "a\u2028b",
                "a\u0085b",
                "a\u202eb",
                "lost \ufffd"
            })
    void refusesTitlesThatNoLineCanHold(String title) throws IOException {
        Map<String, String> before = site.files();
        assertThat(make("page", title, "named")).isEmpty();
        assertThat(found())
                .singleElement()
                .asString()
                .startsWith("-Dtitle: error: ")
                .contains("[refused]");
        assertThat(site.files()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            sesion  | Opening | ""      | -Dtype: error: 'sesion' is not a kind of text [unknown-type]
            people  | Opening | ""      | -Dtype: error: 'people' is not a kind of text [unknown-type]
            ""      | Opening | ""      | -Dtype: error: what kind of text it is isn't said [unknown-type]
            session | "  "    | ""      | -Dtitle: error: a text needs a title [bad-value]
            session | !?      | ""      | -Dtitle: error: the title has no letter or digit
            session | Opening | ../x    | -Dname: error: '../x' can't be the name of a file here [bad-file-name]
            session | Opening | Op Ning | -Dname: error: 'Op Ning' can't be the name of a file here [bad-file-name]
            session | Opening | x.adoc  | -Dname: error: 'x.adoc' can't be the name of a file here [bad-file-name]
            """)
    void saysWhatIsWrongWithTheCommand(String type, String title, String name, String problem) throws IOException {
        Map<String, String> before = site.files();
        assertThat(make(type, title, name)).isEmpty();
        assertThat(found()).singleElement().asString().startsWith(problem).contains("\n  hint: ");
        assertThat(site.files()).isEqualTo(before);
    }

    @Test
    void suggestsTheTypeThatIsMeant() throws IOException {
        make("people", "Ada", "");
        make("sesion", "Ada", "");
        assertThat(found())
                .extracting(one -> one.substring(one.indexOf("hint: ")))
                .containsExactlyInAnyOrder(
                        "hint: one of: document, news, organisation, page, person, room, session, track",
                        "hint: did you mean 'session'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "ar"})
    void neverOverwritesAFileOfAnyLanguage(String language) throws IOException {
        site.write("content/" + language + "/rooms/quay-hall.adoc", "= Precious\n");
        Map<String, String> before = site.files();
        assertThat(make("room", "Quay hall", "")).isEmpty();
        assertThat(found())
                .singleElement()
                .asString()
                .startsWith("content/" + language + "/rooms/quay-hall.adoc: error: this file is there already");
        assertThat(site.files()).isEqualTo(before);
    }

    @Test
    void followsNoLinkOutOfTheContent() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createDirectories(site.root().resolve("content/nl"));
        Files.createSymbolicLink(site.root().resolve("content/nl/tracks"), elsewhere);
        assertThat(make("track", "Water", "")).isEmpty();
        assertThat(found()).singleElement().asString().startsWith("content/nl/tracks: error: ");
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(site.root().resolve("content/en/tracks")).doesNotExist();
    }

    @Test
    void overwritesNoLinkEither() throws IOException {
        Files.createDirectories(site.root().resolve("content/nl/tracks"));
        Files.createSymbolicLink(site.root().resolve("content/nl/tracks/water.adoc"), Path.of("nowhere"));
        assertThat(make("track", "Water", "")).isEmpty();
        assertThat(site.root().resolve("content/en/tracks/water.adoc")).doesNotExist();
        assertThat(found()).hasSize(1);
    }

    @Test
    void tellsWhatIsWrongWithTheSettings() throws IOException {
        site.write("jbake.properties", "site.languages=en\n");
        assertThat(make("page", "About", "")).isEmpty();
        assertThat(found()).isNotEmpty().allMatch(one -> one.contains("[bad-setting]"));
    }
}
