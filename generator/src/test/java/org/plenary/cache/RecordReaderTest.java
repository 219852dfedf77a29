package org.plenary.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
                    List.of(new Body.Part("one", "Één")),
                    List.of(
                            new Body.Link("people/parks-tau", "", new Place("content/en/a.adoc", 3)),
                            new Body.Link("", "two", new Place("", -1))),
                    List.of(new Body.MediaUse("lamot.jpg", new Place("a", Integer.MAX_VALUE), true)),
                    List.of(new Body.Away("https://example.org/", new Place("content/en/pages/_a.adoc", 2))),
                    Map.of("content/en/pages/_a.adoc", "f1", "content/en/pages/_b.adoc", "f2")),
            List.of(new Conversion.Found(
                    new Problem(new Place("content/en/pages/x.adoc", 5), Code.MOVED, "message", ""),
                    Set.of("content/en/pages/y.adoc"))));

    private record Numbers(long large, boolean no, boolean yes, List<List<String>> nested) {}

    private record OtherNumbers(long large, boolean no, boolean yes, List<Set<String>> nested) {}

    @Test
    void readsBackWhatWasWritten() {
        assertThat(RecordReader.read(Conversion.class, RecordWriter.write(CONVERSION)))
                .contains(CONVERSION);
        Conversion empty = new Conversion(Body.EMPTY, List.of());
        assertThat(RecordReader.read(Conversion.class, RecordWriter.write(empty)))
                .contains(empty);
        Numbers numbers = new Numbers(Long.MIN_VALUE, false, true, List.of(List.of(), List.of("a", "b")));
        assertThat(RecordReader.read(Numbers.class, RecordWriter.write(numbers)))
                .contains(numbers);
    }

    @Test
    void tellsEqualValuesFromOthers() {
        assertThat(RecordWriter.fingerprint(List.of(Map.of("a", 1, "b", 2, "c", 3), Set.of("a", "b"))))
                .isEqualTo(RecordWriter.fingerprint(List.of(Map.of("c", 3, "b", 2, "a", 1), Set.of("b", "a"))))
                .isNotEqualTo(RecordWriter.fingerprint(List.of(Map.of("c", 3, "b", 1, "a", 1), Set.of("b", "a"))));
    }

    @Test
    void takesNothingElseForARecord() {
        Numbers numbers = new Numbers(1, true, true, List.of());
        assertThat(RecordReader.read(OtherNumbers.class, RecordWriter.write(numbers)))
                .as("of another shape")
                .isEmpty();
        assertThat(RecordReader.read(Place.class, RecordWriter.write(CONVERSION)))
                .isEmpty();
        assertThat(RecordReader.read(Place.class, new byte[0])).isEmpty();
        byte[] longer = Arrays.copyOf(RecordWriter.write(numbers), 1000);
        assertThat(RecordReader.read(Numbers.class, longer)).isEmpty();
    }

    @Test
    void survivesWhateverIsWritten() {
        Random random = new Random(1);
        byte[] written = RecordWriter.write(CONVERSION);
        int shape = RecordWriter.shape(Conversion.class).length();
        int read = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] damaged = written.clone();
            for (int damage = random.nextInt(3); damage >= 0; damage--) {
                damaged[shape + 4 + random.nextInt(damaged.length - shape - 4)] = (byte) random.nextInt();
            }
            read += RecordReader.read(Conversion.class, damaged).isPresent() ? 1 : 0;
        }
        assertThat(read).as("some damage only changes a text").isBetween(1000, 19_000);
    }
}
