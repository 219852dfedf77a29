package org.plenary.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.language.Language;
import org.plenary.problem.Place;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;

class InventoryReaderTest {

    @TempDir
    Path site;

    private final Problems problems = new Problems();

    @BeforeEach
    void oneGoodFile() throws IOException {
        write("content/en/pages/home.adoc");
    }

    private void write(String name) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "= x");
    }

    private List<String> read() throws IOException {
        Inventory inventory = InventoryReader.read(site, List.of(new Language("en"), new Language("nl")), problems);
        return inventory.documents().stream().map(SourceFile::name).toList();
    }

    private List<String> found() {
        return problems.list().stream().map(Problem::toString).toList();
    }

    @Test
    void knowsLanguageTypeAndIdFromTheName() throws IOException {
        SourceFile home = InventoryReader.read(site, List.of(new Language("en")), problems)
                .documents()
                .get(0);
        assertThat(home.language()).isEqualTo(new Language("en"));
        assertThat(home.type()).isEqualTo(DocumentType.PAGE);
        assertThat(home.id()).isEqualTo("home");
    }

    @ParameterizedTest
    @CsvSource({
        "content/en/session/x.adoc, content/en/session, unknown-type, did you mean 'sessions'?",
        "content/de/pages/x.adoc, content/de, unknown-language, site.languages",
        "content/en/pages/x.md, content/en/pages/x.md, refused, .adoc",
        "content/en/pages/x.html, content/en/pages/x.html, refused, .adoc",
        "content/en/pages/.htaccess, content/en/pages/.htaccess, refused, .adoc",
        "content/sw.js, content/sw.js, refused, .adoc",
        "content/en/x.adoc, content/en/x.adoc, unknown-type, pages",
        "content/en/pages/Ünï.adoc, content/en/pages/Ünï.adoc, bad-file-name, small letters",
        "content/en/pages/About Us.adoc, content/en/pages/About Us.adoc, bad-file-name, small letters",
        "content/media/x.webp, content/media/x.webp, refused, png",
        "content/media/x.0123abcdef.pdf, content/media/x.0123abcdef.pdf, bad-file-name, x-0123abcdef.pdf",
        "content/media/x.svg, content/media/x.svg, refused, png",
        "content/media/x.png, content/media/x.png, refused, png",
    })
    void namesEveryFileItDoesNotTake(String file, String place, String code, String hint) throws IOException {
        write(file);
        assertThat(read()).containsExactly("content/en/pages/home.adoc");
        assertThat(found())
                .singleElement()
                .asString()
                .startsWith(place + ":")
                .contains("[" + code + "]")
                .contains(hint);
    }

    @Test
    void doesNotFollowLinks() throws IOException {
        Files.createSymbolicLink(site.resolve("content/en/pages/passwd.adoc"), site.resolve("jbake.properties"));
        Files.createSymbolicLink(site.resolve("content/en/pages/loop"), site);
        assertThat(read()).containsExactly("content/en/pages/home.adoc");
        assertThat(found()).hasSize(2).allMatch(problem -> problem.contains("symbolic link"));
    }

    @Test
    void leavesFilesToIncludeOutOfTheDocuments() throws IOException {
        write("content/en/pages/_notice.adoc");
        assertThat(read()).containsExactly("content/en/pages/home.adoc");
        assertThat(found()).isEmpty();
    }

    @Test
    void passesOverWhatFileManagersAndEditorsLeaveBehind() throws IOException {
        write("content/.DS_Store");
        write("content/en/pages/Thumbs.db");
        write("content/en/pages/home.adoc~");
        assertThat(read()).containsExactly("content/en/pages/home.adoc");
        assertThat(found()).isEmpty();
    }

    @Test
    void saysWhenThereIsNoContentAtAll() throws IOException {
        Path empty = Files.createDirectory(site.resolve("empty"));
        InventoryReader.read(empty, List.of(new Language("en")), problems);
        assertThat(found()).singleElement().asString().contains("there is no folder content/");
    }

    private Inventory readShared(Path here) throws IOException {
        return InventoryReader.read(
                here,
                List.of(new Language("en"), new Language("nl")),
                Optional.of(new SharedFolder("../organisations", Place.of("jbake.properties"))),
                new MediaMemory(),
                problems);
    }

    @Test
    void takesTheSharedOrganisationsThatTheSiteHasAFileFor() throws IOException {
        write("2018/content/en/organisations/guild.adoc");
        write("organisations/en/organisations/guild.adoc");
        write("organisations/nl/organisations/guild.adoc");
        write("organisations/de/organisations/guild.adoc");
        write("organisations/en/organisations/bank.adoc");
        write("organisations/README.md");
        write("organisations/.git/config");
        Inventory inventory = readShared(site.resolve("2018"));
        assertThat(inventory.documents().stream().map(source -> source.name() + " " + source.standing()))
                .containsExactly(
                        "../organisations/en/organisations/guild.adoc SHARED",
                        "../organisations/nl/organisations/guild.adoc SHARED",
                        "content/en/organisations/guild.adoc BESIDE_SHARED");
        assertThat(inventory.unused()).containsExactly("bank");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void listsAnewWhenASharedFileComesOrGoes() throws IOException {
        write("2018/content/en/organisations/guild.adoc");
        write("organisations/en/organisations/guild.adoc");
        Inventory inventory = readShared(site.resolve("2018"));
        Path shared = site.toRealPath().resolve("organisations/en/organisations");
        assertThat(InventoryReader.isStill(inventory, Set.of(shared.resolve("guild.adoc"))))
                .isTrue();
        assertThat(InventoryReader.isStill(inventory, Set.of(shared.resolve("bank.adoc"))))
                .isFalse();
        assertThat(InventoryReader.isStill(inventory, Set.of(site.resolve("elsewhere.adoc"))))
                .isTrue();
    }

    @Test
    void followsNoLinkOutOfTheSharedFolder() throws IOException {
        write("2018/content/en/organisations/guild.adoc");
        write("elsewhere/guild.adoc");
        write("organisations/en/organisations/bank.adoc");
        Files.createSymbolicLink(
                site.resolve("organisations/en/organisations/guild.adoc"), site.resolve("elsewhere/guild.adoc"));
        Files.createSymbolicLink(site.resolve("organisations/nl"), site.resolve("elsewhere"));
        assertThat(readShared(site.resolve("2018")).documents())
                .extracting(SourceFile::name)
                .containsExactly("content/en/organisations/guild.adoc");
        assertThat(problems.list())
                .extracting(Problem::toString)
                .hasSize(2)
                .allMatch(text -> text.startsWith("../organisations/") && text.contains("a symbolic link"));
    }

    @Test
    void saysWhenThereIsNoSharedFolder() throws IOException {
        write("2018/content/en/organisations/guild.adoc");
        readShared(site.resolve("2018"));
        assertThat(problems.list())
                .singleElement()
                .asString()
                .contains("there is no folder '../organisations'", "submodule");
    }
}
