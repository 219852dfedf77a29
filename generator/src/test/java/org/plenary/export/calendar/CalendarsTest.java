package org.plenary.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.entry.Entry;
import org.plenary.entry.Words;
import org.plenary.export.SmallSite;
import org.plenary.export.identity.Identity;
import org.plenary.programme.Session;
import org.plenary.publish.Output;
import org.plenary.site.Site;
import org.plenary.site.Stamp;

class CalendarsTest {

    private static final String PROGRAMME = "en/programme/calendar.ics";
    private static final String OPENING =
            "= Opening\n:kind: ceremony\n:start: 2030-05-04T09:00\n:end: 2030-05-04T10:15";

    @TempDir
    Path folder;

    private SmallSite site() {
        return new SmallSite(folder);
    }

    private String calendar(SmallSite site) {
        return calendar(site, PROGRAMME);
    }

    private String calendar(SmallSite site, String path) {
        return unfolded(SmallSite.text(Calendars.of(site.build()), path));
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    private static VEvent event(String calendar) {
        return Biweekly.parse(calendar).first().getEvents().get(0);
    }

    @Test
    void everyCalendarIsValidForTwoReaders() throws IOException, ParserException {
        SmallSite site = site().file(
                        "en/rooms/quay.adoc", "= Quay, \"1\"; \\ Hall\n:address: Quay 1, Town\n:geo: 51.02, 4.48")
                .file("en/tracks/water.adoc", "= Water\n:colour: #17626c")
                .file("en/people/noor.adoc", "= Noor Haddad\n:role: Captain")
                .session(
                        "opening",
                        OPENING
                                + "\n:room: quay\n:track: water\n:speakers: noor\n:stream: https://example.org/live?a=b,c;d")
                .session(
                        "part",
                        "= Part\n:kind: panel\n:parent: opening\n:start: 2030-05-04T09:30\n:end: 2030-05-04T10:00")
                .session("all", "= For all\n:kind: break\n:room: all\n:start: 2030-05-04T12:00")
                .session("off", OPENING + "\n:state: cancelled");
        List<Output> outputs = Calendars.of(site.build()).stream()
                .filter(output -> output.path().endsWith(".ics"))
                .toList();
        assertThat(outputs).hasSizeGreaterThan(10);
        for (Output output : outputs) {
            String text = new String(output.bytes(), StandardCharsets.UTF_8);
            ICalendar read = Biweekly.parse(text).first();
            assertThat(read.validate(ICalVersion.V2_0).toString())
                    .as(output.path())
                    .isEmpty();
            var parsed = new CalendarBuilder().build(new ByteArrayInputStream(output.bytes()));
            assertThat(parsed.validate().getEntries()).as(text).isEmpty();
        }
    }

    @Test
    void saysWhatIsKnownOfASession() {
        SmallSite site = site().file(
                        "en/rooms/harbour.adoc", "= The Harbour\n:address: Quay 1, 0000 Town\n:geo: 51.02, 4.48")
                .file("en/rooms/quay.adoc", "= Quay Hall\n:venue: harbour")
                .file("en/tracks/water.adoc", "= Water\n:colour: #17626c")
                .file("en/people/noor.adoc", "= Noor Haddad")
                .file("en/people/jan.adoc", "= Jan Peeters")
                .session(
                        "opening",
                        OPENING
                                + "\n:description: It opens.\n:room: quay\n:track: water\n:speakers: noor, jan\n:stream: https://example.org/live")
                .session("part", "= Part\n:kind: panel\n:parent: opening\n:start: 2030-05-04T09:30");
        assertThat(calendar(site).lines())
                .contains(
                        "UID:opening@example.org-2030",
                        "DTSTART;TZID=Europe/Brussels:20300504T090000",
                        "DTEND;TZID=Europe/Brussels:20300504T101500",
                        "SUMMARY;LANGUAGE=en:Opening",
                        "DESCRIPTION;LANGUAGE=en:It opens.\\n\\nSpeakers: Noor Haddad\\, Jan Peeters\\nhttps://example.org/2030/en/programme/opening/",
                        "LOCATION;LANGUAGE=en:Quay Hall\\, The Harbour\\, Quay 1\\, 0000 Town",
                        "GEO:51.02;4.48",
                        "CATEGORIES;LANGUAGE=en:Ceremony,Water",
                        "COLOR:teal",
                        "STATUS:CONFIRMED",
                        "TRANSP:OPAQUE",
                        "URL:https://example.org/2030/en/programme/opening/",
                        "CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=Live stream;LANGUAGE=en:https://example.org/live",
                        "RELATED-TO;RELTYPE=PARENT:opening@example.org-2030");
        assertThat(calendar(site, "nl/programma/calendar.ics").lines())
                .contains("CATEGORIES;LANGUAGE=nl:Plechtigheid,Water")
                .contains("UID:opening@example.org-2030", "SUMMARY;LANGUAGE=en:Opening");
    }

    @Test
    void saysWhatItIsItself() {
        assertThat(calendar(site().session("opening", OPENING), "en/programme/opening/calendar.ics")
                        .lines())
                .contains(
                        "PRODID:-//Plenary//Plenary//EN",
                        "VERSION:2.0",
                        "NAME;LANGUAGE=en:Opening · Harbour",
                        "X-WR-CALNAME:Opening · Harbour",
                        "DESCRIPTION;LANGUAGE=en:On harbours.",
                        "URL:https://example.org/2030/en/programme/opening/",
                        "SOURCE;VALUE=URI:https://example.org/2030/en/programme/opening/calendar.ics",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
                        "X-PUBLISHED-TTL:PT1H");
    }

    @Test
    void asksLessOftenOnceTheConferenceIsOver() {
        assertThat(calendar(site().set("site.as-of", "2031-01-01T00:00").session("opening", OPENING)))
                .contains("X-PUBLISHED-TTL:P7D");
    }

    @Test
    void keepsWhatIsCancelledAndSaysSo() {
        assertThat(calendar(site().session("opening", OPENING + "\n:state: cancelled")))
                .contains("STATUS:CANCELLED\r\n", "TRANSP:TRANSPARENT\r\n");
    }

    @Test
    void givesNoEndThatIsNotKnown() {
        assertThat(calendar(site().session("opening", "= Opening\n:kind: panel\n:start: 2030-05-04T09:00")))
                .contains("DTSTART")
                .doesNotContain("DTEND");
    }

    @Test
    void ofATimeThatTheClocksShowTwiceTheFirstIsMeant() {
        String calendar = calendar(site().set("conference.start", "2030-10-26")
                .set("conference.end", "2030-10-27")
                .session("owl", "= Owl\n:kind: social\n:start: 2030-10-27T01:00\n:end: 2030-10-27T02:30"));
        assertThat(calendar).contains("DTEND;TZID=Europe/Brussels:20301027T023000\r\n");
        assertThat(event(calendar).getDateEnd().getValue().toInstant())
                .isEqualTo(Instant.parse("2030-10-27T00:30:00Z"));
    }

    @Test
    void definesItsZoneForAllItsTimes() {
        SmallSite site = site().session("opening", OPENING);
        assertThat(calendar(site))
                .contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Brussels\r\n"
                        + "BEGIN:DAYLIGHT\r\nDTSTART:20300331T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\n"
                        + "BEGIN:STANDARD\r\nDTSTART:20301027T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\n"
                        + "END:VTIMEZONE\r\n");
    }

