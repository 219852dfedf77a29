package org.plenary.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediumTest {

    private static String complaint(byte[] bytes, MediaKind kind) {
        List<Medium.Complaint> complaints = Medium.decoded(bytes, kind).complaints();
        assertThat(complaints).isNotEmpty().allMatch(one -> !one.hint().isEmpty());
        return complaints.get(0).message();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({"png, PNG", "jpg, JPEG", "gif, GIF"})
    void takesPicturesWithTheirSize(String form, MediaKind kind) throws IOException {
        Medium medium = Medium.decoded(Samples.picture(form, 30, 20), kind);
        assertThat(medium.complaints()).isEmpty();
        assertThat(medium.size()).isEqualTo(Optional.of(new Size(30, 20)));
        assertThat(ImageIO.read(new ByteArrayInputStream(medium.bytes())).getWidth())
                .isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({"png, PNG", "jpg, JPEG", "gif, GIF"})
    void publishesNothingThatStandsBehindAPicture(String form, MediaKind kind) {
        Medium medium =
                Medium.decoded(Samples.append(Samples.picture(form, 3, 2), "<script>alert(1)</script>PK\3\4"), kind);
        assertThat(medium.complaints()).isEmpty();
        assertThat(text(medium.bytes())).doesNotContain("script", "PK\3\4");
    }

    @Test
    void publishesNothingThatIsNotedInAPng() {
        byte[] noted = Samples.insert(
                Samples.picture("png", 3, 2), 33, Samples.chunk("tEXt", Samples.bytes("Comment\0<script>")));
        byte[] packed = Samples.insert(noted, 33, Samples.chunk("iCCP", Samples.bytes("x\0\0bomb")));
        assertThat(text(Medium.decoded(packed, MediaKind.PNG).bytes())).doesNotContain("script", "bomb");
    }

    @Test
    void publishesNothingThatACameraNotesButWhichSideIsUp() {
        byte[] noted = Samples.insert(Samples.picture("jpg", 30, 20), 2, Samples.segment(0xe1, Samples.exif(6)));
        byte[] commented = Samples.insert(noted, 2, Samples.segment(0xfe, Samples.bytes("<script>")));
        Medium medium = Medium.decoded(commented, MediaKind.JPEG);
        assertThat(text(medium.bytes())).contains("Exif").doesNotContain("GPS", "script");
        assertThat(Orientation.of(Arrays.copyOfRange(medium.bytes(), 6, 38))).hasValue(6);
        assertThat(medium.size()).as("as it is shown").isEqualTo(Optional.of(new Size(20, 30)));
        assertThat(Medium.of(medium.bytes(), MediaKind.JPEG).bytes()).isEqualTo(medium.bytes());
    }

    @Test
    void publishesNothingThatIsNotedInAGif() {
        byte[] gif = Samples.picture("gif", 3, 2);
        int end = gif.length - 1;
        byte[] noted =
                Samples.insert(gif, end, Samples.bytes("!\u00fe\u0008<script>\0!\u00ff\u000bXMP DataXMP\u0003xyz\0"));
        Medium medium = Medium.decoded(noted, MediaKind.GIF);
        assertThat(medium.complaints()).isEmpty();
        assertThat(text(medium.bytes())).doesNotContain("script", "XMP");
    }

    @Test
    void saysWhichKindAFileIsReally() {
        assertThat(complaint(Samples.picture("png", 3, 2), MediaKind.JPEG))
                .isEqualTo("is a PNG, not what its name says");
        assertThat(complaint(Samples.pdf(""), MediaKind.PNG)).isEqualTo("is a PDF, not what its name says");
        assertThat(complaint(Samples.svg(""), MediaKind.PNG)).isEqualTo("is a SVG, not what its name says");
        assertThat(complaint(Samples.bytes("<html><script>"), MediaKind.GIF)).startsWith("is no GIF");
        assertThat(complaint(new byte[0], MediaKind.PDF)).startsWith("is no PDF");
    }

    @Test
    void saysWhatIsTooLarge() {
        assertThat(complaint(new byte[Medium.MAX_BYTES + 1], MediaKind.PDF)).isEqualTo("is larger than 10 MB");
        assertThat(complaint(Samples.blankPng(9_000, 9_000), MediaKind.PNG))
                .isEqualTo("has 81 million pixels, more than 40 million");
        assertThat(complaint(Samples.blankPng(20_001, 1), MediaKind.PNG)).startsWith("is 20001 pixels wide");
    }

    @ParameterizedTest
    @CsvSource({"png, PNG", "jpg, JPEG", "gif, GIF"})
    void refusesWhatIsCutOffOrDamagedAnywhere(String form, MediaKind kind) {
        byte[] picture = Samples.picture(form, 40, 40);
        for (int length = 12; length < picture.length - 2; length += 3) {
            assertThat(complaint(Arrays.copyOf(picture, length), kind)).contains("damaged");
        }
    }

    @ParameterizedTest
    @EnumSource(MediaKind.class)
    void neverThrowsWhateverAFileSays(MediaKind kind) {
        byte[] file = switch (kind) {
            case PNG -> Samples.picture("png", 20, 20);
            case JPEG -> Samples.picture("jpg", 20, 20);
            case GIF -> Samples.picture("gif", 20, 20);
            case SVG -> Samples.svg("<style>.a{fill:red}</style><path class='a' d='M0 0'/>");
            case PDF -> Samples.pdf(Samples.packed("x"));
        };
        for (int i = 0; i < file.length; i++) {
            for (int value : new int[] {0, 1, 0x7f, 0xff, file[i] ^ 0x20}) {
                byte[] changed = file.clone();
                changed[i] = (byte) value;
                Medium medium = Medium.decoded(changed, kind);
                assertThat(medium.bytes().length == 0)
                        .isEqualTo(!medium.complaints().isEmpty());
            }
        }
    }

    @Test
    void refusesPngsThatDecodersReadDifferently() {
        byte[] png = Samples.picture("png", 3, 2);
        byte[] header = Arrays.copyOfRange(png, 8, 33);
        assertThat(complaint(Samples.insert(png, 33, header), MediaKind.PNG)).contains("stands twice");
        assertThat(complaint(Samples.insert(png, 33, Samples.chunk("EVIL", new byte[4])), MediaKind.PNG))
                .contains("EVIL");
        assertThat(complaint(Samples.insert(png, 8, Samples.chunk("tEXt", new byte[4])), MediaKind.PNG))
                .contains("missing");
    }

    @Test
    void refusesGifsOfManyFrames() {
        byte[] gif = Samples.picture("gif", 1, 1);
        int frame = text(gif).indexOf(',');
        byte[] film = Samples.frames(gif, GifFile.MAX_FRAMES);
        assertThat(complaint(film, MediaKind.GIF)).contains("frames");
        byte[] large = gif.clone();
        large[frame + 5] = 100;
        assertThat(complaint(large, MediaKind.GIF)).contains("larger than the picture");
    }

    @Test
    void refusesJpegsOfManySteps() {
        byte[] jpeg = Samples.picture("jpg", 8, 8);
        int scan = text(jpeg).indexOf("\u00ff\u00da");
        byte[] one = Arrays.copyOfRange(jpeg, scan, jpeg.length - 2);
        byte[] bomb = jpeg;
        for (int i = 0; i < 64; i++) {
            bomb = Samples.insert(bomb, bomb.length - 2, one);
        }
        assertThat(complaint(bomb, MediaKind.JPEG)).contains("steps");
    }

    @Test
    void takesPdfsThatCanOnlyBeRead() {
        assertThat(Medium.decoded(
                                Samples.pdf(
                                        "/OpenAction[1 0 R/XYZ null null 0]/S/URI/URI(https://example.org/JavaScript/)"),
                                MediaKind.PDF)
                        .complaints())
                .isEmpty();
        assertThat(Medium.decoded(Samples.pdf(Samples.packed("<</S/GoTo>>")), MediaKind.PDF)
                        .complaints())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</S/JavaScript/JS(app.alert(1))>>",
                "<</S /Java#53cript/JS(x)>>",
                "<</S%comment\n/JavaScript/JS 4 0 R>>",
                "<</Names<</JavaScript 5 0 R>>>>",
                "<</S/Launch/F(cmd.exe)>>",
                "<</S/SubmitForm/F(https://evil.example)>>",
                "<</S/Rendition/JS(x)>>",
                "<</Names<</EmbeddedFiles<</Names[]>>>>>>",
                "<</Type/EmbeddedFile>>",
                "<</Subtype/RichMedia>>",
                "<</AcroForm<</XFA[(x)3 0 R]>>>>",
                "<</Encrypt 9 0 R>>",
            })
    void refusesPdfsThatDoMore(String object) {
        assertThat(complaint(Samples.pdf(object), MediaKind.PDF)).contains("PDF");
        assertThat(complaint(Samples.pdf(Samples.packed(object)), MediaKind.PDF))
                .contains("PDF");
    }

    @Test
    void refusesPdfsThatArePackedSoThatNobodyLooks() {
        assertThat(complaint(Samples.pdf(Samples.packed("x").replace("/ObjStm", "/Obj#53tm")), MediaKind.PDF))
                .contains("uncommon");
        assertThat(complaint(Samples.pdf("<</Type/ObjStm/Filter/ASCIIHexDecode>>stream\n789c"), MediaKind.PDF))
                .contains("uncommon");
        assertThat(complaint(Samples.append(Samples.pdf(""), "<script>alert(1)</script>"), MediaKind.PDF))
                .contains("behind its end");
        assertThat(complaint(Samples.insert(Samples.pdf(""), 0, Samples.bytes("<html>")), MediaKind.PDF))
                .startsWith("is no PDF");
    }

    @Test
    void readsLargePdfsInTime() {
        String tricks = "/ObjStm /S /S%\n".repeat(100_000) + "/S" + "%".repeat(1_000_000)
                + Samples.packed("").repeat(10_000);
        assertThat(Medium.decoded(Samples.pdf(tricks), MediaKind.PDF).complaints())
                .isNotNull();
    }
}
