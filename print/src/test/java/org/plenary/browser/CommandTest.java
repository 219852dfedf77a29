package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandTest {

    private static final List<String> JAVA =
            List.of(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());

    @Test
    void saysNothingOfSuccess() {
        assertThat(Command.of(JAVA, List.of("-version")).run(Map.of())).isEmpty();
    }

    @Test
    void saysHowItFailed() {
        assertThat(Command.of(JAVA, List.of("no.such.Program")).run(Map.of()).orElseThrow())
                .startsWith("ended with 1: ")
                .contains("no.such.Program");
    }

    @Test
    void saysThatThereIsNoSuchProgram() {
        assertThat(Command.of(List.of("no-such-program"), List.of())
                        .run(Map.of())
                        .orElseThrow())
                .startsWith("doesn't run: ");
    }
}
