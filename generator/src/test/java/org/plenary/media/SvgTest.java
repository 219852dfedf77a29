package org.plenary.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgTest {

    private static String clean(byte[] svg) {
        Medium medium = Medium.decoded(svg, MediaKind.SVG);
        assertThat(medium.complaints()).isEmpty();
        return new String(medium.bytes(), StandardCharsets.UTF_8);
    }

    private static List<Medium.Complaint> complaints(byte[] svg) {
        Medium medium = Medium.decoded(svg, MediaKind.SVG);
        assertThat(medium.bytes()).isEmpty();
        return medium.complaints();
    }

    @Test
    void keepsShapesTextsAndGradients() {
        assertThat(
                        clean(
                                Samples.svg(
                                        "<defs><linearGradient id='g'><stop offset='0' stop-color='#fff'/></linearGradient>"
                                                + "<path id='p' d='M0 0h1'/></defs><use xlink:href='#p' x='1'/>"
                                                + "<rect fill='url(#g)' width='2' height='1'/><text x='1'>a <tspan dy='1'>b</tspan> c &amp; d</text>")))
                .isEqualTo(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\"><defs><linearGradient id=\"g\">"
                                + "<stop offset=\"0\" stop-color=\"#fff\"></stop></linearGradient><path id=\"p\" d=\"M0 0h1\"></path>"
                                + "</defs><use href=\"#p\" x=\"1\"></use><rect fill=\"url(#g)\" width=\"2\" height=\"1\"></rect>"
                                + "<text x=\"1\">a <tspan dy=\"1\">b</tspan> c &amp; d</text></svg>");
    }

    @Test
    void turnsStylesIntoAttributes() {
        assertThat(
                        clean(
                                Samples.svg(
                                        "<style>/* logo */ .cls-1, #b{fill:#a00;-x-y:z} path{stroke:none;fill:#000}</style>"
                                                + "<path class='x cls-1' d='M0 0'/><path id='b' d='M1 1' style='fill: #00a ; font-family:\"A, B\"'/>")))
                .contains("<path d=\"M0 0\" stroke=\"none\" fill=\"#a00\">")
                .contains("<path id=\"b\" d=\"M1 1\" stroke=\"none\" fill=\"#00a\" font-family=\"&quot;A, B&quot;\">")
                .doesNotContain("style", "class");
    }

    @Test
    void leavesOutWhatDrawingProgramsNote() {
        assertThat(
                        clean(
                                Samples.svg(
                                        "width='20px' height='10' xmlns:i='http://www.inkscape.org/x' i:version='1' data-x='y' version='1.1'",
                                        "<!-- drawn by X --><metadata><rdf/></metadata><i:window x='1'><path/></i:window><g i:label='x'/>")))
                .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20px\" height=\"10\"><g></g></svg>");
    }

    @Test
    void knowsTheSize() {
        assertThat(Medium.of(Samples.svg("viewBox='0 0 120.4 60'", ""), MediaKind.SVG)
                        .size())
                .isEqualTo(Optional.of(new Size(120, 60)));
        assertThat(Medium.of(Samples.svg("width='33' height='11px' viewBox='0,0,3,1'", ""), MediaKind.SVG)
                        .size())
                .isEqualTo(Optional.of(new Size(33, 11)));
        assertThat(complaints(Samples.svg("width='100%'", ""))).asString().contains("without a size");
        assertThat(complaints(Samples.svg("viewBox='0 0 NaN 1e9'", "")))
                .asString()
                .contains("without a size");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script xlink:href='https://evil.example/x.js'/>",
                "<path onload='alert(1)'/>",
                "<path oNclick='alert(1)'/>",
                "<foreignObject><iframe xmlns='http://www.w3.org/1999/xhtml' src='x'/></foreignObject>",
                "<image href='file:///etc/passwd'/>",
                "<image xlink:href='https://evil.example/x.png'/>",
                "<image href='data:image/png;base64,x'/>",
                "<a href='javascript:alert(1)'><path/></a>",
                "<use href='https://evil.example/x.svg#x'/>",
                "<use href='x.svg#x'/>",
                "<use href='data:image/svg+xml,x#x'/>",
                "<set attributeName='href' to='javascript:x'/>",
                "<animate attributeName='href' values='javascript:x'/>",
                "<animateTransform/>",
                "<path fill='url(https://evil.example/x#y)'/>",
                "<path fill='url( \"//evil.example/x\" )'/>",
                "<path fill='u\\72l(x)'/>",
                "<path mask='url(x.svg#m)'/>",
                "<path style='fill:url(https://evil.example)'/>",
                "<path style='fill:url(\"&#x6a;avascript:x\")'/>",
                "<style>@import 'https://evil.example/x.css';</style>",
                "<style>@font-face{src:url(x)}</style>",
                "<style>path{fill:url(https://evil.example)}</style><path/>",
                "<style>a:hover{fill:red}</style>",
                "<style>*{fill:red}</style>",
                "<style>path{fill:red</style>",
                "<style>path{f\\69ll:red}</style>",
                "<handler>x</handler>",
                "<feImage href='x'/>",
                "<filter><feImage href='x'/></filter>",
                "<video/>",
                "<?xml-stylesheet href='x'?>",
                "<svg onload='x'/>",
                "<iframe src='x'/>",
            })
    void refusesWhatActsOrComesFromElsewhere(String content) {
        assertThat(complaints(Samples.svg(content)))
                .isNotEmpty()
                .allMatch(one -> !one.hint().isEmpty());
    }

    @Test
    void refusesDocumentTypesAndEntities() {
        for (String type : List.of(
                "<!DOCTYPE svg>",
                "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")) {
            byte[] svg = (type + new String(Samples.svg("<text>x</text>"), StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8);
            assertThat(complaints(svg)).asString().contains("DOCTYPE");
        }
        assertThat(complaints(Samples.svg("<text>&x;</text>"))).isNotEmpty();
    }

    @Test
    void refusesDrawingsThatGrow() {
        assertThat(complaints(Samples.svg("<g>".repeat(51) + "</g>".repeat(51))))
                .asString()
                .contains("within each other");
        assertThat(complaints(Samples.svg("<path/>".repeat(20_000)))).asString().contains("more than 20000 parts");
        assertThat(complaints(Samples.svg("<g id='a'><path/></g><g id='b'><use href='#a'/></g><use href='#b'/>")))
                .asString()
                .contains("use each other");
        assertThat(complaints(
                        Samples.svg("<g id='a'>" + "<path/>".repeat(300) + "</g>" + "<use href='#a'/>".repeat(300))))
                .asString()
                .contains("use each other");
        assertThat(complaints(Samples.svg(" ".repeat(SvgFile.MAX_BYTES))))
                .asString()
                .contains("1000 kB");
    }

    @Test
    void readsTricksInTime() {
        assertThat(complaints(Samples.svg("<style>" + "/*".repeat(40_000) + "a</style><style>{</style>")))
                .isNotEmpty();
        assertThat(complaints(Samples.svg("<style>" + "{a:b}".repeat(15_000) + "</style>")))
                .isNotEmpty();
        assertThat(complaints(Samples.svg("<path d='" + "url(".repeat(200_000) + "'/>")))
                .isNotEmpty();
    }
}
