package org.plenary.export.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.export.Schemas;
import org.plenary.export.SmallSite;
import org.plenary.publish.Output;
import org.plenary.site.Stamp;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class SchedulesTest {

    private static final String XML = "en/programme/schedule.xml";
    private static final String JSON = "en/programme/schedule.json";
    private static final String OPENING =
            "= Opening & \"more\" <b>\n:kind: ceremony\n:start: 2030-05-04T09:00\n:end: 2030-05-04T10:15";

    @TempDir
    Path folder;

    private SmallSite full() {
        return new SmallSite(folder)
                .file("en/rooms/quay.adoc", "= Quay Hall\n:capacity: 300")
                .file("en/tracks/water.adoc", "= Water\n:colour: #17626c")
                .file("en/people/noor.adoc", "= Noor Haddad")
                .file("en/documents/paper.adoc", "= The Charter\n:url: https://example.org/c.pdf\n:sessions: opening")
                .session(
                        "opening",
                        OPENING
                                + "\n:description: It opens.\n:room: quay\n:track: water\n:speakers: noor\n:moderators: noor\n:languages: en, nl"
                                + "\n:slides: https://example.org/s\n:stream: https://example.org/live\n:feedback: https://example.org/f"
                                + "\n\n<p>Body <a href=\"x\">text</a>.</p><ul><li>one</li><li>two</li></ul>")
                .session(
                        "part",
                        "= Part\n:kind: panel\n:room: quay\n:parent: opening\n:start: 2030-05-04T09:30\n:end: 2030-05-04T10:00")
                .session("lunch", "= Lunch\n:kind: break\n:room: all\n:start: 2030-05-04T12:00\n:end: 2030-05-04T13:00")
                .session("late", "= Late\n:kind: social\n:start: 2030-05-04T22:00\n:end: 2030-05-05T02:00")
                .session("off", "= Off\n:kind: panel\n:state: cancelled\n:start: 2030-05-05T09:00")
                .session("open-end", "= Open end\n:kind: panel\n:start: 2030-05-05T14:00")
                .session("some-day", "= Some day\n:kind: panel");
    }

    private static List<Output> outputs(SmallSite site) {
        return Schedules.of(site.build());
    }

    private static Document xml(List<Output> outputs, String path) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(SmallSite.bytes(outputs, path)));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode json(List<Output> outputs, String path) {
        try {
            return new ObjectMapper().readTree(SmallSite.bytes(outputs, path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Element event(Document document, String slug) {
        return elements(document, "event").stream()
                .filter(event -> text(event, "slug").endsWith(slug))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Element element, String child) {
        return element.getElementsByTagName(child).item(0).getTextContent();
    }

    private static Stream<JsonNode> events(JsonNode root) {
        return StreamSupport.stream(root.at("/schedule/conference/days").spliterator(), false)
                .flatMap(day -> StreamSupport.stream(day.get("rooms").spliterator(), false))
                .flatMap(room -> StreamSupport.stream(room.spliterator(), false));
    }

    @Test
    void xmlIsValidAgainstItsSchema() throws IOException, SAXException {
        for (Output output : outputs(full())) {
            if (output.path().endsWith(".xml")) {
                Schemas.assertValidXml(output.bytes(), "schedule.xml.xsd");
            }
        }
    }

    @Test
    void jsonIsValidAgainstItsSchema() throws IOException {
        for (Output output : outputs(full())) {
            if (output.path().endsWith(".json")) {
                Schemas.assertValidJson(output.bytes(), "schedule.json-schema.json");
            }
        }
    }

    @Test
    void anEventSaysWhatIsKnown() {
        Element opening = event(xml(outputs(full()), XML), "opening");
        assertThat(text(opening, "title")).isEqualTo("Opening & \"more\" <b>");
        assertThat(text(opening, "date")).isEqualTo("2030-05-04T09:00:00+02:00");
        assertThat(text(opening, "start")).isEqualTo("09:00");
        assertThat(text(opening, "duration")).isEqualTo("01:15");
        assertThat(text(opening, "slug"))
                .isEqualTo("example-session-opening")
                .matches("[a-z0-9_]{4,}-[a-z0-9\\-_]{4,}");
        assertThat(text(opening, "track")).isEqualTo("Water");
        assertThat(text(opening, "language")).isEqualTo("en");
        assertThat(text(opening, "abstract")).isEqualTo("It opens.");
        assertThat(text(opening, "description")).isEqualTo("Body text.\n\n– one\n\n– two");
        assertThat(elements(opening.getOwnerDocument(), "person")).hasSize(1);
        assertThat(text(opening, "person")).isEqualTo("Noor Haddad");
        assertThat(text(opening, "link")).isEqualTo("Live stream");
        assertThat(text(opening, "attachments")).contains("Slides", "The Charter");
        assertThat(text(opening, "feedback_url")).isEqualTo("https://example.org/f");
        assertThat(opening.hasAttribute("code")).isFalse();
    }

    @Test
    void sessionsStandUnderTheDayTheyBeginOnAndTheirRoom() {
        JsonNode days = json(outputs(full()), JSON).at("/schedule/conference/days");
        assertThat(days).hasSize(2);
        assertThat(days.get(0).get("rooms").properties().stream().map(java.util.Map.Entry::getKey))
                .containsExactly("All rooms", "Quay Hall", "To be announced");
        assertThat(days.get(0).at("/rooms/Quay Hall")).hasSize(2);
        assertThat(days.get(0).get("day_start").asText()).isEqualTo("2030-05-04T00:00:00+02:00");
        assertThat(days.get(0).get("day_end").asText()).isEqualTo("2030-05-05T02:00:00+02:00");
        assertThat(days.get(1).at("/rooms/To be announced/0/duration").asText()).isEqualTo("00:15");
    }

    @Test
    void leavesOutWhatIsCancelledOrHasNoTime() {
        assertThat(events(json(outputs(full()), JSON))
                        .map(event -> event.get("title").asText()))
                .containsExactlyInAnyOrder("Opening & \"more\" <b>", "Part", "Lunch", "Late", "Open end");
    }

    @Test
    void guidsAndIdsAreTheSameInEveryLanguageAndForm() {
        List<Output> outputs = outputs(full());
        List<String> english = events(json(outputs, JSON))
                .map(event -> event.get("guid") + " " + event.get("id"))
                .toList();
        List<String> dutch = events(json(outputs, "nl/programma/schedule.json"))
                .map(event -> event.get("guid") + " " + event.get("id"))
                .toList();
        List<String> inXml = elements(xml(outputs, XML), "event").stream()
                .map(event -> '"' + event.getAttribute("guid") + "\" " + event.getAttribute("id"))
                .toList();
        assertThat(dutch).isEqualTo(english).doesNotHaveDuplicates();
        assertThat(inXml).isEqualTo(english);
    }

    @Test
    void idsStayWhenSessionsAreAdded() {
        SmallSite site = full();
        String before = event(xml(outputs(site), XML), "opening").getAttribute("id");
        site.session("aaa", "= Aaa\n:kind: panel\n:start: 2030-05-04T08:00");
        assertThat(event(xml(outputs(site), XML), "opening").getAttribute("id")).isEqualTo(before);
    }

    @Test
    void theConferenceHasAnAcronymADayCountAndColours() {
        Document document = xml(outputs(full()), XML);
        Element conference = elements(document, "conference").get(0);
        assertThat(text(conference, "acronym")).isEqualTo("example");
        assertThat(text(conference, "days")).isEqualTo("2");
        assertThat(text(conference, "time_zone_name")).isEqualTo("Europe/Brussels");
        assertThat(text(conference, "base_url")).isEqualTo("https://example.org/2030/");
        assertThat(elements(document, "color").get(0).getAttribute("primary")).isEqualTo("#17626c");
        assertThat(elements(document, "track").get(0).getAttribute("name")).isEqualTo("Water");
        assertThat(elements(document, "url").get(0).getTextContent())
                .isEqualTo("https://example.org/2030/en/programme/schedule.xml");
    }

    @Test
    void theVersionIsTheMomentOfTheLastChange() {
        SmallSite site = full().stamp(
                        "part",
                        new Stamp(3, Instant.parse("2029-12-01T10:00:00Z"), Instant.parse("2030-02-03T04:05:06Z")));
        assertThat(json(outputs(site), JSON).at("/schedule/version").asText()).isEqualTo("2030-02-03T04:05:06Z");
    }

    @Test
    void theHourThatComesTwiceIsToldApartByItsOffset() {
        SmallSite site = new SmallSite(folder)
                .set("conference.start", "2030-10-26")
                .set("conference.end", "2030-10-27")
                .session("night", "= Night\n:kind: social\n:start: 2030-10-27T02:30\n:end: 2030-10-27T03:30");
        JsonNode night = events(json(outputs(site), JSON)).findFirst().orElseThrow();
        assertThat(night.get("date").asText()).isEqualTo("2030-10-27T02:30:00+02:00");
        assertThat(night.get("duration").asText())
                .as("an hour longer than the clocks say")
                .isEqualTo("02:00");
    }

    @Test
    void controlCharactersDontSpoilTheXml() {
        SmallSite site = new SmallSite(folder).session("x", OPENING + "\n\n<p>a&#1;b&#xFFFE;c</p>");
        assertThat(text(event(xml(outputs(site), XML), "x"), "description")).isEqualTo("abc");
    }

    @Test
    void withoutTimesThereIsNoSchedule() {
        assertThat(outputs(new SmallSite(folder).session("x", "= X\n:kind: panel")))
                .isEmpty();
    }
}
