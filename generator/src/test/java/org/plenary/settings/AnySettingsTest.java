package org.plenary.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.chance.Chance;
import org.plenary.chance.SettingsTarget;

/** Settings of chance: real ones with mistakes in them. */
class AnySettingsTest {

    private static final int TIMES = 100;

    private static final String MANY = """
            site.host=https://example.org/2017
            site.languages=en,nl
            site.time-zone=Europe/Brussels
            site.as-of=2017-11-16T09:00
            site.history=off
            site.print=yes
            site.style-guide=yes
            programme.published=2017-10-01T12:00
            conference.start=2017-11-16
            conference.end=2017-11-17
            conference.venue=lamot
            template.folder=../templates
            asset.folder=../assets
            """;

    static LongStream seeds() {
        return Chance.seeds(10);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void areSettingsOrAProblem(long seed, @TempDir Path root) throws IOException {
        Chance chance = new Chance(seed);
        List<byte[]> real = List.of(
                Files.readAllBytes(Path.of("../jbake.properties")),
                Files.readAllBytes(Path.of("../showcase/jbake.properties")),
                MANY.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < TIMES; i++) {
            byte[] file = chance.onceIn(4)
                    ? chance.tokens(20).getBytes(StandardCharsets.UTF_8)
                    : chance.mistaken(chance.one(real));
            new SettingsTarget(root).take(file);
        }
    }
}
