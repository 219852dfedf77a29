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
        Look two =
                new Look(Optional.of(colour("#7a1f3d")), Optional.of(colour("#f2a7c0")), true, Optional.empty(), false);
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
        Look plain = new Look(Optional.empty(), Optional.empty(), false, Optional.empty(), false);
        assertThat(new String(plain.on(Look.SHEET, CSS), StandardCharsets.UTF_8))
                .contains("--serif:var(--sans)");
    }

    @Test
    void aLogoHasAForm() throws Exception {
        byte[] png = Files.readAllBytes(Path.of("../assets/img/icon-192.png"));
        assertThat(Logo.of("img/sign.png", png)).hasValue(new Logo("img/sign.png", 192, 192));
        assertThat(Logo.of("a.svg", svg("viewBox=\"0 0 120.4 40\""))).hasValue(new Logo("a.svg", 120, 40));
        assertThat(Logo.of("a.svg", svg("width=\"10\""))).isEmpty();
        assertThat(Logo.of("a.svg", svg("viewBox='0 0 0 40'"))).isEmpty();
        assertThat(Logo.of("a.svg", svg("viewBox='0 0 1.2.3 40'"))).isEmpty();
        assertThat(Logo.of("a.png", new byte[] {1, 2, 3})).isEmpty();
        Look look = new Look(Optional.empty(), Optional.empty(), true, Logo.of("img/sign.png", png), false);
        assertThat(new String(look.on(Look.SHEET, CSS), StandardCharsets.UTF_8)).contains(".header__logo{");
    }

    private static byte[] svg(String attribute) {
        return ("<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg' " + attribute + "></svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Look with(Colour colour) {
        return new Look(Optional.of(colour), Optional.empty(), true, Optional.empty(), false);
    }

    private static Colour colour(String written) {
        return Colour.of(written).orElseThrow();
    }
}
