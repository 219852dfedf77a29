package org.plenary.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.content.Body;
import org.plenary.content.Fingerprint;
import org.plenary.language.Language;
import org.plenary.problem.Place;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

class AsciidocConverterTest {

    private static final Captions CAPTIONS =
            new Captions(Map.of("note", "Opmerking"), "Tabel", Set.of("lees meer", "hier", "اضغط هنا"));

    @TempDir
    static Path folder;

    private static Path content;
    private static AsciidocConverter converter;
    private final Problems problems = new Problems();

    @BeforeAll
    static void start() throws IOException {
        Path real = folder.toRealPath();
        Path root = real.resolve("content");
        Path pages = Files.createDirectories(root.resolve("en/pages"));
        Files.writeString(real.resolve("secret.adoc"), "SECRET");
        Files.writeString(pages.resolve("_notice.adoc"), "Included *text*.");
        Files.writeString(pages.resolve("_loop.adoc"), "include::_loop.adoc[]\n\ninclude::_loop.adoc[]");
        Files.writeString(pages.resolve("_faulty.adoc"), "Fine.\n\n<<nowhere>>\n\ninclude::_gone.adoc[]");
        Files.createSymbolicLink(pages.resolve("_link.adoc"), real.resolve("secret.adoc"));
        content = root;
        converter = new AsciidocConverter(root, language -> CAPTIONS);
    }

    @AfterAll
    static void stop() {
        converter.close();
    }

    private Body convert(String text) {
        SourceFile source = new SourceFile(
                content.resolve("en/pages/x.adoc"),
                "content/en/pages/x.adoc",
                new Language("en"),
                DocumentType.PAGE,
                "x");
        return converter.convert(source, text, problems);
    }

    private static Place at(int line) {
        return new Place("content/en/pages/x.adoc", line);
    }

    private List<String> found() {
        return problems.list().stream().map(Problem::toString).toList();
    }

    @Test
    void writesPlainSemanticHtml() {
        assertThat(convert("A *word*.\n\n== Part\n\n* one\n* two").html()).isEqualToIgnoringWhitespace("""
                <p>A <strong>word</strong>.</p>
                <section><h2 id="part">Part</h2><ul><li>one</li><li>two</li></ul></section>""");
    }

    @Test
    void writesQuotationsAsFigures() {
        assertThat(convert("[quote, Bart Somers, Mayor]\n____\nWords.\n____").html())
                .isEqualToIgnoringWhitespace("""
                <figure class="quotation"><blockquote><p>Words.</p></blockquote><figcaption>
                <span class="quotation__name">Bart Somers</span> <span class="quotation__role">Mayor</span>
                </figcaption></figure>""");
    }

    @Test
    void labelsAdmonitionsInTheLanguageOfTheText() {
        assertThat(convert("NOTE: Look out.").html()).isEqualToIgnoringWhitespace("""
                <div class="admonition admonition--note"><p class="admonition__label">Opmerking</p>
                <p>Look out.</p></div>""");
    }

    @Test
    void givesTablesAFrameThatScrolls() {
        assertThat(convert("|===\n|a |b\n\n|1 |2\n|===").html())
                .startsWith("<div class=\"table-frame\" role=\"region\" tabindex=\"0\" aria-label=\"Tabel 1\">")
                .doesNotContain("style=");
    }

    @Test
    void keepsRolesOfLists() {
        assertThat(convert("[.timeline]\n2016:: Quito").html()).startsWith("<dl class=\"timeline\">");
    }

    @Test
    void turnsLinksToDocumentsIntoKeys() {
        Body body = convert("xref:../people/bart-somers.adoc#life[Bart], xref:about.adoc[]");
        assertThat(body.links())
                .containsExactly(
                        new Body.Link("people/bart-somers", "life", at(1)), new Body.Link("pages/about", "", at(1)));
        assertThat(body.html())
                .contains("<a href=\"plenary:people/bart-somers#life\">Bart</a>")
                .contains("<a href=\"plenary:pages/about\">plenary:pages/about</a>");
    }

    @Test
    void remembersLinksWithinTheTextWithTheirLines() {
        assertThat(convert("x\n\n<<nowhere,there>>").links()).containsExactly(new Body.Link("", "nowhere", at(3)));
    }

