package org.plenary.export.structured;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.export.SmallSite;
import org.plenary.site.Planner;
import org.plenary.site.Site;
import org.plenary.site.View;

class StructuredDataTest {

    private static final String SCHEMA = "https://schema.org/";

    @TempDir
    Path folder;

    private SmallSite site() {
        return new SmallSite(folder)
                .set("conference.venue", "harbour")
                .file(
                        "en/rooms/harbour.adoc",
                        "= The Harbour\n:address: Quay 1, Town\n:geo: 51.02, 4.48\n:step-free: yes")
                .file("en/rooms/quay.adoc", "= Quay Hall\n:venue: harbour\n:capacity: 300")
                .file("en/tracks/water.adoc", "= Water")
                .file(
                        "en/organisations/port.adoc",
                        "= Port Authority\n:category: host\n:url: https://example.com/\n:acronym: PA")
                .file("en/organisations/bank.adoc", "= Bank\n:category: supporter")
                .file("en/organisations/city.adoc", "= City\n:category: co-sponsor")
                .file(
                        "en/people/noor.adoc",
                        "= Noor Haddad\n:role: Captain\n:organisation: port\n:country: BE\n:links: https://example.com/noor")
                .file("en/people/jan.adoc", "= Jan Peeters")
                .file("en/news/ships.adoc", "= Ships\n:date: 2030-04-24\n:description: They arrive.")
                .file("nl/news/ships.adoc", "= Schepen\n:slug: schepen")
                .session(
                        "opening",
                        "= Opening </script><script>alert(1)</script> & <!-- more\n:description: \"It\" opens.\n:kind: ceremony\n:room: quay"
                                + "\n:track: water\n:start: 2030-05-04T09:00\n:end: 2030-05-04T10:15\n:speakers: noor\n:moderators: jan"
                                + "\n:organisers: port\n:languages: en, nl\n:recording: https://example.org/r")
                .session("part", "= Part\n:kind: panel\n:parent: opening\n:start: 2030-05-04T09:30")
                .session(
                        "later",
                        "= Later\n:kind: panel\n:state: moved\n:start: 2030-05-05T14:00\n:end: 2030-05-05T15:00\n:previous-start: 2030-05-05T10:00"
                                + "\n:stream: https://example.org/live")
                .session(
                        "off",
                        "= Off\n:kind: panel\n:state: cancelled\n:start: 2030-05-05T16:00\n:end: 2030-05-05T17:00");
    }

    private static String script(Site site, String address) {
        return Planner.plan(site).stream()
                .filter(view -> view.address().path().equals(address))
                .findFirst()
                .flatMap(view -> StructuredData.of(site, view))
                .orElseThrow(() -> new AssertionError("nothing for " + address));
    }

    private JsonNode data(String address) {
        return data(site().build(), address);
    }

