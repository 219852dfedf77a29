package org.plenary.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.language.Language;
import org.plenary.problem.Code;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

class HeaderEditTest {

    private final Problems problems = new Problems();

    private Optional<String> edit(String text) {
        SourceFile source = new SourceFile(
                Path.of("x.adoc"), "content/nl/pages/x.adoc", new Language("nl"), DocumentType.PAGE, "x");
        return HeaderEdit.set(source, text, Common.TRANSLATED_FROM, "0d57e3b", problems);
    }

    @Test
    void replacesTheLineThatIsThere() {
        assertThat(edit("= Over\n:slug: over\n:translated-from:  226d1f1  \n// Bron\n\n:translated-from: no\n"))
                .contains("= Over\n:slug: over\n:translated-from: 0d57e3b\n// Bron\n\n:translated-from: no\n");
    }

    @Test
    void addsALineBelowTheOtherAttributes() {
        assertThat(edit("// Bron\n= Over\n:slug: over\n// Bron\n\nTekst"))
                .contains("// Bron\n= Over\n:slug: over\n:translated-from: 0d57e3b\n// Bron\n\nTekst");
    }

    @Test
    void addsALineAtTheEndOfAHeaderWithoutAttributes() {
        assertThat(edit("// Bron\n= Over\n// Bron\n\nTekst\n"))
                .contains("// Bron\n= Over\n// Bron\n:translated-from: 0d57e3b\n\nTekst\n");
    }

    @Test
    void keepsLineEndsAndByteOrderMark() {
        assertThat(edit("\uFEFF= Over\r\n:slug: over\r\n\r\nTekst\nmet twee\r\n\r\n\r\n"))
                .contains(
                        "\uFEFF= Over\r\n:slug: over\r\n:translated-from: 0d57e3b\r\n\r\nTekst\nmet twee\r\n\r\n\r\n");
        assertThat(edit("= Over\r:translated-from: 226d1f1\r\rTekst"))
                .contains("= Over\r:translated-from: 0d57e3b\r\rTekst");
    }

    @Test
    void endsNoLineThatWasNotEnded() {
        assertThat(edit("= Over")).contains("= Over\n:translated-from: 0d57e3b");
        assertThat(edit("= Over\r\n:slug: over")).contains("= Over\r\n:slug: over\r\n:translated-from: 0d57e3b");
        assertThat(edit("= Over\n:translated-from: 226d1f1")).contains("= Over\n:translated-from: 0d57e3b");
    }

    @Test
    void refusesHeadersWithAFault() {
        assertThat(edit("Over\n\nTekst")).isEmpty();
        assertThat(edit("= Over\nTekst\n")).isEmpty();
        assertThat(edit("= Over\n:translated-from: 226d1f1\n:translated-from: 226d1f1\n"))
                .isEmpty();
        assertThat(edit("")).isEmpty();
        assertThat(problems.list())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(Code.BAD_HEADER, Code.BAD_HEADER, Code.BAD_HEADER, Code.DUPLICATE_ATTRIBUTE);
    }
}
