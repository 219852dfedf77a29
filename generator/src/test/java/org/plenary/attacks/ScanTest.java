package org.plenary.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.theme.ThemeFolder;

/** The judge finds what it is there to find. */
class ScanTest {

    private static final String PAGE = """
            <!doctype html><html lang="en"><head>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">%s</head>
            <body><main id="p--content"><div class="prose">%s</div></main></body></html>""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p onclick=x>y</p>",
                "<script>x</script>",
                "<img src=x onerror=y>",
                "<img src='https://evil.example/x.png'>",
                "<p style='position:fixed'>x</p>",
                "<a href='javascript:x'>y</a>",
                "<a href='java&#9;script:x'>y</a>",
                "<a href=' javascript:x'>y</a>",
                "<a href='data:text/html,x'>y</a>",
                "<a href='//evil.example/'>y</a>",
                "<a href='/\\evil.example/'>y</a>",
                "<a href='https://bank.example@evil.example/'>y</a>",
                "<a href='mailto:a@b.example?bcc=c@d.example'>y</a>",
                "<a href=x target=y>y</a>",
                "<a href=x data-language=y>y</a>",
                "<iframe src=x></iframe>",
                "<form><input></form>",
                "<svg><path/></svg>",
                "<math></math>",
                "<template>x</template>",
                "<p id=p--words>x</p>",
                "<p id=a>x</p><p id=a>x</p>",
                "<!-- x -->",
                "<noscript>x</noscript>",
                "<meta http-equiv=refresh content=0>",
            })
    void findsWhatATextMustNotHave(String html) {
        assertThat(HtmlScan.page("x.html", PAGE.formatted("", html))).isNotEmpty();
        assertThat(HtmlScan.page("x.html", PAGE.formatted("", "<p lang=nl dir=ltr>y <a href='../x/#y'>z</a></p>")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta http-equiv=refresh content='0;url=x'>",
                "<script>x</script>",
                "<script type=module src='https://evil.example/js/x.js'></script>",
                "<script type=module src='media/x.js'></script>",
                "<script type=application/ld+json>{</script>",
                "<script type=application/ld+json>{\"url\":\"javascript:x\"}</script>",
                "<script type=application/ld+json>{\"name\":\"<!-- <script\"}</script>",
                "<base href='https://evil.example/'>",
                "<link rel=stylesheet href='https://evil.example/x.css'>",
                "<style>*{}</style>",
            })
    void findsWhatAPageMustNotHave(String html) {
        assertThat(HtmlScan.page("x.html", PAGE.formatted(html, ""))).isNotEmpty();
        assertThat(HtmlScan.page(
                        "x.html", PAGE.formatted("<script type=module src='../js/x.0123456789.js'></script>", "")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>",
                "<svg xmlns='http://www.w3.org/2000/svg'><a href='x'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><path style='x'/></svg>",
                "<svg xmlns='http://www.w3.org/2000/svg'><path fill='url(https://evil.example/x)'/></svg>",
                "<x xmlns:s='http://www.w3.org/2000/svg'><s:foreignObject/></x>",
                "<x xmlns:h='http://www.w3.org/1999/xhtml'><h:script/></x>",
                "<feed><content type='html'>&lt;img src=x onerror=y&gt;</content></feed>",
                "<feed><link href='javascript:x'/></feed>",
                "<urlset><url><loc>javascript:x</loc></url></urlset>",
                "<?xml-stylesheet href='x'?><x/>",
                "<!DOCTYPE x [<!ENTITY y 'z'>]><x/>",
                "<x>",
            })
    void findsWhatXmlMustNotHave(String xml) {
        assertThat(XmlScan.of("x.xml", xml.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
        assertThat(XmlScan.of(
                        "x.xml", "<feed><link href='https://example.org/'/></feed>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{} {}", "{\"url\":\"javascript:x\"}", "[{\"content_html\":\"<script>x</script>\"}]"})
    void findsWhatJsonMustNotHave(String json) {
        assertThat(JsonScan.of("x.json", json)).isNotEmpty();
        assertThat(JsonScan.of("x.json", "[{\"url\":\"https://example.org/\",\"content_html\":\"<p>x</p>\"}]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sw.js, x",
        ".htaccess, x",
        "a/.well-known/x.txt, x",
        "x.php, x",
        "x.svgz, x",
        "half.part, x",
        "nothing, x",
        "x.txt, the word CANARY is in it",
        "x.txt, root:x:0:0",
        "x.ics, no calendar",
        "css/x.css, not the theme's"
    })
    void findsFilesThatMustNotBe(String name, String text, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("site").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThat(SiteScan.of(folder.resolve("site"), ThemeFolder.of(folder.resolve("assets")), "CANARY"))
                .isNotEmpty();
    }

    @Test
    void findsWhatWasPutIntoACalendar(@TempDir Path folder) throws IOException {
        String calendar =
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:x\r\n%sEND:VEVENT\r\nEND:VCALENDAR\r\n";
        Files.writeString(folder.resolve("x.ics"), calendar.formatted(""));
        assertThat(SiteScan.of(folder, ThemeFolder.of(folder), "CANARY")).isEmpty();
        Files.writeString(folder.resolve("x.ics"), calendar.formatted("ATTENDEE:mailto:x@example.org\r\n"));
        assertThat(SiteScan.of(folder, ThemeFolder.of(folder), "CANARY")).isNotEmpty();
        Files.writeString(folder.resolve("x.ics"), calendar.formatted("SUMMARY:x\nX:y\r\n"));
        assertThat(SiteScan.of(folder, ThemeFolder.of(folder), "CANARY")).isNotEmpty();
    }

    @Test
    void findsLinks(@TempDir Path folder) throws IOException {
        Files.createSymbolicLink(folder.resolve("x.txt"), folder.resolve("y"));
        assertThat(SiteScan.of(folder, ThemeFolder.of(folder), "CANARY")).isNotEmpty();
    }
}