    @Test
    void remembersAddressesWithTheirLines() {
        assertThat(convert("x\n\nhttps://example.org/?a=1&b=2[there] mailto:ed@example.org[]")
                        .away())
                .containsExactly(
                        new Body.Away("https://example.org/?a=1&b=2", new Place("content/en/pages/x.adoc", 3)),
                        new Body.Away("mailto:ed@example.org", new Place("content/en/pages/x.adoc", 3)));
    }

    @Test
    void turnsPicturesIntoNames() {
        Body body = convert("\n\nimage::../../media/lamot.jpg[The brewery]");
        assertThat(body.media()).containsExactly(new Body.MediaUse("lamot.jpg", at(3), true));
        assertThat(body.html()).contains("<img src=\"plenary-media:lamot.jpg\" alt=\"The brewery\" loading=\"lazy\">");
    }

    @Test
    void includesFilesBesideTheDocument() {
        Body body = convert("include::_notice.adoc[]");
        assertThat(body.html()).isEqualTo("<p>Included <strong>text</strong>.</p>");
        assertThat(body.includes())
                .containsExactly(Map.entry("content/en/pages/_notice.adoc", Fingerprint.of("Included *text*.")));
        assertThat(found()).isEmpty();
    }

    @Test
    void namesFileAndLineOfAFaultInAnIncludedFile() {
        Body body = convert("x\n\ninclude::_faulty.adoc[]");
        assertThat(body.links()).hasSize(1);
        assertThat(found()).singleElement().asString().startsWith("content/en/pages/_faulty.adoc:5: error:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "include::/etc/passwd[]",
                "include::../../../secret.adoc[]",
                "include::/proc/self/environ[]",
                "include::{user-home}/.gitconfig[]",
                "include::_link.adoc[]",
                "include::missing.adoc[]",
                "include::https://example.org/x.adoc[]",
                "include::_loop.adoc[]",
            })
    void refusesIncludesOutsideContentAndEndlessOnes(String attack) {
        Body body = convert("text\n\n" + attack);
        assertThat(body.html()).doesNotContain("SECRET").doesNotContain("root:").doesNotContain("PATH=");
        assertThat(found()).isNotEmpty().allMatch(problem -> problem.startsWith("content/en/pages/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "++++\n<script>alert(1)</script>\n++++",
                "pass:[<img src=x onerror=alert(1)>]",
                "[role=\"x\\\" onclick=\\\"alert(1)\"]\nText",
                "[[id\" onclick=\"alert(1)]]Text",
                "++++\n<svg onload=alert(1)><a xlink:href=\"javascript:alert(1)\">x</a></svg>\n++++",
                "++++\n<iframe src=\"https://example.org\"></iframe><object data=x></object>\n++++",
                "++++\n<p style=\"position:fixed\">x</p><link rel=stylesheet href=x><base href=x>\n++++",
                "++++\n<meta http-equiv=refresh content=0><form action=x><input></form>\n++++",
                "image::../../media/x.png[\"a\\\" onerror=\\\"alert(1)\"]",
                "video::x[youtube]",
            })
    void letsNothingActiveThrough(String attack) {
        Document html = Jsoup.parse(convert(attack).html());

        assertThat(html.select(
                        "script, iframe, object, embed, svg, style, link, meta, base, form, input, video, audio"))
                .isEmpty();
        assertThat(html.getAllElements())
                .flatExtracting(element -> element.attributes().asList())
                .extracting(Attribute::getKey)
                .isSubsetOf("class", "id", "src", "alt", "loading", "href");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "link:javascript:alert(1)[x]",
                "link:JaVaScRiPt:alert(1)[x]",
                "link:data:text/html,x[x]",
                "pass:[<a href=\"vbscript:x\">x</a>]"
            })
    void refusesLinksThatCouldRunAProgram(String attack) {
        assertThat(convert(attack).html()).doesNotContainPattern("(?i)href=\"(javascript|data|vbscript)");
        assertThat(found()).singleElement().asString().contains("could run a program");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[cols=\"60000000*\"]",
                "[cols=\"60000000 *\"]",
                "[%header,cols='1,60000000*']",
                "[cols=60000000*]",
                "[cols=\"{n}*\"]",
                "60000000*|a",
                "60000000.1*|a",
                ".60000000+|a",
                "[separator=\";\"]",
            })
    void refusesTablesThatTakeAllMemory(String attack) {
        assertThat(convert("\n" + attack + "\n|===\n|a\n|===").isEmpty()).isTrue();
        assertThat(found()).singleElement().asString().startsWith("content/en/pages/x.adoc:2: error: a table with");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[cols=\"1,2,3\"]", "[%header,cols=\"3*\"]", "[options=header]"})
    void takesOrdinaryTables(String attributes) {
        assertThat(convert(attributes + "\n|===\n|a |b |c\n|===").isEmpty()).isFalse();
        assertThat(found()).isEmpty();
    }