    @Test
    void aZoneWithoutSummerTimeHasOneOffset() {
        String calendar = calendar(site().set("site.time-zone", "Etc/GMT-3").session("opening", OPENING));
        assertThat(calendar)
                .contains("BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\n");
        assertThat(event(calendar).getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse("2030-05-04T06:00:00Z"));
    }

    @Test
    void timesOfUtcNeedNoZone() {
        assertThat(calendar(site().set("site.time-zone", "UTC").session("opening", OPENING)))
                .contains("DTSTART:20300504T090000Z")
                .doesNotContain("VTIMEZONE");
    }

    @Test
    void aSessionMayEndOnTheNextDay() {
        assertThat(calendar(site().session(
                                "party", "= Party\n:kind: social\n:start: 2030-05-04T22:00\n:end: 2030-05-05T00:00")))
                .contains("DTSTART;TZID=Europe/Brussels:20300504T220000", "DTEND;TZID=Europe/Brussels:20300505T000000");
    }

    @Test
    void signsOfTheFormatInTitlesAreEscaped() {
        String calendar =
                calendar(site().session("x", "= Ships, \"boats\"; C:\\sea\n:kind: panel\n:start: 2030-05-04T09:00"));
        assertThat(calendar).contains("SUMMARY;LANGUAGE=en:Ships\\, \"boats\"\\; C:\\\\sea\r\n");
        assertThat(event(calendar).getSummary().getValue()).isEqualTo("Ships, \"boats\"; C:\\sea");
    }

