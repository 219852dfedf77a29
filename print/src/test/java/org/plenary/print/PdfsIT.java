package org.plenary.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a real Chromium. */
class PdfsIT {

    private static final Offset<Float> POINT = Offset.offset(1f);
    private static final float POINTS = 72 / 25.4f;
    private static final String BOOKLET = "ar/booklet/booklet.pdf";
    private static final String WALL = "en/wall.pdf";

    private final Path list;
    private final TinySite site;

    PdfsIT(@TempDir Path folder) throws IOException {
        this.list = folder.resolve("site.files");
        this.site = new TinySite(folder.resolve("site"));
    }

    @BeforeEach
    void twoPagesToPrint() throws IOException {
        Files.writeString(list, "ar/booklet/index.html\nzoo.html\n");
        site.page(
                "ar/booklet/",
                "ar",
                "<title>برنامج المؤتمر</title><link rel='stylesheet' href='/2017/css/a4.css'>"
                        + TinySite.link("booklet.pdf"),
                """
                <h1>البرنامج</h1><p>مرحبا بالعالم <a href="../../en/">English</a></p>
                <script>document.title = "A script"</script><noscript>Without scripts</noscript>
                <h2>Day two</h2><p class="far"><img src="../../dot.png" alt="A dot" loading="lazy"></p>
                """);
        site.page(
                "en/wall/",
                "en",
                "<title>Wall</title><link rel='stylesheet' href='../../css/a3.css'>" + TinySite.link("../wall.pdf"),
                "<h1>Wall</h1>");
    }

    @Test
    void printsTaggedPagesOfTheSizeThatTheyName() throws IOException {
        assertThat(Pdfs.print(site.folder())).containsExactly(BOOKLET, WALL);
        assertThat(Files.readString(list))
                .isEqualTo("ar/booklet/booklet.pdf\nar/booklet/index.html\nen/wall.pdf\nzoo.html\n");
        try (PDDocument booklet = open(BOOKLET);
                PDDocument wall = open(WALL)) {
            assertThat(booklet.getNumberOfPages()).isGreaterThan(1);
            expectMillimetres(booklet, 210, 297);
            expectMillimetres(wall, 420, 297);
            expectAccessible(booklet, "ar", "برنامج المؤتمر", "البرنامج");
            expectAccessible(wall, "en", "Wall", "Wall");
        }
    }

    @Test
    void showsAllThatIsOnThePageWithoutScripts() throws IOException {
        Pdfs.print(site.folder());
        try (PDDocument booklet = open(BOOKLET)) {
            assertThat(new PDFTextStripper().getText(booklet)).contains("مرحبا بالعالم", "Day two", "Without scripts");
            PDAnnotationLink link =
                    (PDAnnotationLink) booklet.getPage(0).getAnnotations().get(0);
            assertThat(((PDActionURI) link.getAction()).getURI()).isEqualTo(TinySite.HOST + "en/");
            PDPage last = booklet.getPage(booklet.getNumberOfPages() - 1);
            assertThat(last.getResources().getXObjectNames()).isNotEmpty();
        }
    }

    @Test
    void makesTheSameBytesAgain() throws IOException {
        Pdfs.print(site.folder());
        byte[] first = bytes(BOOKLET);
        Files.delete(site.folder().resolve(BOOKLET));
        Pdfs.print(site.folder());
        assertThat(bytes(BOOKLET)).isEqualTo(first);
    }

    @Test
    void writesNothingWhenAPageLacksSomething() throws IOException {
        site.page("en/x/", "en", TinySite.link("x.pdf"), "<img src='none.png' alt=''><img src='https://a.example/'>");
        String before = Files.readString(list);
        assertThatThrownBy(() -> Pdfs.print(site.folder()))
                .isInstanceOf(PrintFailed.class)
                .hasMessage("en/x/index.html needs what isn't there: " + TinySite.HOST
                        + "en/x/none.png, https://a.example/; no PDF was written");
        assertThat(site.folder().resolve(BOOKLET)).doesNotExist();
        assertThat(Files.readString(list)).isEqualTo(before);
    }

    private static void expectMillimetres(PDDocument pdf, float width, float height) {
        assertThat(pdf.getPages()).allSatisfy(page -> {
            assertThat(page.getMediaBox().getWidth()).isCloseTo(width * POINTS, POINT);
            assertThat(page.getMediaBox().getHeight()).isCloseTo(height * POINTS, POINT);
        });
    }

    private static void expectAccessible(PDDocument pdf, String language, String title, String heading) {
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
        assertThat(catalog.getLanguage()).isEqualTo(language);
        assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(title);
        assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isEqualTo(heading);
    }

    private PDDocument open(String file) throws IOException {
        assertThat(new String(bytes(file), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        return Loader.loadPDF(bytes(file));
    }

    private byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(site.folder().resolve(file));
    }
}
