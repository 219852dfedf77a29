package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BundleLineTest {

    @Test
    void knowsTheLineOfEachMessage() {
        List<String> lines =
                List.of("# comment \\", "a=one \\", "    two", "", "  b : three", "! c=4", "a=\\u00e9 \\\\", "d");
        assertThat(BundleLine.read(lines))
                .containsExactly(
                        new BundleLine("a", "one two", 2),
                        new BundleLine("b", "three", 5),
                        new BundleLine("a", "é \\", 7),
                        new BundleLine("d", "", 8));
    }
}
