package org.plenary.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void keepsWhatEveryFormatCanHold() {
        assertThat(PlainText.clean("Ships & <boats>\t– مرفأ 🚢\n")).isEqualTo("Ships & <boats>\t– مرفأ 🚢\n");
    }

    @Test
    void endsEveryLineInTheSameWay() {
        assertThat(PlainText.clean("a\r\nb\rc\u0085d\u2028e\u2029f")).isEqualTo("a\nb\nc\nd\ne\nf");
    }

    @Test
    void leavesOutWhatXmlRefuses() {
        assertThat(PlainText.clean("a\u0000b\u001bc\ufffed\uffffe\ud800f\u007fg"))
                .isEqualTo("abcdefg");
    }

    @Test
    void givesTheWordsOfHtml() {
        assertThat(
                        PlainText.of(
                                "<h2>Who</h2><p>One &amp;\n two<br>three</p><ul><li><p>a</p></li><li>b <b>c</b></li></ul><p>End.</p>"))
                .isEqualTo("Who\n\nOne & two\nthree\n\n– a\n\n– b c\n\nEnd.");
    }

    @Test
    void makesOneLineOfMany() {
        assertThat(PlainText.line(" a\r\n b\t c ")).isEqualTo("a b c");
    }
}