    @Test
    void takesALongListOfProtocols() {
        convert("The protocols " + "one, ".repeat(60));
        assertThat(found()).isEmpty();
    }

    @Test
    void refusesAttributesThatWouldBeLostInTheText() {
        assertThat(convert("Text.\n\n:status: draft\n\n----\n:code: x\n----").html())
                .contains(":code: x");
        assertThat(found()).singleElement().asString().startsWith("content/en/pages/x.adoc:3: error: this attribute");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{docdate}", "{localtime}", "{localdatetime}", "{docyear}", "{set:x:y}"})
    void doesNotLetTextTellTheTime(String braces) {
        convert("Today is " + braces);
        assertThat(found()).isNotEmpty().allMatch(problem -> problem.startsWith("content/en/pages/x.adoc:1:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"video::x.mp4[]", "audio::x.mp3[]", "++++\n<style>*{}</style>\n++++", "* [%interactive]"})
    void namesWhatItDoesNotTakeOver(String block) {
        convert(block);
        assertThat(found()).allMatch(problem -> problem.contains("can't be part of a text"));
    }

    @Test
    void includesWholeFilesOnly() {
        assertThat(convert("include::_notice.adoc[lines=1]").html()).doesNotContain("Included");
        assertThat(found()).singleElement().asString().contains("only whole files");
    }

    @Test
    void keepsTheTitleOfAQuotationAndWhatIsInAnotherBlock() {
        assertThat(convert(".A title\n[quote, Somebody]\nWords.").html())
                .contains("<p class=\"block-title\">A title</p>");
        assertThat(convert(".A title\nNOTE: Words.").html()).contains("<p class=\"block-title\">A title</p>");
        assertThat(convert("[.quoteblock]\n====\nKept.\n====").html()).contains("Kept.");
        assertThat(convert("[NOTE]\n====\nOuter.\n\nNOTE: Inner.\n====").html())
                .doesNotContain("<table")
                .contains("Outer.", "Inner.");
    }

    @Test
    void endsWithAttributesThatDoubleThemselves() {
        StringBuilder text = new StringBuilder(":a0: 0123456789\n");
        for (int i = 1; i <= 30; i++) {
            text.append(":a%d: {a%d}{a%d}\n".formatted(i, i - 1, i - 1));
        }
        assertThat(convert(text + "\n{a30}").html().length()).isLessThan(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{user-home}", "{docdir}", "{docfile}", "{env-PATH}"})
    void tellsNothingOfTheMachine(String attribute) {
        assertThat(convert("Path: " + attribute).html())
                .doesNotContain(System.getProperty("user.home") + "<")
                .doesNotContain("/tmp");
    }

    @Test
    void namesTheLineOfAnUnknownAttribute() {
        convert("a\n\nb {nothing}");
        assertThat(found()).singleElement().asString().contains("nothing").contains("[asciidoc]");
    }

    @Test
    void namesTheLineOfAFirstHeadingThatIsTooLow() {
        convert("\n\n=== Three\n\nText");
        assertThat(found()).singleElement().asString().startsWith("content/en/pages/x.adoc:3: error: a heading skips");
    }

    @Test
    void namesTheLineOfASkippedLevel() {
        convert("== One\n\n==== Three");
        assertThat(found()).singleElement().asString().startsWith("content/en/pages/x.adoc:3: error:");
    }
}
