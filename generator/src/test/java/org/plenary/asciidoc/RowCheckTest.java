package org.plenary.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables are written here with / for the end of a line. */
class RowCheckTest {

    @TempDir
    static Path folder;

    private static TestTexts texts;

    @BeforeAll
    static void start() {
        texts = new TestTexts(folder);
    }

    @AfterAll
    static void stop() {
        texts.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "|===/|a |b//|c/|===; 4; this row has 1 cell, and the table has 2 columns: 1 cell is missing",
                "|===/|a |b//|c/|d |e/|===; 4; this row has 1 cell, and the table has 2 columns: 1 cell is missing",
                "|===/|a |b |c//|d |e/|f |g |h/|===; 4; this row has 2 cells, and the table has 3 columns: 1 cell is missing",
                "|===/|a |b |c//|d |e |f/|g/|===; 5; this row has 1 cell, and the table has 3 columns: 2 cells are missing",
                "[cols=\"1,1,1\"]/|===/|a |b/|c |d/|e |f/|===; 3; this row has 2 cells, and the table has 3 columns: 1 cell is missing",
                "[cols=\"1,1,1\"]/|===/|a |b/|c |d/|===; 3; this row has 2 cells, and the table has 3 columns: 1 cell is missing",
                "[cols=3*]/|===/// a comment/|a |b |c/// another/|d |e/|===; 6; this row has 2 cells, and the table has 3 columns: 1 cell is missing",
                "[cols=\"1,1\"]/|===/|a/|b//|c/|===; 6; this row has 1 cell, and the table has 2 columns: 1 cell is missing",
                "[cols=\"1,1\"]/|===/2*|a/|b/|===; 4; this row has 1 cell, and the table has 2 columns: 1 cell is missing",
                "[cols=\"1,1\"]/|===/|a/2+|b/|===; 4; a cell is wider than what is left of its row",
                "[cols=\"1,1\"]/|===/|a \\| b/|===; 3; this row has 1 cell, and the table has 2 columns: 1 cell is missing",
                "[cols=\"1,a\"]/|===/|a/|* b/* c/|d/|===; 6; this row has 1 cell, and the table has 2 columns: 1 cell is missing",
                "|===/a |b/|===; 2; the first cell of the table doesn't begin with |",
                "|===/a/|===; 2; the first cell of the table doesn't begin with |",
                "|===/|a |b//.2+|c |d/|e |f/|===; 5; the last row of the table has too few cells",
                "[format=zsv]/|===/|a/|===; 1; there is no table format 'zsv'",
                "[cols=\"60%,60%,~\"]/|===/|a |b |c/|===; 1; the columns of this table are wider than the table",
                ",===/a,b/c/,===; 3; the last row of the table has too few cells",
            })
    void namesTheFaultyRow(String table, int line, String message) {
        assertThat(texts.problems("Words.\n\n" + lines(table)))
                .containsExactly("x.adoc:" + (line + 2) + ": " + message);
        assertThat(texts.problems("|===\n|a |b\n|===\n\n" + lines(table) + "\n\n|===\n|a |b\n|==="))
                .containsExactly("x.adoc:" + (line + 4) + ": " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|===/|a |b/|===",
                "|===/|a |b//|c/|d//|e/|f/|===",
                "[cols=\"1,2\"]/|===/|a |b/|c |d/|===",
                "[cols=2*]/|===/|a/|b/|===",
                "[cols=2*]/|===/|a |b |c |d/|===",
                "[cols=4*]/|===/|a |b/|c |d//|e |f/|g |h/|===",
                "[cols=3*]/|===/2+|a |b/3+|c/|d 2+^.>s|e/|===",
                "[cols=3*]/|===/3*|a/6*|b/|===",
                "[cols=2*]/|===/.2+|a |b/|c/|===",
                "[cols=\"1,a\"]/|===/|a/|* b/* c//|d/|NOTE: e/|===",
                "[cols=2*]/|===/|a \\| b |c/|d/more/|e/|===",
                "[cols=2*]/|===/|a |/| |b/|===",
                "[%header,format=csv]/|===/a,b/c,d/|===",
                ",===/a,\"b | c\"/,===",
                "[cols=\"1,a\"]/|===/|a/|/!===/!b !c/!===/|===",
            })
    void takesTablesThatAreInOrder(String table) {
        assertThat(texts.convert(lines(table)).html()).contains("<table");
        assertThat(texts.problems()).isEmpty();
    }

    private static String lines(String table) {
        return table.replace("/// ", "\n// ").replace("/", "\n").replace("\n\n\n ", "\n// ");
    }

    @Test
    void namesEachFaultyTable() {
        String table = "|===\n|a |b\n\n|c\n|===\n\n";
        assertThat(texts.problems(table + table))
                .containsExactly(
                        "x.adoc:4: this row has 1 cell, and the table has 2 columns: 1 cell is missing",
                        "x.adoc:10: this row has 1 cell, and the table has 2 columns: 1 cell is missing");
    }
}
