package org.plenary.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.language.Language;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

class HeaderReaderTest {

    private final Problems problems = new Problems();

    private Optional<Header> read(String... lines) {
        SourceFile source = new SourceFile(
                Path.of("x.adoc"), "content/en/pages/x.adoc", new Language("en"), DocumentType.PAGE, "x");
        return HeaderReader.read(source, List.of(lines), problems);
    }

    private List<String> found() {
        return problems.list().stream().map(Problem::toString).toList();
    }

    @Test
    void readsTitleAttributesAndWhereTheBodyBegins() {
        Header header = read("// Source: press", "= About us", ":slug: about", "// a note", ":order:  10 ", "", "Body")
                .orElseThrow();

        assertThat(header.title()).isEqualTo("About us");
        assertThat(header.lines())
                .containsExactly(new HeaderLine("slug", "about", 3), new HeaderLine("order", "10", 5));
        assertThat(header.bodyStart()).isEqualTo(5);
        assertThat(found()).isEmpty();
    }

    @Test
    void refusesFileWithoutTitle() {
        assertThat(read("About us", "", "Body")).isEmpty();
        assertThat(found())
                .singleElement()
                .asString()
                .startsWith("content/en/pages/x.adoc:1: error: the title is missing");
    }

    @Test
    void refusesEmptyFile() {
        assertThat(read()).isEmpty();
        assertThat(found()).hasSize(1);
    }

    @Test
    void namesLinesThatAreNoAttributes() {
        assertThat(read("= About", "by someone", ":order: 1")).isPresent();
        assertThat(found()).singleElement().asString().contains("x.adoc:2:");
    }

    @Test
    void namesAttributesThatStandTwice() {
        read("= About", ":order: 1", ":order: 2");
        assertThat(found()).singleElement().asString().contains("x.adoc:3:").contains("[duplicate-attribute]");
    }
}