    @Test
    void aTitleCanNeitherEndItsLineNorBringAnEventAlong() {
        Site site = site().session("opening", OPENING).build();
        String title = "Fine\rEND:VEVENT\r\nEND:VCALENDAR\nX\u0085Y\u2028Z\u0000\u0007";
        Session hostile = titled(site.first().sessions().get(0), title);
        var event = new EventBuilder(site, site.first(), new Identity(site.settings())).event(hostile);
        assertThat(event.toString()
                        .lines()
                        .filter(line -> line.startsWith("END:"))
                        .toList())
                .containsExactly("END:VEVENT");
        assertThat(event.toString().split("\r\n"))
                .contains("SUMMARY;LANGUAGE=en:Fine\\nEND:VEVENT\\nEND:VCALENDAR\\nX\\nY\\nZ")
                .noneMatch(line -> line.chars().anyMatch(Character::isISOControl));
    }

    private static Session titled(Session session, String title) {
        Entry entry = session.entry();
        Words words = new Words(
                entry.words().language(), title, title, "", entry.words().body());
        return new Session(
                new Entry(entry.source(), entry.reader(), words, entry.address(), entry.picture()),
                session.kind(),
                session.state(),
                session.start(),
                session.end(),
                session.room(),
                session.everyRoom(),
                session.previousStart(),
                session.previousRoom(),
                session.track(),
                session.level(),
                session.people(),
                session.organisers(),
                session.languages(),
                session.interpretation(),
                session.captions(),
                session.signLanguages(),
                session.parent(),
                session.stream(),
                session.recording(),
                session.slides(),
                session.registration(),
                session.feedback());
    }

    @Test
    void linesHaveAtMost75OctetsAndNoCharacterIsSplit() {
        String title = "مؤتمر المدن والهجرة: " + "港湾会議の開会式と🚢".repeat(12);
        byte[] bytes = SmallSite.bytes(
                Calendars.of(site().session("x", "= " + title + "\n:kind: panel\n:start: 2030-05-04T09:00")
                        .build()),
                PROGRAMME);
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text.split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\uFFFD");
        });
        assertThat(unfolded(text))
                .contains("SUMMARY;LANGUAGE=en:" + title + "\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void titlesOfBothDirectionsComeThroughUnchanged() {
        SmallSite site = site().session("x", "= Opening: افتتاح (2030)\n:kind: panel\n:start: 2030-05-04T09:00");
        assertThat(event(calendar(site)).getSummary().getValue()).isEqualTo("Opening: افتتاح (2030)");
    }

    @Test
    void readAgainAfterAChangeASessionIsTheSameEventBroughtUpToDate() {
        Instant created = Instant.parse("2029-11-01T08:00:00Z");
        VEvent before =
                event(calendar(site().session("opening", OPENING).stamp("opening", new Stamp(0, created, created))));
        VEvent after = event(calendar(site().session(
                        "opening", OPENING.replace("Opening", "Grand opening").replace("T09", "T08"))
                .stamp("opening", new Stamp(2, created, created.plusSeconds(60)))));
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(after.getLastModified().getValue())
                .isAfter(before.getLastModified().getValue());
        assertThat(after.getDateTimeStamp().getValue())
                .isAfter(before.getDateTimeStamp().getValue());
        assertThat(after.getCreated().getValue().toInstant()).isEqualTo(created);
    }

    @Test
    void theWholeProgrammeIsThereAsXmlToo() {
        SmallSite site = site().session("opening", OPENING.replace("Opening", "A < B & C"));
        String xml = SmallSite.text(Calendars.of(site.build()), "en/programme/calendar.xcs");
        ICalendar read = Biweekly.parseXml(xml).first();
        assertThat(read.validate(ICalVersion.V2_0).toString()).isEmpty();
        VEvent event = read.getEvents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo("A < B & C");
        assertThat(event.getSummary().getLanguage()).isEqualTo("en");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2030-05-04T07:00:00Z"));
        assertThat(xml)
                .contains("<tzid>\n<text>Europe/Brussels</text>\n</tzid>", "<date-time>2030-05-04T09:00:00</date-time>")
                .contains("<utc-offset>+02:00</utc-offset>", "<integer>0</integer>");
    }
}
