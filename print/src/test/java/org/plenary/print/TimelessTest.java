package org.plenary.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TimelessTest {

    @Test
    void blanksTheMomentAndTheMachine() {
        String made = """
                /Creator (Mozilla/5.0 \\(X11; Linux\\) Chrome)
                /Producer (Skia/PDF m156)
                /CreationDate (D:20261121212715+00'00')
                /ModDate (D:20261121212715+00'00')>>""";
        assertThat(timeless(made)).hasSameSizeAs(made).isEqualToIgnoringWhitespace("/Producer (Skia/PDF m156) >>");
    }

    @Test
    void leavesWordsAndBytesAlone() {
        String other = "/Title (/Creator \\(me\\))\0\u00ff\u0080\r\n/CreationDate (yesterday)";
        assertThat(timeless(other)).isEqualTo(other);
    }

    private static String timeless(String pdf) {
        byte[] bytes = Timeless.of(pdf.getBytes(StandardCharsets.ISO_8859_1));
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
