package org.plenary.export.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.export.SmallSite;
import org.plenary.publish.Output;
import org.plenary.site.Site;

class CodesTest {

    private static final String ADDRESS = "https://example.org/2030/en/programme/calendar.ics";

    @Test
    void drawsEveryDarkModuleAndNoOther() {
        String svg = Codes.svg(ADDRESS);
        QrCode code = QrCode.encodeText(ADDRESS, QrCode.Ecc.MEDIUM);
        boolean[][] drawn = new boolean[code.size][code.size];
        Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z").matcher(svg);
        while (run.find()) {
            for (int i = 0; i < Integer.parseInt(run.group(3)); i++) {
                drawn[Integer.parseInt(run.group(2)) - 4][Integer.parseInt(run.group(1)) - 4 + i] = true;
            }
        }
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                assertThat(drawn[y][x]).as(x + "," + y).isEqualTo(code.getModule(x, y));
            }
        }
    }

    @Test
    void hasAMarginOfFourModulesOnWhite() {
        int size = QrCode.encodeText(ADDRESS, QrCode.Ecc.MEDIUM).size + 8;
        assertThat(Codes.svg(ADDRESS))
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size + "\"")
                .contains("<rect width=\"" + size + "\" height=\"" + size + "\" fill=\"#fff\"/>");
    }

    @Test
    void standsBesideEveryCalendarAndIsSmall(@TempDir Path folder) {
        Site site = new SmallSite(folder)
                .session("opening", "= Opening\n:kind: ceremony\n:start: 2030-05-04T09:00")
                .build();
        assertThat(Codes.of(site).stream().map(Output::path))
                .contains("en/programme/calendar.svg", "nl/programma/opening/calendar.svg")
                .hasSize(6);
        assertThat(Codes.of(site))
                .allSatisfy(output -> assertThat(new String(output.bytes(), StandardCharsets.UTF_8))
                        .hasSizeLessThan(8_000));
    }
}
