package org.plenary.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LookTest {

    private static final byte[] CSS = "a{color:red}".getBytes(StandardCharsets.UTF_8);

    @Test
    void measuresContrastAsTheGuidelinesDo() {
        assertThat(Colour.BLACK.contrast(Colour.WHITE)).isEqualTo(21);
        assertThat(Colour.WHITE.contrast(Colour.WHITE)).isEqualTo(1);
        // The lightest grey that passes on white.
        assertThat(colour("#767676").contrast(Colour.WHITE)).isBetween(4.5, 4.6);
        assertThat(colour("#777777").contrast(Colour.WHITE)).isLessThan(4.5);
    }

    @Test
    void readsColoursAsTheyAreWritten() {
        assertThat(Colour.of("#A93424").map(Colour::toString)).hasValue("#a93424");
        assertThat(Colour.of("#000001").map(Colour::toString)).hasValue("#000001");
        for (String wrong : new String[] {"", "a93424", "#a93", "#a93424ff", "red", "#a9342g"}) {
            assertThat(Colour.of(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    void everyColourCanBeReadByDayAndByNight() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            Look look = with(new Colour(random.nextInt(1 << 24)));
            assertThat(look.byDay().orElseThrow().contrast(colour("#f3ede1"))).isGreaterThanOrEqualTo(4.5);
            assertThat(look.byNight().orElseThrow().contrast(colour("#1a2330"))).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void whatCanBeReadStaysAsItIs() {
        assertThat(with(colour("#7a1f3d")).byDay()).hasValue(colour("#7a1f3d"));
        Look two = new Look(Optional.of(colour("#7a1f3d")), Optional.of(colour("#f2a7c0")), true, false);
        assertThat(two.byNight()).hasValue(colour("#f2a7c0"));
    }

    /** The grounds that colours are made readable on are those of the style sheet, and so is the name that they take the place of. */
    @Test
    void knowsTheStyleSheet() throws Exception {
        String css = Files.readString(Path.of("../assets/" + Look.SHEET));
        String light = css.substring(0, css.indexOf("prefers-color-scheme: dark"));
        assertThat(light).contains("--raw-paper-2: #f3ede1;", "--raw-brick: #a93424;", "--accent: var(--raw-brick);");
        assertThat(css.substring(light.length())).contains("--raw-paper-2: #1a2330;", "--raw-brick: ");
        assertThat(css).contains("--serif: ", "--sans: ");
    }

    @Test
    void saysOnlyWhatIsSet() {
        assertThat(Look.OWN.on(Look.SHEET, CSS)).isEqualTo(CSS);
        assertThat(with(colour("#7a1f3d")).on("css/content.css", CSS)).isEqualTo(CSS);
        assertThat(new String(with(colour("#7a1f3d")).on(Look.SHEET, CSS), StandardCharsets.UTF_8))
                .startsWith("a{color:red}\n@layer tokens{:root{--raw-brick:#7a1f3d}")
                .contains("(prefers-color-scheme:dark){:root{--raw-brick:#")
                .doesNotContain("--serif");
        Look plain = new Look(Optional.empty(), Optional.empty(), false, false);
        assertThat(new String(plain.on(Look.SHEET, CSS), StandardCharsets.UTF_8))
                .contains("--serif:var(--sans)");
    }

    private static Look with(Colour colour) {
        return new Look(Optional.of(colour), Optional.empty(), true, false);
    }

    private static Colour colour(String written) {
        return Colour.of(written).orElseThrow();
    }
}
