package org.plenary.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {

    private static Surroundings surroundings(boolean terminal, String variables, String style) {
        Map<String, String> environment = Arrays.stream(variables.split(";"))
                .map(variable -> variable.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new Surroundings(
                terminal,
                environment,
                Optional.of(style).filter(asked -> !asked.isEmpty()),
                Path.of("target/site"),
                "");
    }

    @ParameterizedTest
    @CsvSource({
        "true,  '',                                  '',     true",
        "true,  TERM=xterm-256color,                 auto,   true",
        "true,  MAVEN_CMD_LINE_ARGS= package -q,     '',     true",
        "true,  NO_COLOR=,                           '',     true",
        "true,  NO_COLOR=1,                          '',     false",
        "true,  TERM=dumb,                           '',     false",
        "true,  CI=true,                             '',     false",
        "true,  MAVEN_CMD_LINE_ARGS= -B package,     '',     false",
        "true,  MAVEN_CMD_LINE_ARGS= -l log package, '',     false",
        "true,  '',                                  never,  false",
        "false, '',                                  '',     false",
        "false, '',                                  auto,   false",
        "false, '',                                  always, true",
        "true,  NO_COLOR=1;CI=true,                  always, true"
    })
    void coloursATerminalOnlyUnlessSomebodySaysOtherwise(
            boolean terminal, String variables, String style, boolean coloured) {
        assertThat(surroundings(terminal, variables, style).coloured()).isEqualTo(coloured);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  '',                              true",
        "true,  NO_COLOR=1,                      true",
        "true,  MAVEN_CMD_LINE_ARGS= package -q, true",
        "true,  TERM=dumb,                       false",
        "true,  CI=true,                         false",
        "true,  MAVEN_CMD_LINE_ARGS= -B package, false",
        "false, TERM=xterm,                      false"
    })
    void knowsWhetherSomebodyWatches(boolean terminal, String variables, boolean watched) {
        // Colours on demand don't make a file a terminal.
        assertThat(surroundings(terminal, variables, "always").watched()).isEqualTo(watched);
    }

    @Test
    void putsReportsBesideTheOutputSoThatTwoSitesDontShareOne() {
        Path here = Path.of("").toAbsolutePath();
        Surroundings site = surroundings(false, "", "");
        assertThat(site.beside("problems.sarif")).isEqualTo(here.resolve("target/problems.sarif"));
        Surroundings showcase =
                new Surroundings(false, Map.of(), Optional.empty(), Path.of("target/showcase"), "showcase/");
        assertThat(showcase.beside("problems.sarif")).isEqualTo(here.resolve("target/showcase-problems.sarif"));
    }

    @Test
    void findsTheSiteInItsRepository(@TempDir Path clone) throws IOException {
        Path site = Files.createDirectories(clone.resolve("events/2017"));
        Path elsewhere = Files.createDirectories(clone.resolveSibling("no-repository"));
        Files.createDirectories(clone.resolve(".git"));

        assertThat(Surroundings.of(site, Path.of("target/site")).folder()).isEqualTo("events/2017/");
        assertThat(Surroundings.of(clone, Path.of("target/site")).folder()).isEmpty();
        assertThat(Surroundings.of(elsewhere, Path.of("target/site")).folder()).isEmpty();
    }

    @Test
    void seesNoTerminalInATest() throws IOException {
        assertThat(Surroundings.of(Path.of("."), Path.of("target/site")).terminal())
                .isFalse();
    }
}
