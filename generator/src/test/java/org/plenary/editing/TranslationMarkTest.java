package org.plenary.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;
import org.plenary.translation.Translation;
import org.plenary.translation.Translation.Status;

class TranslationMarkTest {

    private static final String EN = "content/en/tracks/water.adoc";
    private static final String NL = "content/nl/tracks/water.adoc";
    private static final String AR = "content/ar/tracks/water.adoc";

    @TempDir
    Path folder;

    private EditedSite site = new EditedSite(Path.of(""));
    private final Problems problems = new Problems();

    @BeforeEach
    void layOut() throws IOException {
        site = EditedSite.in(folder.resolve("site"));
        site.write(EN, "= Water\n:colour: #17626c\n\nAll about water.\n");
        site.write(NL, "= Water\n:translated-from: 0000000\n\nAlles over water.\n");
        site.write(AR, "\uFEFF= ماء\r\n// note\r\n\r\n  كل شيء  \r\n\n");
    }

    private Optional<String> mark(String... files) throws IOException {
        return new TranslationMark(site.root(), Map.of(), EditedSite.CLOCK, problems).set(List.of(files));
    }

    private List<String> found() {
        return problems.list().stream().map(Problem::toString).toList();
    }

    private Map<String, Status> statuses() throws IOException {
        return site.checked().translations().all().stream()
                .collect(Collectors.toMap(one -> one.place().file(), Translation::status));
    }

    @Test
    void marksSeveralFilesAndChangesNothingElse() throws IOException {
        String mark = site.mark(EN);
        Map<String, String> expected = new TreeMap<>(site.files());
        expected.put(NL, "= Water\n:translated-from: " + mark + "\n\nAlles over water.\n");
        expected.put(AR, "\uFEFF= ماء\r\n// note\r\n:translated-from: " + mark + "\r\n\r\n  كل شيء  \r\n\n");

        assertThat(mark(NL, AR)).contains("""
                content/nl/tracks/water.adoc is marked now as a translation of content/en/tracks/water.adoc as it is: %s (before: 0000000)
                content/ar/tracks/water.adoc is marked now as a translation of content/en/tracks/water.adoc as it is: %s (before: nothing)""".formatted(mark, mark));
        assertThat(site.files()).isEqualTo(expected);
        assertThat(statuses()).containsEntry(NL, Status.CURRENT).containsEntry(AR, Status.CURRENT);
    }

    @Test
    void writesNothingWhenItIsMarkedAlready() throws IOException {
        mark(NL);
        Map<String, String> before = site.files();
        assertThat(mark(NL)).hasValueSatisfying(said -> assertThat(said).startsWith(NL + " was marked already"));
        assertThat(site.files()).isEqualTo(before);
    }

    @Test
    void marksATextThatWasOnlyBegun() throws IOException {
        new NewText(site.root(), Map.of(), EditedSite.CLOCK, problems).make("track", "Wind", "");
        mark("content/nl/tracks/wind.adoc");
        assertThat(statuses())
                .containsEntry("content/nl/tracks/wind.adoc", Status.CURRENT)
                .containsEntry("content/ar/tracks/wind.adoc", Status.MISSING);
    }

    @Test
    void mendsAMarkThatIsNone() throws IOException {
        site.write(NL, "= Water\n:translated-from: yesterday\n");
        assertThat(mark(NL)).isPresent();
        assertThat(site.read(NL)).isEqualTo("= Water\n:translated-from: " + site.mark(EN) + "\n");
    }

    @Test
    void findsFilesFromAnywhere() throws IOException {
        assertThat(mark(site.root().resolve(NL).toAbsolutePath().toString())).isPresent();
        assertThat(mark("./content/../" + AR)).isPresent();
        assertThat(mark(AR.replace('/', '\\'))).isPresent();
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            content/en/tracks/water.adoc   | this is the original                              | bad-value
            content/nl/tracks/alone.adoc   | this is a translation of nothing                  | orphan
            content/ar/tracks/orphan.adoc  | content/nl/tracks/orphan.adoc:2                   | orphan
            content/nl/tracks/watr.adoc    | there is no such file                             | missing-file
            content/nl/tracks/_part.adoc   | this file is no text of the site                  | bad-value
            content/nl/tracks/Bad.adoc     | this name would not work in every web address     | bad-file-name
            content/nl/tracks/text.adoc    | the title is missing                              | bad-header
            content/nl/tracks/line.adoc    | content/nl/tracks/line.adoc:2                     | bad-header
            content/nl/tracks/source.adoc  | content/en/tracks/source.adoc:1                   | bad-header
            jbake.properties               | this file is no text of the site                  | bad-value
            ../elsewhere.adoc              | this file is no text of the site                  | bad-value
            """)
    void refusesWhatIsNoTranslationAndMarksNone(String file, String problem, String code) throws IOException {
        site.write("content/nl/tracks/alone.adoc", "= Alleen\n");
        site.write("content/nl/tracks/orphan.adoc", "= Wees\n:translated-from: 0000000\n");
        site.write("content/ar/tracks/orphan.adoc", "= يتيم\n");
        site.write("content/nl/tracks/_part.adoc", "= Deel\n");
        site.write("content/nl/tracks/Bad.adoc", "= Slecht\n");
        site.write("content/en/tracks/text.adoc", "= Text\n");
        site.write("content/nl/tracks/text.adoc", "Tekst\n");
        site.write("content/en/tracks/line.adoc", "= Line\n");
        site.write("content/nl/tracks/line.adoc", "= Lijn\nTekst\n");
        site.write("content/en/tracks/source.adoc", "Source\n");
        site.write("content/nl/tracks/source.adoc", "= Bron\n");
        Files.writeString(folder.resolve("elsewhere.adoc"), "= Elsewhere\n");
        Map<String, String> before = site.files();

        assertThat(mark(NL, file)).isEmpty();
        assertThat(found())
                .singleElement()
                .asString()
                .contains(problem)
                .contains("[" + code + "]")
                .contains("\n  hint: ");
        assertThat(site.files()).isEqualTo(before);
        assertThat(folder.resolve("elsewhere.adoc")).hasContent("= Elsewhere");
    }

    @Test
    void followsNoLink() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.adoc"), "= Secret\n");
        Files.createSymbolicLink(site.root().resolve("content/nl/tracks/link.adoc"), secret);
        site.write("content/en/tracks/link.adoc", "= Link\n");
        assertThat(mark("content/nl/tracks/link.adoc")).isEmpty();
        assertThat(found()).singleElement().asString().contains("a symbolic link");
        assertThat(secret).hasContent("= Secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\u0000b"})
    void refusesWhatIsNoNameOfAFile(String file) throws IOException {
        assertThat(mark(file)).isEmpty();
        assertThat(found()).hasSize(1);
    }

    @Test
    void asksForAFile() throws IOException {
        assertThat(mark()).isEmpty();
        assertThat(found()).singleElement().asString().startsWith("-Dfile: error: ");
    }
}
