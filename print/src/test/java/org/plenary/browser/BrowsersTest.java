package org.plenary.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrowsersTest {

    @Test
    void tellsWhatTheBrowserPrintedLast() {
        String message = """
                Error {
                  message='Target page, context or browser has been closed
                Call log:
                -   - <launched> pid=12
                -   - [pid=12][err] harmless
                -   - [pid=12][err] libnss3.so: cannot open shared object file
                -   - [pid=12] <kill>
                """;
        assertThat(Browsers.reason(message)).isEqualTo("libnss3.so: cannot open shared object file");
    }

    @Test
    void tellsWhatPlaywrightSaysOfASilentBrowser() {
        assertThat(Browsers.reason("Error {\n  message='Timeout 30000ms exceeded\n  name='TimeoutError"))
                .isEqualTo("Timeout 30000ms exceeded");
        assertThat(Browsers.reason("no such file")).isEqualTo("no such file");
    }
}
