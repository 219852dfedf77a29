package org.plenary.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream terminal = new PrintStream(written, false, StandardCharsets.UTF_8);

    private String written() {
        return written.toString(StandardCharsets.UTF_8);
    }

    /** What is left of what was printed, when every carriage return goes back to the start of the line. */
    private String screen() {
        StringBuilder line = new StringBuilder();
        for (String part : written().split("\r")) {
            line.replace(0, Math.min(part.length(), line.length()), part);
        }
        return line.toString();
    }

    @Test
    void countsWhatAllThreadsDoAndIsTakenBack() {
        Progress progress = ProgressLine.on(terminal, Duration.ZERO);
        try (Progress.Part part = progress.begin("Reading texts", 1041)) {
            IntStream.range(0, 1041).parallel().forEach(i -> part.step());
        }
        assertThat(written()).contains("\rReading texts 1,041/1,041").doesNotContain("\n");
        assertThat(screen()).isBlank();
    }

    @Test
    void showsEachPartOfTheWork() {
        Progress progress = ProgressLine.on(terminal, Duration.ZERO);
        try (Progress.Part reading = progress.begin("Reading texts", 2)) {
            reading.step();
        }
        try (Progress.Part making = progress.begin("Making pages", 0)) {
            assertThat(making).isNotNull();
        }
        assertThat(written()).containsSubsequence("\rReading texts 1/2", "\rMaking pages 0/0");
        assertThat(screen()).isBlank();
    }

    @Test
    void saysNothingOfWorkThatIsSoonDone() {
        try (Progress.Part part = ProgressLine.on(terminal, Duration.ofHours(1)).begin("Reading texts", 1)) {
            part.step();
        }
        assertThat(written()).isEmpty();
    }
}
