package org.plenary.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.cache.Cache;
import org.plenary.export.SmallSite;
import org.plenary.look.Colour;
import org.plenary.motif.Landmark;
import org.plenary.motif.Motif;
import org.plenary.publish.Output;
import org.plenary.site.Planner;
import org.plenary.site.Site;
import org.plenary.site.View;
import org.plenary.theme.ThemeFolder;

class CardsTest {

    private static final Path TEMPLATES = Path.of("../templates");
    private static Typefaces typefaces;
    private static Easel easel;

    @TempDir
    Path folder;

    @BeforeAll
    static void read() throws IOException {
        typefaces = Typefaces.of(ThemeFolder.of(TEMPLATES));
        easel = new Easel(typefaces, Optional.empty());
    }

    private static byte[] png(String title, boolean leftward, String... details) {
        Card card = new Card(
                "Forum", "4–5 May 2030", "Workshop", title, List.of(details), leftward, Motif.of(Landmark.HALL, "one"));
        return easel.png(card);
    }

    private static void assertCard(byte[] png) throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(read.getWidth()).isEqualTo(Card.WIDTH);
        assertThat(read.getHeight()).isEqualTo(Card.HEIGHT);
        assertThat(png.length).isLessThan(100_000);
    }

    @Test
    void aCardHasTheSizeThatIsAskedForAndTheSameBytesEachTime() throws IOException {
        byte[] png = png("Opening of the harbour", false, "4 May 2030", "09:00–10:00", "Quay Hall");

        assertCard(png);
        assertThat(png).isEqualTo(png("Opening of the harbour", false, "4 May 2030", "09:00–10:00", "Quay Hall"));
        assertThat(png).isNotEqualTo(png("Opening of the harbours", false, "4 May 2030", "09:00–10:00", "Quay Hall"));
    }

    @Test
    void aLineWithALetterThatNoFontHasIsLeftOut() throws IOException {
        assertCard(png("漢字", false));
        assertThat(png("Words and 漢字", false)).isEqualTo(png("漢字", false)).isNotEqualTo(png("Words and", false));
    }

    @Test
    void aTitleOfAnyLengthFits() throws IOException {
        assertCard(png("Meervoudigepersoonlijkheidsstoornissen".repeat(5), false));
        assertCard(
                png("A rather long title ".repeat(20), false, "Detail of many words ".repeat(20), "More", "And more"));
        assertCard(png("", false));
    }

    @Test
    void arabicLettersAreJoinedAndRunToTheLeft() {
        Lettering lettering = new Lettering(typefaces, true);
        double joined = lettering.line("الافتتاح").orElseThrow().width();
        double apart = "الافتتاح"
                .codePoints()
                .mapToDouble(code -> typefaces.letter(code).orElseThrow().advance())
                .sum();

        assertThat(joined).isLessThan(apart * 0.9);
        assertThat(lettering.line("تُؤخَّر").orElseThrow().width())
                .as("vowels take no room")
                .isEqualTo(lettering.line("تؤخر").orElseThrow().width());
        assertThat(png("الافتتاح", true)).isNotEqualTo(png("الافتتاح", false));
    }

    @Test
    void withoutFontsACardIsStillOne() throws IOException {
        Card card = new Card("Forum", "", "", "Title", List.of(), false, Motif.of(Landmark.ROW, "one"));

        assertCard(new Easel(Typefaces.of(ThemeFolder.of(folder.resolve("nothing"))), Optional.empty()).png(card));
    }

    @Test
    void aCardHasTheColourOfTheSite() throws IOException {
        Card card = new Card("Forum", "", "", "Title", List.of(), false, Motif.of(Landmark.ROW, "one"));
        int top = 0x17626c;

        byte[] png = new Easel(typefaces, Optional.of(new Colour(top))).png(card);

        assertCard(png);
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getRGB(600, 4) & 0xffffff)
                .isEqualTo(top);
        assertThat(ImageIO.read(new ByteArrayInputStream(easel.png(card))).getRGB(600, 4) & 0xffffff)
                .isEqualTo(0xa93424);
    }

    private Site site() {
        return new SmallSite(folder)
                .file("en/news/ships.adoc", "= Ships arrive\n:date: 2030-04-24")
                .session(
                        "opening",
                        "= Opening\n:kind: workshop\n:start: 2030-05-04T09:00\n:end: 2030-05-04T10:15\n:languages: en")
                .build();
    }

    @Test
    void eachPageThatIsCanonicalToItselfHasACard() throws IOException {
        Site site = site();
        List<View> views = Planner.plan(site);
        try (Cards cards = Cards.of(new Cache(folder, Clock.systemUTC(), line -> {}))) {
            List<String> paths =
                    cards.outputs(site, views).stream().map(Output::path).toList();

            assertThat(paths)
                    .contains("card.png", "en/card.png", "en/news/ships/card.png")
                    .doesNotContain("nl/news/ships/card.png", "404/card.png")
                    .doesNotHaveDuplicates();
            byte[] baked = SmallSite.bytes(cards.outputs(site, views), "en/news/ships/card.png");
            assertCard(baked);
            assertThat(cards.at("en/news/ships/card.png", site, views)).contains(baked);
            assertThat(cards.at("en/news/ships/other.png", site, views)).isEmpty();
        }
    }

    @Test
    void everyPageNamesACardThatIsThereAndInALanguageOfItsReaders() throws IOException {
        SmallSite small = new SmallSite(folder)
                .session("opening", "= Opening\n:kind: workshop\n:start: 2030-05-04T09:00\n:end: 2030-05-04T10:15");
        Files.delete(folder.resolve("content/nl/pages/programme.adoc"));
        Site site = small.build();
        List<View> views = Planner.plan(site);
        Map<String, View> drawn = views.stream()
                .filter(view -> site.card(view).isPresent())
                .collect(Collectors.toMap(view -> site.absolute(view.address()), Function.identity()));

        assertThat(views)
                .anyMatch(view -> view.template().equals("booklet"))
                .allSatisfy(view -> view.canonical().ifPresent(page -> {
                    assertThat(drawn).as(view.address().path()).containsKey(page);
                    assertThat(Optional.ofNullable(drawn.get(page))
                                    .map(View::edition)
                                    .orElseThrow())
                            .as(view.address().path())
                            .isIn(view.edition(), site.first());
                }));
    }

    private Card cardOf(String page, String session) {
        Site site = new SmallSite(folder).session("late", session).build();
        return Planner.plan(site).stream()
                .filter(view -> view.address().path().equals(page))
                .map(view -> CardWords.of(site, view))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCardSaysWhatIsUnusualAboutASession() {
        String session = "= Night of the ships\n:kind: social\n:start: 2030-05-04T22:00\n:end: 2030-05-05T02:00\n"
                + ":room: all\n:state: ";

        Card card = cardOf("en/programme/late/", session + "cancelled");
        assertThat(card.kind()).startsWith("Cancelled · ");
        assertThat(card.details()).hasSize(3).contains("All rooms").anyMatch(line -> line.contains("until Sunday"));
        Card other = cardOf("nl/programma/late/", session + "moved");
        assertThat(other.kind()).startsWith("Verplaatst · ");
        assertThat(other.details()).anyMatch(line -> line.contains("tot zondag"));
    }

    @Test
    void aCardSaysWhatKindOfPageItIsWhenAndWhere() {
        Site site = site();

        Card card = Planner.plan(site).stream()
                .filter(view -> view.address().path().equals("en/programme/opening/"))
                .map(view -> CardWords.of(site, view))
                .findFirst()
                .orElseThrow();

        assertThat(card.kind()).isEqualTo("Workshop");
        assertThat(card.title()).isEqualTo("Opening");
        assertThat(card.details()).hasSize(2).anyMatch(line -> line.contains("4 May 2030"));
    }

    @Test
    void whoeverHasAPageWithoutADocumentFindsItsTitleToo() {
        Site site = site();

        assertThat(Planner.plan(site).stream()
                        .filter(view -> site.card(view).isPresent())
                        .map(view -> CardWords.of(site, view).title()))
                .contains("Workshops", "Sessions in English", "Open data")
                .anyMatch(title -> title.contains("4 May 2030"))
                .noneMatch(String::isBlank);
    }
}
