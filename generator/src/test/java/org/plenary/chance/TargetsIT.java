package org.plenary.chance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer found once, each file in the folder of its target; and texts and sites of chance. */
class TargetsIT {

    private static final Path FINDINGS = Path.of("src/test/resources/findings");

    static Stream<Path> findings() throws IOException {
        try (Stream<Path> files = Files.walk(FINDINGS)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("findings")
    void whatWasFoundOnceIsTaken(Path finding, @TempDir Path folder) throws IOException {
        try (Target target = Target.of(FINDINGS.relativize(finding).getName(0).toString(), folder)) {
            target.take(Files.readAllBytes(finding));
        }
    }

    static LongStream seeds() {
        return Chance.seeds(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyTextIsInert(long seed, @TempDir Path folder) throws IOException {
        take("body", seed, 100, folder);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyDocumentLeavesTheSiteInert(long seed, @TempDir Path folder) throws IOException {
        take("site", seed, 20, folder);
    }

    private static void take(String name, long seed, int times, Path folder) throws IOException {
        Chance chance = new Chance(seed);
        try (Target target = Target.of(name, folder)) {
            for (int i = 0; i < times; i++) {
                target.take(chance.file());
            }
        }
    }
}
