package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.content.Body;
import org.plenary.language.Language;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

class ListedTest {

    private static final Language EN = new Language("en");

    private static Listed titled(String title) {
        SourceFile source = new SourceFile(Path.of("x.adoc"), "x.adoc", EN, DocumentType.SESSION, "x");
        Words words = new Words(EN, title, "Short", "", Body.EMPTY);
        return () -> new Entry(source, EN, words, Address.ROOT, Optional.empty());
    }

    @Test
    void isOnCardsByItsTitle() {
        assertThat(titled("x".repeat(80)).cardTitle()).hasSize(80);
        assertThat(titled("e\u0301".repeat(80)).cardTitle())
                .as("accents are no letters")
                .hasSize(160);
    }

    @Test
    void isOnCardsByItsShortTitleWhenTheOtherDoesNotFit() {
        assertThat(titled("x".repeat(81)).cardTitle()).isEqualTo("Short");
    }
}
