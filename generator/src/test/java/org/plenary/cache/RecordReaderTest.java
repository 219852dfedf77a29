package org.plenary.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.content.Body;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problem;

class RecordReaderTest {

    private static final Conversion CONVERSION = new Conversion(
            new Body(
                    "<p>Ĳssel — مؤتمر \uD83D\uDE00\u0000</p>\n",
                    Set.of("one", "two"),
                    List.of(new Body.Link("people/parks-tau", "", 3), new Body.Link("", "two", -1)),
                    List.of(new Body.MediaUse("lamot.jpg", Integer.MAX_VALUE, true)),
                    Map.of("content/en/pages/_a.adoc", "f1", "content/en/pages/_b.adoc", "f2")),
            List.of(new Conversion.Found(
                    new Problem(new Place("content/en/pages/x.adoc", 5), Code.MOVED, "message", ""),
                    Set.of("content/en/pages/y.adoc"))));

    private record Numbers(long large, boolean no, boolean yes, List<List<String>> nested) {}

    @Test
    void readsBackWhatWasWritten() throws IOException {
        assertThat(RecordReader.read(Conversion.class, CONVERSION.write())).isEqualTo(CONVERSION);
        Conversion empty = new Conversion(Body.EMPTY, List.of());
        assertThat(RecordReader.read(Conversion.class, empty.write())).isEqualTo(empty);
        Numbers numbers = new Numbers(Long.MIN_VALUE, false, true, List.of(List.of(), List.of("a", "b")));
        assertThat(RecordReader.read(Numbers.class, RecordWriter.write(numbers)))
                .isEqualTo(numbers);
    }

    @Test
    void writesEqualRecordsTheSame() {
        assertThat(RecordWriter.write(Map.of("a", 1, "b", 2, "c", 3)))
                .isEqualTo(RecordWriter.write(Map.of("c", 3, "b", 2, "a", 1)));
        assertThat(RecordWriter.write(Set.of("a", "b", "c"))).isEqualTo(RecordWriter.write(Set.of("c", "a", "b")));
    }

    @Test
    void takesNothingElseForARecord() {
        assertThatIOException()
                .isThrownBy(() -> RecordReader.read(Conversion.class, RecordWriter.write(new Place("file", 1))));
        assertThatIOException().isThrownBy(() -> RecordReader.read(Place.class, CONVERSION.write()));
        assertThatIOException().isThrownBy(() -> RecordReader.read(Place.class, new byte[0]));
    }

    @Test
    void survivesWhateverIsWritten() {
        Random random = new Random(1);
        byte[] written = CONVERSION.write();
        for (int round = 0; round < 20_000; round++) {
            byte[] damaged = written.clone();
            for (int damage = random.nextInt(4); damage >= 0; damage--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                RecordReader.read(Conversion.class, damaged);
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("Conversion");
            }
        }
    }
}
