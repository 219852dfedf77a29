package org.plenary.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.asciidoc.AsciidocConverter;
import org.plenary.asciidoc.Captions;
import org.plenary.content.Body;
import org.plenary.content.BodyConverter;
import org.plenary.language.Language;
import org.plenary.problem.Code;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

class CachedConverterTest {

    @TempDir
    Path temp;

    private Path site = Path.of("");
    private Captions captions = new Captions(Map.of("note", "Opmerking"), "Tabel", Set.of());
    private String code = "code";
    private int conversions;
    private AsciidocConverter converter = new AsciidocConverter(site, language -> captions);

    @BeforeEach
    void start() throws IOException {
        site = temp.toRealPath();
        Files.createDirectories(site.resolve("content/en/pages"));
        converter = new AsciidocConverter(site.resolve("content"), language -> captions);
    }

    @AfterEach
    void stop() {
        converter.close();
    }

    private SourceFile page(String id) {
        String name = "content/en/pages/" + id + ".adoc";
        return new SourceFile(site.resolve(name), name, new Language("en"), DocumentType.PAGE, id);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(site.resolve("content/en/pages").resolve(file), text);
    }

    /** As a new run would do it. */
    private Body convert(String id, String text, Problems problems) {
        BodyConverter counted = (source, body, found) -> {
            conversions++;
            return converter.convert(source, body, found);
        };
        return convert(counted, id, text, problems);
    }

    private Body convert(BodyConverter with, String id, String text, Problems problems) {
        try (Entries entries = Entries.of(site, "texts", Clock.systemUTC(), problems::note)) {
            return new CachedConverter(with, entries, site, code, language -> captions)
                    .convert(page(id), text, problems);
        }
    }

    private Body convert(String text) {
        return convert("x", text, new Problems());
    }

    @Test
    void convertsATextOnce() {
        Body first = convert("\n\nxref:y.adoc[y] image::../../media/a.jpg[A]");
        assertThat(convert("\n\nxref:y.adoc[y] image::../../media/a.jpg[A]")).isEqualTo(first);
        assertThat(conversions).isEqualTo(1);
    }

    @Test
    void convertsAgainWhatIsOtherwise() {
        assertThat(convert("NOTE: Text").html()).contains("Opmerking");
        convert("NOTE: Text.");
        convert("\nNOTE: Text");
        convert("y", "NOTE: Text", new Problems());
        assertThat(conversions).isEqualTo(4);

        captions = new Captions(Map.of("note", "Let op"), "Tabel", Set.of());
        assertThat(convert("NOTE: Text").html()).contains("Let op");
        code = "newer code";
        convert("NOTE: Text");
        assertThat(conversions).isEqualTo(6);
    }

    @Test
    void noticesThatAnIncludedFileChanges() throws IOException {
        write("_a.adoc", "one\n\ninclude::_b.adoc[]");
        write("_b.adoc", "two");
        assertThat(convert("include::_a.adoc[]").html()).contains("one", "two");
        convert("include::_a.adoc[]");
        assertThat(conversions).isEqualTo(1);

        write("_b.adoc", "three");
        assertThat(convert("include::_a.adoc[]").html()).contains("one", "three");
        write("_a.adoc", "four");
        assertThat(convert("include::_a.adoc[]").html()).contains("four").doesNotContain("three");
        assertThat(convert("include::_a.adoc[]").html()).contains("four");
        assertThat(conversions).isEqualTo(3);
    }

    @Test
    void noticesThatAnIncludedFileComesAndGoes() throws IOException {
        Problems missing = new Problems();
        convert("x", "include::_a.adoc[]", missing);
        assertThat(missing.list()).extracting(Problem::code).containsExactly(Code.MISSING_FILE);
        write("_a.adoc", "there");
        assertThat(convert("include::_a.adoc[]").html()).contains("there");

        Files.delete(site.resolve("content/en/pages/_a.adoc"));
        convert("x", "include::_a.adoc[]", missing);
        assertThat(missing.list()).hasSize(1);
        Files.writeString(site.resolve("secret"), "there");
        Files.createSymbolicLink(site.resolve("content/en/pages/_a.adoc"), site.resolve("secret"));
        Problems linked = new Problems();
        assertThat(convert("x", "include::_a.adoc[]", linked).html()).doesNotContain("there");
        assertThat(linked.hasErrors()).isTrue();
    }

    @Test
    void doesNotReadAnIncludedFileThatBecameHuge() throws IOException {
        write("_a.adoc", "there");
        convert("include::_a.adoc[]");
        try (RandomAccessFile file =
                new RandomAccessFile(site.resolve("content/en/pages/_a.adoc").toFile(), "rw")) {
            file.setLength(3_000_000_000L);
        }
        Problems problems = new Problems();
        convert("x", "include::_a.adoc[]", problems);
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void keepsWarningsAndInWhichFilesTheyMayBeAccepted() {
        BodyConverter warning = (source, text, problems) -> {
            conversions++;
            problems.add(source.line(3), Code.MOVED, "a warning", "a hint", Set.of("content/en/pages/y.adoc"));
            return Body.EMPTY;
        };
        Problems first = new Problems();
        convert(warning, "x", "text", first);
        Problems second = new Problems();
        convert(warning, "x", "text", second);

        assertThat(conversions).isEqualTo(1);
        assertThat(second.found()).isEqualTo(first.found()).hasSize(1);
        second.accept(page("y").line(2), Code.MOVED);
        assertThat(second.list()).isEmpty();
    }

    /** One that comes of too little time or memory would else stay for ever. */
    @Test
    void keepsNoErrors() {
        for (int run = 1; run <= 2; run++) {
            Problems problems = new Problems();
            convert("x", "=== Too deep", problems);
            assertThat(problems.list()).hasSize(1);
            assertThat(conversions).isEqualTo(run);
        }
    }

    @Test
    void keepsNothingOfAnEmptyText() {
        assertThat(convert("\n\n")).isEqualTo(Body.EMPTY);
        assertThat(site.resolve(Entries.FOLDER)).doesNotExist();
    }

    @Test
    void goesOnWhenNothingCanBeKept() throws IOException {
        Files.writeString(site.resolve(Entries.FOLDER), "");
        Problems problems = new Problems();
        assertThat(convert("x", "Text", problems).html()).isEqualTo("<p>Text</p>");
        assertThat(problems.list()).isEmpty();
        assertThat(problems.notes()).hasSize(1);
    }

    @Test
    void listsEveryFileThatItReads() throws IOException {
        write("_a.adoc", "x");
        assertThat(convert("----\ninclude::_a.adoc[]\n----\n\n|===\na|include::_a.adoc[]\n|===")
                        .includes())
                .containsOnlyKeys("content/en/pages/_a.adoc");
        assertThat(convert("No include::_a.adoc[] in a line").includes()).isEmpty();
    }
}