    private static JsonNode data(Site site, String address) {
        try {
            return new ObjectMapper().readTree(script(site, address));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void isJsonThatCannotEndItsScriptOnEveryPage() throws IOException {
        Site site = site().build();
        for (View view : Planner.plan(site)) {
            Optional<String> script = StructuredData.of(site, view);
            if (script.isPresent()) {
                assertThat(script.get()).doesNotContain("<", ">", "&", "\u2028", "\u2029");
                JsonNode data = new ObjectMapper().readTree(script.get());
                assertThat(data.get("@context").asText()).isEqualTo("https://schema.org");
                assertThat(data.has("@type")).isTrue();
            }
        }
    }

    @Test
    void everyMomentHasAnOffset() throws IOException {
        Site site = site().build();
        for (View view : Planner.plan(site)) {
            Optional<String> script = StructuredData.of(site, view);
            if (script.isPresent()) {
                JsonNode data = new ObjectMapper().readTree(script.get());
                for (String name : List.of("startDate", "endDate", "previousStartDate")) {
                    assertThat(data.findValuesAsText(name))
                            .allSatisfy(time ->
                                    assertThat(OffsetDateTime.parse(time)).isNotNull());
                }
            }
        }
    }

    @Test
    void theHomePageIsAboutTheConference() {
        JsonNode conference = data("en/");
        assertThat(conference.get("@type")).extracting(JsonNode::asText).containsExactly("Event", "ConferenceEvent");
        assertThat(conference.get("@id").asText()).isEqualTo("https://example.org/2030/#pages/home");
        assertThat(conference.get("name").asText()).isEqualTo("The Harbour Conference");
        assertThat(conference.get("startDate").asText()).isEqualTo("2030-05-04T09:00:00+02:00");
        assertThat(conference.get("endDate").asText())
                .as("what is cancelled doesn't count")
                .isEqualTo("2030-05-05T15:00:00+02:00");
        assertThat(conference.get("eventStatus").asText()).isEqualTo(SCHEMA + "EventScheduled");
        assertThat(conference.get("eventAttendanceMode").asText()).isEqualTo(SCHEMA + "MixedEventAttendanceMode");
        assertThat(conference.at("/location/name").asText()).isEqualTo("The Harbour");
        assertThat(conference.at("/location/address/streetAddress").asText()).isEqualTo("Quay 1, Town");
        assertThat(conference.at("/location/geo/latitude").decimalValue()).isEqualByComparingTo("51.02");
        assertThat(conference.at("/organizer/name").asText()).isEqualTo("Port Authority");
        assertThat(conference.at("/sponsor/name").asText()).isEqualTo("City");
        assertThat(conference.at("/funder/name").asText()).isEqualTo("Bank");
        assertThat(conference.get("subEvent").findValuesAsText("@id"))
                .containsExactly(
                        "https://example.org/2030/#sessions/opening",
                        "https://example.org/2030/#sessions/later",
                        "https://example.org/2030/#sessions/off");
    }

    @Test
    void aDayOfWhichNoTimeIsKnownIsADate() {
        JsonNode conference = data(new SmallSite(folder).build(), "en/");
        assertThat(conference.get("startDate").asText()).isEqualTo("2030-05-04");
        assertThat(conference.get("endDate").asText()).isEqualTo("2030-05-05");
    }

    @Test
    void aSessionIsAnEventWithinTheConference() {
        JsonNode opening = data("en/programme/opening/");
        assertThat(opening.get("@type").asText()).isEqualTo("Event");
        assertThat(opening.get("name").asText()).isEqualTo("Opening </script><script>alert(1)</script> & <!-- more");
        assertThat(opening.get("description").asText()).isEqualTo("\"It\" opens.");
        assertThat(opening.get("startDate").asText()).isEqualTo("2030-05-04T09:00:00+02:00");
        assertThat(opening.get("endDate").asText()).isEqualTo("2030-05-04T10:15:00+02:00");
        assertThat(opening.at("/location/name").asText()).isEqualTo("Quay Hall");
        assertThat(opening.at("/location/address/streetAddress").asText()).isEqualTo("Quay 1, Town");
        assertThat(opening.at("/location/containedInPlace/name").asText()).isEqualTo("The Harbour");
        assertThat(opening.at("/performer/name").asText()).isEqualTo("Noor Haddad");
        assertThat(opening.at("/contributor/name").asText()).isEqualTo("Jan Peeters");
        assertThat(opening.at("/organizer/name").asText()).isEqualTo("Port Authority");
        assertThat(opening.at("/superEvent/@id").asText()).isEqualTo("https://example.org/2030/#pages/home");
        assertThat(opening.at("/subEvent/@id").asText()).isEqualTo("https://example.org/2030/#sessions/part");
        assertThat(opening.get("inLanguage")).extracting(JsonNode::asText).containsExactly("en", "nl");
        assertThat(opening.at("/recordedIn/url").asText()).isEqualTo("https://example.org/r");
        assertThat(opening.get("keywords").asText()).isEqualTo("Ceremony, Water");
    }

    @Test
    void aPartNamesTheSessionItIsPartOf() {
        assertThat(data("en/programme/part/").at("/superEvent/@id").asText())
                .isEqualTo("https://example.org/2030/#sessions/opening");
    }

    @Test
    void whatWasMovedSaysSinceWhen() {
        JsonNode later = data("en/programme/later/");
        assertThat(later.get("eventStatus").asText()).isEqualTo(SCHEMA + "EventRescheduled");
        assertThat(later.get("previousStartDate").asText()).isEqualTo("2030-05-05T10:00:00+02:00");
        assertThat(later.get("location").findValuesAsText("@type")).contains("Place", "VirtualLocation");
        assertThat(data("en/programme/off/").get("eventStatus").asText()).isEqualTo(SCHEMA + "EventCancelled");
    }

    @Test
    void peopleOrganisationsAndRoomsAreWhatTheyAre() {
        JsonNode noor = data("en/people/noor/");
        assertThat(noor.get("@type").asText()).isEqualTo("Person");
        assertThat(noor.get("jobTitle").asText()).isEqualTo("Captain");
        assertThat(noor.at("/affiliation/name").asText()).isEqualTo("Port Authority");
        assertThat(noor.at("/address/addressCountry").asText()).isEqualTo("BE");
        assertThat(noor.at("/sameAs/0").asText()).isEqualTo("https://example.com/noor");
        JsonNode port = data("en/partners/port/");
        assertThat(port.get("@type").asText()).isEqualTo("Organization");
        assertThat(port.get("url").asText()).isEqualTo("https://example.com/");
        assertThat(port.get("alternateName").asText()).isEqualTo("PA");
        JsonNode harbour = data("en/venue/harbour/");
        assertThat(harbour.get("@type").asText()).isEqualTo("Place");
        assertThat(harbour.at("/amenityFeature/name").asText()).isEqualTo("Step-free access");
        assertThat(data("en/venue/quay/").get("maximumAttendeeCapacity").asInt())
                .isEqualTo(300);
    }

    @Test
    void newsNamesItsTranslations() {
        JsonNode ships = data("en/news/ships/");
        assertThat(ships.get("@type").asText()).isEqualTo("NewsArticle");
        assertThat(ships.get("headline").asText()).isEqualTo("Ships");
        assertThat(ships.get("datePublished").asText()).isEqualTo("2030-04-24");
        assertThat(ships.get("inLanguage").asText()).isEqualTo("en");
        assertThat(ships.at("/workTranslation/url").asText()).isEqualTo("https://example.org/2030/nl/news/schepen/");
        assertThat(ships.at("/workTranslation/@id").asText())
                .isEqualTo(data("nl/news/schepen/").get("@id").asText());
        assertThat(ships.at("/publisher/name").asText()).isEqualTo("Port Authority");
    }

    @Test
    void thingsHaveTheSameIdInEveryLanguage() {
        assertThat(data("nl/programma/opening/").get("@id"))
                .isEqualTo(data("en/programme/opening/").get("@id"));
        assertThat(data("nl/").get("@id")).isEqualTo(data("en/").get("@id"));
    }

    @Test
    void listsOfSessionsAreLists() {
        assertThat(data("en/programme/").get("numberOfItems").asInt()).isEqualTo(4);
        JsonNode day = data("en/programme/2030-05-05/");
        assertThat(day.get("@type").asText()).isEqualTo("ItemList");
        assertThat(day.at("/itemListElement/0/url").asText()).isEqualTo("https://example.org/2030/en/programme/later/");
        assertThat(day.at("/itemListElement/1/position").asInt()).isEqualTo(2);
    }

    @Test
    void aPageAboutNothingInParticularSaysNothing() {
        Site site = site().build();
        View chooser = Planner.plan(site).get(0);
        assertThat(StructuredData.of(site, chooser)).isEmpty();
    }

    @Test
    void anEditionIsOneOfASeries() {
        SmallSite small = site().set("site.host", "https://example.org")
                .set("edition", "2030")
                .file("en/pages/home.adoc", "= Harbour Conference 2030\n:series: Harbour Conference");
        JsonNode series = data(small.build(), "nl/").get("superEvent");
        assertThat(series.get("@type").asText()).isEqualTo("EventSeries");
        assertThat(series.get("@id").asText()).isEqualTo("https://example.org/#series");
        assertThat(series.get("name").asText()).as("the first language's").isEqualTo("Harbour Conference");
        assertThat(series.get("url").asText()).isEqualTo("https://example.org/");

        small.set("edition.newest", "https://example.org/2032/");
        assertThat(data(small.build(), "en/").get("superEvent").get("url").asText())
                .isEqualTo("https://example.org/2032/");
        assertThat(data(site().file("en/pages/home.adoc", "= Harbour").build(), "en/")
                        .has("superEvent"))
                .isFalse();
    }
}
