package org.plenary.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.problem.Problem;

class IncludesTest {

    @TempDir
    Path folder;

    private TestTexts texts;

    @BeforeEach
    void start() {
        texts = new TestTexts(folder);
    }

    @AfterEach
    void stop() {
        texts.close();
    }

    @Test
    void takesFilesWithinEachOther() {
        texts.with("_one.adoc", "One.\n\ninclude::sub/_two.adoc[]\n")
                .with("sub/_two.adoc", "Two.\n\ninclude::../_three.adoc[]");
        texts.with("_three.adoc", "\uFEFFThree.");
        assertThat(texts.convert("include::_one.adoc[]\n\nAnd include::_one.adoc[] as text.")
                        .html())
                .isEqualToIgnoringWhitespace(
                        "<p>One.</p><p>Two.</p><p>Three.</p><p>And include::_one.adoc[] as text.</p>");
        assertThat(texts.problems()).isEmpty();
    }

    @Test
    void takesFilesInListingsListsAndTables() {
        texts.with("_part.adoc", "part");
        assertThat(texts.convert(
                                "----\ninclude::_part.adoc[]\n----\n\n* a\ninclude::_part.adoc[]\n\n|===\n|\ninclude::_part.adoc[]\n|===")
                        .html())
                .contains("<pre>part</pre>", "a\npart\n</li>", ">part</td>");
    }

    @Test
    void leavesCommentsAlone() {
        assertThat(texts.problems("// include::_gone.adoc[]\n\n////\ninclude::_gone.adoc[]\nifdef::x[]\n////"))
                .isEmpty();
    }

    @Test
    void takesEscapedOnesAsText() {
        assertThat(texts.convert("\\include::_gone.adoc[]").html()).isEqualTo("<p>include::_gone.adoc[]</p>");
        assertThat(texts.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '"',
            value = {
                "include::_gone.adoc[]      # the included file '_gone.adoc' does not exist in content/",
                "include::../nowhere/_a.adoc[] # the included file '../nowhere/_a.adoc' does not exist in content/",
                "include::/etc/passwd[]     # the included file '/etc/passwd' does not exist in content/",
                "include::../../../secret.adoc[] # the included file '../../../secret.adoc' does not exist in content/",
                "include::../../..[]        # the included file '../../..' does not exist in content/",
                "include::{docdir}/_a.adoc[] # the included file '{docdir}/_a.adoc' does not exist in content/",
                "include::_link.adoc[]      # the included file '_link.adoc' does not exist in content/",
                "include::linked/_a.adoc[]  # the included file 'linked/_a.adoc' does not exist in content/",
                "include::https://example.org/_x.adoc[] # the included file 'https://example.org/_x.adoc' does not exist in content/",
                "include::../pages[]        # '../pages' is a folder; only a file can be included",
                "include::_table.csv[]      # only .adoc files can be included, not '_table.csv'",
                "include::page.adoc[]       # 'page.adoc' is a page of its own, so it can't be included",
                "include::x.adoc[]          # 'x.adoc' would include itself, without end",
                "include::_a.adoc[lines=1]  # only whole files can be included, as they are",
                "include::_a.adoc[leveloffset=+1] # only whole files can be included, as they are",
                "|include::_a.adoc[]        # an include can't follow the | of a cell",
            })
    void refuses(String include, String message) throws IOException {
        prepare();
        String text = include.startsWith("|") ? "Words.\n\n|===\n" + include + "\n|===" : "Words.\n\n\n" + include;
        assertThat(texts.problems(text)).contains("x.adoc:4: " + message);
        assertThat(texts.convert(text).html()).doesNotContain("SECRET").doesNotContain("root:");

        texts.with("_outer.adoc", text);
        assertThat(texts.problems("include::_outer.adoc[]")).contains("_outer.adoc:4: " + message);
    }

    private void prepare() throws IOException {
        Path secret = Files.writeString(folder.toRealPath().resolve("secret.adoc"), "SECRET");
        Path outside = Files.createDirectories(folder.toRealPath().resolve("outside"));
        Files.writeString(outside.resolve("_a.adoc"), "SECRET");
        Path pages = texts.content().resolve("en/pages");
        Files.createSymbolicLink(pages.resolve("_link.adoc"), secret);
        Files.createSymbolicLink(pages.resolve("linked"), outside);
        texts.with("_a.adoc", "A.")
                .with("page.adoc", "= Page")
                .with("_table.csv", "a,b")
                .with("x.adoc", "= X");
    }

    @Test
    void namesAFileThatIncludesItselfByWayOfAnother() {
        texts.with("_a.adoc", "A\n\ninclude::_b.adoc[]").with("_b.adoc", "B\n\n\ninclude::_a.adoc[]");
        assertThat(texts.problems("include::_a.adoc[]"))
                .containsExactly("_b.adoc:4: '_a.adoc' would include itself, without end");
    }

    @Test
    void stopsWhereFilesIncludeEachOtherTooDeeply() {
        for (int i = 1; i <= 7; i++) {
            texts.with("_%d.adoc".formatted(i), "%d\n\ninclude::_%d.adoc[]".formatted(i, i + 1));
        }
        assertThat(texts.problems("include::_1.adoc[]"))
                .containsExactly("_5.adoc:3: more than 5 files include each other in a row");
    }

    @Test
    void stopsWhereFilesMultiply() {
        texts.with("_a.adoc", "include::_b.adoc[]\n".repeat(20))
                .with("_b.adoc", "include::_c.adoc[]\n".repeat(20))
                .with("_c.adoc", "C");
        assertThat(texts.problems("\n" + "include::_a.adoc[]\n".repeat(20)))
                .isNotEmpty()
                .allMatch(problem -> problem.endsWith("this text includes more than 50 files"));
    }

    @Test
    void suggestsANameThatIsNearly() {
        texts.with("_notice.adoc", "Words.");
        texts.convert("include::_notise.adoc[]");
        assertThat(texts.found()).extracting(Problem::hint).containsExactly("did you mean '_notice.adoc'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ifdef::x[shown]", "ifndef::x[shown]", "ifeval::[1 == 1]", "endif::[]"})
    void refusesConditions(String condition) {
        texts.with("_a.adoc", "A\n\n" + condition);
        assertThat(texts.problems("include::_a.adoc[]"))
                .containsExactly("_a.adoc:3: a text can't depend on conditions (ifdef, ifndef, ifeval)");
    }

    @Test
    void namesAnIncludedFileThatIsNotInUtf8() throws IOException {
        Files.write(texts.content().resolve("en/pages/_latin.adoc"), new byte[] {'a', (byte) 0xe9});
        assertThat(texts.problems("include::_latin.adoc[]")).containsExactly("_latin.adoc: this file is not in UTF-8");
    }
}
