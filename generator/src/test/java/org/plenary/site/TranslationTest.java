package org.plenary.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.content.Body;
import org.plenary.content.Document;
import org.plenary.content.DocumentReader;
import org.plenary.language.Language;
import org.plenary.problem.Problems;
import org.plenary.site.Translation.Status;
import org.plenary.source.Inventory;
import org.plenary.source.InventoryReader;

class TranslationTest {

    private static final String ORIGINAL =
            "= Opening\n:description: The first hour.\n:kind: ceremony\n\nThe mayor speaks.\n";
    private static final List<Language> LANGUAGES = List.of(new Language("en"), new Language("nl"));

    @TempDir
    Path site;

    @BeforeEach
    void original() throws IOException {
        write("en", ORIGINAL);
    }

    private void write(String language, String text) throws IOException {
        Path file = site.resolve("content/" + language + "/sessions/opening.adoc");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Translation translation() throws IOException {
        Problems problems = new Problems();
        Inventory inventory = InventoryReader.read(site, LANGUAGES, problems);
        DocumentReader reader = new DocumentReader(Schema::of, (source, text, where) -> Body.EMPTY, problems);
        List<Document> documents = inventory.documents().stream()
                .flatMap(source -> reader.read(source).stream())
                .toList();
        assertThat(problems.list()).isEmpty();
        List<Translation> translations = Translation.of(Works.of(inventory, documents, LANGUAGES), LANGUAGES);
        assertThat(translations).hasSize(1);
        return translations.get(0);
    }

    private Status markedAndThen(String changed) throws IOException {
        write("nl", "= Opening\n:translated-from: " + translation().mark() + "\n\nDe burgemeester spreekt.\n");
        assertThat(translation().status()).isEqualTo(Status.CURRENT);
        write("en", changed);
        return translation().status();
    }

    @Test
    void isMissingWithoutAFile() throws IOException {
        assertThat(translation().status()).isEqualTo(Status.MISSING);
        assertThat(translation().advice()).isEmpty();
    }

    @Test
    void isUnmarkedWithoutAMarkAndSaysWhatToWrite() throws IOException {
        write("nl", "= Opening\n\nDe burgemeester spreekt.\n");
        assertThat(translation().status()).isEqualTo(Status.UNMARKED);
        assertThat(translation().advice().orElseThrow())
                .startsWith("content/nl/sessions/opening.adoc: not marked")
                .endsWith(":translated-from: " + translation().mark());
    }

    @ParameterizedTest
    @CsvSource({
        "The mayor speaks, The mayor sings",
        "= Opening, = The opening",
        "The first hour, The first two hours",
    })
    void isOutdatedOnceTheWordsOfTheOriginalChange(String from, String to) throws IOException {
        assertThat(markedAndThen(ORIGINAL.replace(from, to))).isEqualTo(Status.OUTDATED);
    }

    @ParameterizedTest
    @CsvSource({
        ":kind: ceremony, :kind: plenary",
        "'The mayor speaks.', 'The mayor speaks.   '",
        "= Opening, '// A comment\n= Opening'",
        ":kind: ceremony, ':kind: ceremony\n:slug: first'",
    })
    void staysCurrentWhenOnlyFactsOrSpacesChange(String from, String to) throws IOException {
        assertThat(markedAndThen(ORIGINAL.replace(from, to))).isEqualTo(Status.CURRENT);
    }
}
