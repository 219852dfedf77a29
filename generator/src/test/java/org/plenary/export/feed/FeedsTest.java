package org.plenary.export.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.export.Schemas;
import org.plenary.export.SmallSite;
import org.plenary.language.Language;
import org.plenary.publish.Output;
import org.plenary.site.Change;
import org.plenary.site.Change.Kind;
import org.plenary.site.Change.State;
import org.plenary.site.Edition;
import org.plenary.site.Site;

class FeedsTest {

    private static final String ATOM = "en/news/feed.xml";
    private static final String JSON = "en/news/feed.json";

    @TempDir
    Path folder;

    private SmallSite site() {
        return new SmallSite(folder)
                .file(
                        "en/news/ships.adoc",
                        "= Ships & <boats> arrive \"early\"\n:date: 2030-04-24\n:description: All <b>of</b> them.\n:tags: sea, ships\n\n"
                                + "<p>See <a href=\"plenary:sessions/opening\">the opening</a>, <a href=\"#later\">later</a> and"
                                + " <a href=\"https://example.com/?a=1&amp;b=2\">more</a>.</p>")
                .file("nl/news/ships.adoc", "= Schepen\n\n<p>Ze zijn er.</p>")
                .file("en/news/tide.adoc", "= The tide table is out\n:date: 2030-04")
                .session("opening", "= Opening\n:kind: ceremony\n:start: 2030-05-04T09:00");
    }

    private static SyndFeed atom(List<Output> outputs, String path) {
        try {
            return new SyndFeedInput().build(new StringReader(SmallSite.text(outputs, path)));
        } catch (FeedException e) {
            throw new AssertionError(e);
        }
    }

