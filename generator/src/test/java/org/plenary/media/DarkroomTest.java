package org.plenary.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.plenary.media.Rendition.Format;

class DarkroomTest {

    /** Red above, blue below. */
    private static byte[] picture(String ending, int type, int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width, height / 2);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, height / 2, width, height - height / 2);
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, ending, out);
        return out.toByteArray();
    }

    private static Renditions renditions(Medium medium, MediaKind kind) {
        return Renditions.of(
                "quay." + kind.ending(),
                medium.size().orElseThrow(),
                medium.recipe(kind).orElseThrow());
    }

    private static byte[] make(Medium medium, MediaKind kind, Rendition rendition) throws IOException {
        try (Darkroom room = Darkroom.enter(medium.bytes(), medium.size().orElseThrow(), kind)) {
            return room.make(rendition);
        }
    }

    private static BufferedImage read(byte[] bytes, String ending) throws IOException {
        ImageReader reader = Codecs.reader(ending);
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(bytes)));
        return reader.read(0);
    }

    private static Medium decoded(byte[] bytes, MediaKind kind) {
        Medium medium = Medium.decoded(bytes, kind);
        assertThat(medium.complaints()).isEmpty();
        return medium;
    }

    @Test
    void aPhotographComesInWidthsThatAreNeverLargerThanItself() throws IOException {
        Medium medium = decoded(picture("jpg", BufferedImage.TYPE_INT_RGB, 1000, 500), MediaKind.JPEG);

        Renditions renditions = renditions(medium, MediaKind.JPEG);

        assertThat(renditions.plain())
                .extracting(Rendition::size)
                .containsExactly(new Size(480, 240), new Size(1000, 500));
        assertThat(renditions.plain().get(0).name()).matches("quay-480\\.[0-9a-f]{10}\\.jpg");
        assertThat(renditions.modern()).hasSize(Webp.isThere() ? 2 : 0);
        for (Rendition rendition : renditions.plain()) {
            BufferedImage made = read(make(medium, MediaKind.JPEG, rendition), "jpg");
            assertThat(new Size(made.getWidth(), made.getHeight())).isEqualTo(rendition.size());
            assertThat(new Color(made.getRGB(10, 10)).getRed()).isGreaterThan(200);
        }
        for (Rendition rendition : renditions.modern()) {
            String start = new String(make(medium, MediaKind.JPEG, rendition), 0, 12, StandardCharsets.ISO_8859_1);
            assertThat(start).startsWith("RIFF").endsWith("WEBP");
        }
    }

    @Test
    void aPictureThatLiesOnItsSideIsTurnedAndCarriesNoNotes() throws IOException {
        byte[] upright = picture("jpg", BufferedImage.TYPE_INT_RGB, 300, 200);
        byte[] lying = Samples.insert(upright, 2, Orientation.segment(6));
        Medium medium = decoded(lying, MediaKind.JPEG);
        Rendition largest = renditions(medium, MediaKind.JPEG).largest();

        byte[] bytes = make(medium, MediaKind.JPEG, largest);

        assertThat(largest.size()).isEqualTo(new Size(200, 300));
        BufferedImage made = read(bytes, "jpg");
        assertThat(new Size(made.getWidth(), made.getHeight())).isEqualTo(largest.size());
        assertThat(new Color(made.getRGB(190, 150)).getRed()).as("what was up").isGreaterThan(200);
        assertThat(new Color(made.getRGB(10, 150)).getBlue())
                .as("what was down")
                .isGreaterThan(200);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void drawingsStayWithoutLossAndTransparentPicturesTransparent() throws IOException {
        Medium drawing = decoded(picture("png", BufferedImage.TYPE_INT_RGB, 700, 400), MediaKind.PNG);
        Medium clear = decoded(picture("png", BufferedImage.TYPE_INT_ARGB, 20, 20), MediaKind.PNG);

        assertThat(renditions(drawing, MediaKind.PNG).plain())
                .extracting(Rendition::format)
                .containsExactly(Format.PNG, Format.PNG);
        assertThat(make(
                        drawing,
                        MediaKind.PNG,
                        renditions(drawing, MediaKind.PNG).largest()))
                .isEqualTo(drawing.bytes());
        assertThat(renditions(clear, MediaKind.PNG).largest().format()).isEqualTo(Format.PNG);
    }

    @Test
    void theSamePictureGivesTheSameBytes() throws IOException {
        Medium medium = decoded(picture("jpg", BufferedImage.TYPE_INT_RGB, 1700, 600), MediaKind.JPEG);
        for (Rendition rendition : renditions(medium, MediaKind.JPEG).all().toList()) {
            assertThat(make(medium, MediaKind.JPEG, rendition)).isEqualTo(make(medium, MediaKind.JPEG, rendition));
        }
    }

    @Test
    void anotherPictureHasAnotherName() throws IOException {
        Medium one = decoded(picture("png", BufferedImage.TYPE_INT_RGB, 30, 30), MediaKind.PNG);
        Medium other = decoded(picture("png", BufferedImage.TYPE_INT_RGB, 30, 31), MediaKind.PNG);

        assertThat(List.of(renditions(one, MediaKind.PNG).largest().name()))
                .doesNotContain(renditions(other, MediaKind.PNG).largest().name());
    }

    @Test
    void aFilmAndADrawingArePublishedAsTheyAre() throws IOException {
        Medium film = decoded(Samples.picture("gif", 9, 9), MediaKind.GIF);

        assertThat(film.recipe(MediaKind.GIF)).isEmpty();
    }

    @Test
    void whatTheJdkRefusesIsRefusedWhateverPlugInsThereAre() throws IOException {
        byte[] whole = picture("jpg", BufferedImage.TYPE_INT_RGB, 300, 200);
        byte[] cut = Arrays.copyOf(whole, whole.length * 2 / 3);

        assertThat(Medium.decoded(cut, MediaKind.JPEG).complaints()).isNotEmpty();
        assertThat(Codecs.reader("jpg").getClass().getName()).startsWith("com.sun.imageio.");
    }

    @Test
    void aPictureInTheColoursOfPrintBecomesOneOfScreens() throws IOException {
        ImageWriter writer = Codecs.writer("jpg");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.setOutput(ImageIO.createImageOutputStream(out));
        WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 200, 100, 4, null);
        writer.write(null, new IIOImage(inks, null, null), null);
        ((ImageOutputStream) writer.getOutput()).close();
        Medium medium = decoded(out.toByteArray(), MediaKind.JPEG);

        BufferedImage made = read(
                make(medium, MediaKind.JPEG, renditions(medium, MediaKind.JPEG).largest()), "jpg");

        assertThat(made.getRaster().getNumBands()).isEqualTo(3);
        assertThat(new Size(made.getWidth(), made.getHeight())).isEqualTo(new Size(200, 100));
    }
}
