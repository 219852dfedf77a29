package org.plenary.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
        Look two = with(Optional.of(colour("#7a1f3d")), Optional.of(colour("#f2a7c0")));
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
        assertThat(sheet(with(colour("#7a1f3d"))))
                .startsWith("a{color:red}\n@layer tokens{:root{--raw-brick:#7a1f3d}")
                .contains("(prefers-color-scheme:dark){:root{--raw-brick:#")
                .doesNotContain("--serif");
        assertThat(sheet(with(Optional.empty(), Optional.empty(), Optional.empty())))
                .contains("--serif:var(--sans)")
                .doesNotContain("@font-face");
    }

    @Test
    void theThemesOwnTypefaceIsThere() throws Exception {
        String path = Font.THEMES.path();
        assertThat(Font.of(path, Files.readAllBytes(Path.of("../assets/" + path))))
                .hasValue(Font.THEMES);
        assertThat(Look.OWN.fonts()).containsExactly(Font.THEMES);
    }

    @Test
    void aSiteBringsItsOwnTypefaces() {
        Font headings = Font.of("fonts/a.woff2", font(10, 11, 0x3f, 7)).orElseThrow();
        Font text = Font.of("fonts/b.woff2", font(10, 0x3f, 47, 11)).orElseThrow();
        assertThat(headings.variable()).isFalse();
        assertThat(text.variable()).isTrue();
        Look both = with(Optional.of(headings), Optional.of(text), Optional.empty());
        assertThat(both.fonts()).containsExactly(headings, text);
        assertThat(sheet(both))
                .contains(
                        "@font-face{font-family:\"Headings\";font-weight:100 900;font-display:optional;"
                                + "src:url(\"../fonts/a.woff2\")",
                        "--serif:\"Headings\",var(--sans)",
                        "@font-face{font-family:\"Text\";font-weight:100 900;",
                        "--sans:\"Text\",");
        assertThat(sheet(with(Optional.of(Font.THEMES), Optional.of(headings), Optional.empty())))
                .contains("@font-face{font-family:\"Text\";font-display:optional;")
                .doesNotContain("--serif");
    }

    @Test
    void whatIsNoTypefaceIsNone() {
        byte[] whole = font(10, 11, 47);
        assertThat(Font.of("a.woff2", "<svg>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Font.of("a.woff2", new byte[0])).isEmpty();
        assertThat(Font.of("a.woff2", Arrays.copyOf(whole, 20))).isEmpty();
        assertThat(Font.of("a.woff2", Arrays.copyOf(whole, whole.length - 1))).isEmpty();
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
        Look look = with(Optional.of(Font.THEMES), Optional.empty(), Logo.of("img/sign.png", png));
        assertThat(sheet(look)).contains(".header__logo{");
    }

    private static byte[] svg(String attribute) {
        return ("<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg' " + attribute + "></svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The beginning of a WOFF2: its header, and its directory with each table's flags and lengths. */
    private static byte[] font(int... tables) {
        ByteBuffer font = ByteBuffer.allocate(200).put("wOF2".getBytes(StandardCharsets.US_ASCII));
        font.putShort(12, (short) tables.length).position(48);
        for (int table : tables) {
            font.put((byte) table);
            if (table == 0x3f) {
                font.putInt(0x6c6f6e67);
            }
            font.put((byte) 0x81).put((byte) 0x02);
            if (table == 10 || table == 11) {
                font.put((byte) 0x03);
            }
        }
        return Arrays.copyOf(font.array(), font.position());
    }

    private static Look with(Colour colour) {
        return with(Optional.of(colour), Optional.empty());
    }

    private static Look with(Optional<Colour> colour, Optional<Colour> dark) {
        return new Look(colour, dark, Optional.of(Font.THEMES), Optional.empty(), Optional.empty(), false);
    }

    private static Look with(Optional<Font> headings, Optional<Font> text, Optional<Logo> logo) {
        return new Look(Optional.empty(), Optional.empty(), headings, text, logo, false);
    }

    private static String sheet(Look look) {
        return new String(look.on(Look.SHEET, CSS), StandardCharsets.UTF_8);
    }

    private static Colour colour(String written) {
        return Colour.of(written).orElseThrow();
    }
}