    private static SyndEntry entry(SyndFeed feed, String title) {
        return feed.getEntries().stream()
                .filter(entry -> entry.getTitle().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(List<Output> outputs, String path) {
        try {
            return new ObjectMapper().readTree(SmallSite.bytes(outputs, path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void jsonIsValidAgainstItsSchema() throws IOException {
        for (Output output : Feeds.of(site().build())) {
            if (output.path().endsWith(".json")) {
                Schemas.assertValidJson(output.bytes(), "jsonfeed-1.1.json-schema.json");
            }
        }
    }

    @Test
    void anotherLibraryReadsTheNews() {
        SyndFeed feed = atom(Feeds.of(site().build()), ATOM);
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("The news · Harbour");
        assertThat(feed.getUri()).isEqualTo("tag:example.org,2029:2030/news/en");
        assertThat(feed.getAuthors()).hasSize(1);
        SyndEntry ships = entry(feed, "Ships");
        assertThat(ships.getTitle()).isEqualTo("Ships & <boats> arrive \"early\"");
        assertThat(ships.getUri()).isEqualTo("tag:example.org,2029:2030/news/ships/en");
        assertThat(ships.getLink()).isEqualTo("https://example.org/2030/en/news/ships/");
        assertThat(ships.getDescription().getValue()).isEqualTo("All <b>of</b> them.");
        assertThat(ships.getPublishedDate().toInstant()).isEqualTo(Instant.parse("2030-04-24T10:00:00Z"));
        assertThat(ships.getCategories()).hasSize(2);
    }

    @Test
    void addressesInTextsAreAbsolute() {
        String html = entry(atom(Feeds.of(site().build()), ATOM), "Ships")
                .getContents()
                .get(0)
                .getValue();
        assertThat(html)
                .isEqualTo("<p>See <a href=\"https://example.org/2030/en/programme/opening/\">the opening</a>,"
                        + " <a href=\"https://example.org/2030/en/news/ships/#later\">later</a> and"
                        + " <a href=\"https://example.com/?a=1&amp;b=2\">more</a>.</p>");
        assertThat(json(Feeds.of(site().build()), JSON)
                                .at("/items/0/content_html")
                                .asText()
                        + json(Feeds.of(site().build()), JSON)
                                .at("/items/1/content_html")
                                .asText())
                .contains(html);
    }

    @Test
    void aMonthIsItsFirstDay() {
        SyndEntry tide = entry(atom(Feeds.of(site().build()), ATOM), "The tide");
        assertThat(tide.getPublishedDate().toInstant()).isEqualTo(Instant.parse("2030-04-01T10:00:00Z"));
        assertThat(tide.getContents().get(0).getValue()).isEqualTo("<p>The tide table is out</p>");
    }

    @Test
    void languagesAreSaidAndKeptApart() {
        String dutch = SmallSite.text(Feeds.of(site().build()), "nl/news/feed.xml");
        assertThat(dutch)
                .contains("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"nl\">", "<entry xml:lang=\"nl\">")
                .contains("<entry xml:lang=\"en\">", "<id>tag:example.org,2029:2030/news/tide/nl</id>")
                .contains(
                        "<link rel=\"alternate\" type=\"application/atom+xml\" hreflang=\"en\" href=\"https://example.org/2030/en/news/feed.xml\"/>")
                .contains(
                        "<link rel=\"self\" type=\"application/atom+xml\" hreflang=\"nl\" href=\"https://example.org/2030/nl/news/feed.xml\"/>");
        JsonNode json = json(Feeds.of(site().build()), "nl/news/feed.json");
        assertThat(json.get("language").asText()).isEqualTo("nl");
        assertThat(json.get("items").findValuesAsText("language")).containsExactlyInAnyOrder("nl", "en");
    }

    @Test
    void anIdStaysWhenTitleAndTranslationChange() {
        List<String> before =
                json(Feeds.of(site().build()), "nl/news/feed.json").get("items").findValuesAsText("id");
        SmallSite later = site().file("nl/news/tide.adoc", "= De getijden\n:slug: getijden");
        assertThat(json(Feeds.of(later.build()), "nl/news/feed.json")
                        .get("items")
                        .findValuesAsText("id"))
                .isEqualTo(before);
    }

    @Test
    void withoutNewsTheFeedIsThereAndEmpty() {
        SyndFeed feed = atom(Feeds.of(new SmallSite(folder).build()), ATOM);
        assertThat(feed.getEntries()).isEmpty();
        assertThat(feed.getPublishedDate().toInstant()).isEqualTo(Instant.parse("2029-12-31T23:00:00Z"));
    }

    @Test
    void tellsWhatChangedInTheProgramme() {
        Site site = site().committed().build();
        Edition edition = site.first();
        OffsetDateTime start = OffsetDateTime.parse("2030-05-04T09:00+02:00");
        Change moved = new Change(
                "opening/2/moved",
                OffsetDateTime.parse("2030-02-01T12:00:00+01:00"),
                Kind.MOVED,
                "Opening",
                new Language("en"),
                edition.sessions().stream().findFirst(),
                at(start.minusDays(1)),
                at(start));
        Change gone = new Change(
                "closing/3/removed",
                OffsetDateTime.parse("2030-02-02T12:00:00+01:00"),
                Kind.REMOVED,
                "Closing",
                new Language("en"),
                Optional.empty(),
                State.UNKNOWN,
                State.UNKNOWN);
        Feed feed = new ChangesFeed(site, edition).feed(List.of(gone, moved)).orElseThrow();
        assertThat(feed.entries().stream().map(Feed.Entry::title))
                .containsExactly(
                        "“Closing” is no longer in the programme",
                        "“Opening” has another time: Saturday 4 May, 09:00 (before: Friday 3 May, 09:00)");
        assertThat(feed.entries().stream().map(Feed.Entry::id))
                .containsExactly(
                        "tag:example.org,2029:2030/changes/closing/3/removed/en",
                        "tag:example.org,2029:2030/changes/opening/2/moved/en");
        assertThat(feed.entries().stream().map(Feed.Entry::url))
                .containsExactly(
                        "https://example.org/2030/en/programme/changes/",
                        "https://example.org/2030/en/programme/opening/");
        assertThat(feed.updated()).isEqualTo(gone.time());
        assertThat(feed.channel().atom()).hasToString("en/programme/changes/feed.xml");
    }

    private static State at(OffsetDateTime start) {
        return new State(Optional.of(start), Optional.empty(), Optional.empty(), false, false, List.of());
    }
}
