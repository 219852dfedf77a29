package org.plenary.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.problem.Problems;

class ImportTest {

    private static final String KNOTS = "content/en/sessions/knots-in-c-c.adoc";
    private static final String KEYNOTE = "content/en/sessions/keynote.adoc";

    @TempDir
    Path folder;

    private IntakeSite site;
    private Path source;

    @BeforeEach
    void layOut() throws Exception {
        site = IntakeSite.in(folder.resolve("site"));
        source = folder.resolve("schedule.json");
        Files.copy(IntakeSite.SAMPLES.resolve("pretalx.json"), source);
    }

    /** Changes what the tool says. */
    private void change(String what, String instead) throws Exception {
        String text = Files.readString(source);
        assertThat(text).contains(what);
        Files.writeString(source, text.replace(what, instead));
    }

    @Test
    void writesFilesAsAnEditorWould() throws Exception {
        String said = site.take(source);
        assertThat(said)
                .contains("content/en/sessions/keynote.adoc: new\ncontent/nl/sessions/keynote.adoc: new\n")
                .contains(
                        "Plenary imported from pretalx: 2 sessions, 2 people, 2 rooms, 2 tracks\nfiles: 9 new, 0 changed");
        assertThat(site.read(KEYNOTE)).isEqualTo("""
                = Keynote
                :description: What a lamp is for.
                :kind: keynote
                :start: 2030-05-04T10:00
                :end: 2030-05-04T10:45
                :room: lamp-room
                :track: light-lenses
                :speakers: wilhelmina-odell
                :languages: en
                :slides: https://talks.lighthouse.example/media/slides.pdf
                :feedback: https://talks.lighthouse.example/keepers-2030/talk/QWERTZ/feedback/

                == Why

                Because of _ships_.

                * big ones
                * small ones

                See link:++https://lighthouse.example/plan_a?x=1&y=2++[the plan].

                * https://lighthouse.example/blueprint[The lamp's blueprint]
                """);
        assertThat(site.read("content/nl/sessions/keynote.adoc"))
                .startsWith("= Openingslezing\n:description: Waar een lamp voor dient.\n:translated-from: ")
                .contains("\n\nVanwege de _schepen_.\n");
        assertThat(site.read(KNOTS))
                .startsWith("= Knots in C++ & C#\n:kind: workshop\n")
                .contains(":speakers: arne-sorbo, wilhelmina-odell\n:languages: de\n")
                .endsWith("\nFor hands\n\nBring a rope. +\nIt is wet.\n\nNo stairs.\n");
        assertThat(site.read("content/en/rooms/lamp-room.adoc"))
                .isEqualTo("= Lamp Room\n:capacity: 120\n:order: 1\n\nUp the *stairs*.\n");
        assertThat(site.read("content/en/tracks/light-lenses.adoc")).isEqualTo("= Light & Lenses\n:colour: #8a4b08\n");
        assertThat(site.read("content/en/people/wilhelmina-odell.adoc"))
                .isEqualTo(
                        "= Wilhelmina O'Dell\n\nKeeps *two* lamps.\n\n// Picture: https://talks.lighthouse.example/media/w.png\n");
        site.isSound();
    }

    @Test
    void readsTheXmlOfFrab() throws Exception {
        String said = site.take(IntakeSite.SAMPLES.resolve("frab.xml"));
        assertThat(said).contains("from frab: 2 sessions, 2 people, 2 rooms, 1 track\n");
        assertThat(site.read("content/en/sessions/fog-horns.adoc"))
                .contains(":speakers: ines-halloran, bo\n")
                .contains(
                        "\nFog is _slow_.\n\n* grey\n* wet\n\n//\n\n* https://lighthouse.example/horns[Horns of the world]\n")
                .endsWith("\n// Not taken over: a link to /system/attachments/7/original/fog.pdf\n");
        assertThat(site.read("content/en/sessions/stars-after-midnight.adoc"))
                .startsWith(
                        "= Stars after midnight\n:description: We look up.\n:kind: panel\n:start: 2030-05-05T01:00\n:end: 2030-05-05T01:30\n");
        site.isSound();
    }

    @Test
    void readsSessionize() throws Exception {
        String said = site.take(IntakeSite.SAMPLES.resolve("sessionize.json"));
        assertThat(said).contains("left out, because it is not accepted: Not this one");
        assertThat(site.read("content/en/sessions/mirrors-not-lamps.adoc")).isEqualTo("""
                = Mirrors, not lamps
                :kind: session
                :start: 2030-05-04T10:00
                :end: 2030-05-04T10:45
                :room: lamp-room
                :track: optics
                :level: introductory
                :speakers: yusra-ballintyne
                :languages: en
                :recording: https://video.lighthouse.example/mirrors

                Line one. +
                Line two.

                * a list
                * of two
                """);
        assertThat(site.read("content/en/sessions/lunch.adoc")).contains(":kind: break\n", ":room: all\n");
        assertThat(site.files())
                .as("nobody is told who asked")
                .doesNotContainKey("content/en/people/refused-asker.adoc");
        assertThat(site.read("content/en/people/yusra-ballintyne.adoc"))
                .startsWith(
                        "= Yusra Ballintyne\n:role: Keeper of mirrors\n:sort-name: Ballintyne, Yusra\n:links: https://mirrors.lighthouse.example/\n");
        site.isSound();
    }

    @Test
    void readsAFolderOfTables() throws Exception {
        Path tables = Files.createDirectories(folder.resolve("tables"));
        for (String name : new String[] {"sessions.csv", "people.csv"}) {
            Files.copy(IntakeSite.SAMPLES.resolve(name), tables.resolve(name));
        }
        site.take(tables);
        assertThat(site.read("content/en/sessions/tides.adoc"))
                .startsWith(
                        "= The tides of an evening\n:description: What the water did.\n:kind: panel\n:start: 2030-05-04T18:00\n")
                .contains(":speakers: mira-voss, tomas-quill\n:languages: en, nl\n")
                .endsWith("\n\nIt _rose_, and \"fell\".\n");
        assertThat(site.read("content/nl/sessions/tides.adoc"))
                .contains("= De getijden van een avond\n", "\n\nHet _steeg_.\n");
        assertThat(site.read("content/en/sessions/supper.adoc")).contains(":kind: social\n", ":room: all\n");
        assertThat(site.read("content/en/people/mira-voss.adoc"))
                .isEqualTo(
                        "= Mira Voss\n:role: Keeper of the pier\n:country: BE\n:sort-name: Voss, Mira\n\nLives by the sea.\n");
        assertThat(site.read("content/nl/people/mira-voss.adoc"))
                .startsWith("= Mira Voss\n:role: Hoedster van de pier\n");
        site.isSound();
    }

    @Test
    void writesNothingTheSecondTime() throws Exception {
        for (Object from : new Object[] {
            source, IntakeSite.SAMPLES.resolve("frab.xml"), IntakeSite.SAMPLES.resolve("sessionize.json")
        }) {
            site.take(from);
            Map<String, String> before = site.files();
            assertThat(site.take(from))
                    .endsWith(
                            "files: 0 new, 0 changed, 0 differences left alone, 0 no longer there; nothing was written");
            assertThat(site.files()).isEqualTo(before);
        }
    }

    @Test
    void updatesFactsAndNothingElse() throws Exception {
        site.take(source);
        site.edit(KNOTS, ":kind: workshop\n", "// Ask for ropes\n:kind: social\n:interpretation: nl\n");
        change("2030-05-04T11:00:00+02:00", "2030-05-04T12:15:00+02:00");
        String before = site.read(KNOTS);
        String said = site.take(source);
        assertThat(said)
                .contains(KNOTS + ": start changed: 2030-05-04T11:00 -> 2030-05-04T12:15\n")
                .contains(KNOTS + ": end changed: 2030-05-04T12:30 -> 2030-05-04T13:45\n")
                .contains(KNOTS + ": kind is social here and workshop there: left as it is\n")
                .contains("files: 0 new, 1 changed, 1 differences left alone, 0 no longer there");
        assertThat(site.read(KNOTS))
                .isEqualTo(before.replace("2030-05-04T11:00", "2030-05-04T12:15")
                        .replace("2030-05-04T12:30", "2030-05-04T13:45"));
    }

    @Test
    void leavesEditedWordsAloneAndShowsWhatChanged() throws Exception {
        site.take(source);
        site.edit(KNOTS, "Bring a rope.", "Bring two ropes.");
        change("Bring a rope.", "Bring a long rope.");
        change("Knots in C++ & C#", "Knots in C++");
        String said = site.take(source);
        assertThat(said)
                .contains(KNOTS + ": title changed\n")
                .contains(KNOTS + ": words changed there, left alone here: text: ")
                .contains("ropes", "long rope");
        assertThat(site.read(KNOTS))
                .startsWith("= Knots in C++\n")
                .contains("Bring two ropes.")
                .doesNotContain("long");
        assertThat(site.take(source)).contains("words changed there, left alone here");
    }

    @Test
    void keepsTranslationsThatCameWithTheirOriginalCurrent() throws Exception {
        site.take(source);
        String before = site.read("content/nl/sessions/keynote.adoc");
        change("What a lamp is for.", "What lamps are for.");
        site.take(source);
        assertThat(site.read("content/nl/sessions/keynote.adoc"))
                .isNotEqualTo(before)
                .isEqualToIgnoringWhitespace(before.replaceFirst(
                        ":translated-from: .*",
                        site.read("content/nl/sessions/keynote.adoc")
                                .lines()
                                .filter(line -> line.startsWith(":translated-from:"))
                                .findFirst()
                                .orElseThrow()));
        assertThat(site.check().text()).doesNotContain("outdated");
    }

    @Test
    void deletesNothing() throws Exception {
        site.take(source);
        Files.delete(site.root().resolve(KEYNOTE));
        Files.delete(site.root().resolve("content/nl/sessions/keynote.adoc"));
        change("\"ASDFGH\", \"id\": 102", "\"YXCVBN\", \"id\": 103");
        change("aa000000-0000-5000-8000-000000000002", "aa000000-0000-5000-8000-000000000003");
        change("Knots in C++ & C#", "Splices");
        String said = site.take(source);
        assertThat(said)
                .contains(KNOTS + ": no longer there; nothing is deleted here")
                .contains(KEYNOTE + ": was deleted here, and stays so")
                .contains("content/en/sessions/splices.adoc: new");
        assertThat(site.files()).containsKey(KNOTS).doesNotContainKey(KEYNOTE);
    }

    @Test
    void takesWhatSomebodyWroteBeforeForTheSame() throws Exception {
        String own = "= Arne Sørbø\n:country: NO\n\nOur *own* words.\n";
        site.write("content/en/people/arne-sorbo.adoc", own);
        site.write("content/en/sessions/keynote.adoc", "= Something else\n:kind: keynote\n");
        assertThat(site.take(source))
                .contains("content/en/people/arne-sorbo.adoc: was here already, and is taken for the same");
        assertThat(site.read("content/en/people/arne-sorbo.adoc")).isEqualTo(own);
        assertThat(site.read("content/en/sessions/keynote-2.adoc")).startsWith("= Keynote\n");
        site.isSound();
    }

    @Test
    void onlyTellsWhenItIsTried() throws Exception {
        Map<String, String> before = site.files();
        assertThat(new Import(site.root(), Map.of(), IntakeSite.CLOCK, new Problems())
                        .run(source.toString(), "", "", true)
                        .orElseThrow())
                .contains("Plenary would import from pretalx", "nothing was written");
        assertThat(site.files()).isEqualTo(before);
    }

    @Test
    void refusesBadSourcesAsAWhole() throws Exception {
        assertThat(refuse("x.json", "{\"schedule\": {\"conference\": \"days\""))
                .contains("x.json:1: error: this ends before its end", "hint: export it anew");
        assertThat(refuse("x.json", "{\"a\": 1}")).contains("neither a schedule nor a programme of Sessionize");
        assertThat(refuse("x.json", "[".repeat(10_000))).contains("this is not JSON");
        assertThat(refuse("x.json", "<!DOCTYPE html><title>Log in</title>"))
                .contains("this is a web page, not a programme");
        assertThat(refuse("x.csv", " \n")).contains("there is nothing in it");
        assertThat(refuse("x.xml", "<schedule><conference>\n</schedule>"))
                .contains("x.xml:2: error: this is not a schedule in XML");
        assertThat(refuse("x.xml", "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><schedule>&x;</schedule>"))
                .contains("DOCTYPE");
        assertThat(refuse("x.csv", "title,start\nOne,2030-05-04 10:00\nTwo,tomorrow\n"))
                .contains("x.csv:3: error: 'tomorrow' in the column start");
        assertThat(refuse("x.csv", "a,b\n1,2\n")).contains("neither a column title nor a column name");
        assertThat(refuse("x.csv", "title\n\"open\n")).contains("this is no table");
        assertThat(refuse("x.csv", "title,text\nA," + "long ".repeat(20_000) + "\n"))
                .contains("more than 50000 letters");
        Files.write(folder.resolve("x.json"), new byte[] {'{', (byte) 0xff, '}'});
        assertThat(site.refuse(folder.resolve("x.json"))).contains("no text in UTF-8");
        assertThat(site.refuse("")).contains("-Dfrom");
        assertThat(site.refuse("nowhere.json")).contains("there is no such file");
        assertThat(site.refuse("file:///etc/passwd")).contains("not an address of the web");
        assertThat(site.refuse("https://user@example.org/x.json")).contains("not an address of the web");
    }

    private String refuse(String name, String text) throws Exception {
        Files.writeString(folder.resolve(name), text);
        return site.refuse(folder.resolve(name));
    }

    @Test
    void fetchesFromTheWebAndFollowsNoRedirectToAFile() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] schedule = Files.readString(source).getBytes(UTF_8);
        server.createContext("/schedule.json", exchange -> {
            exchange.sendResponseHeaders(200, schedule.length);
            exchange.getResponseBody().write(schedule);
            exchange.close();
        });
        server.createContext("/file", exchange -> {
            exchange.getResponseHeaders().add("Location", "file:///etc/passwd");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] much = new byte[1_000_000];
            try {
                for (int i = 0; i < 200; i++) {
                    exchange.getResponseBody().write(much);
                }
            } catch (java.io.IOException e) {
                exchange.close();
            }
        });
        server.start();
        try {
            String host = "http://127.0.0.1:" + server.getAddress().getPort();
            assertThat(site.refuse(host + "/file")).contains("error: ");
            assertThat(site.refuse(host + "/gone")).contains("the answer is 404");
            assertThat(site.refuse(host + "/endless")).contains("larger than 30 MB");
            assertThat(site.take(host + "/schedule.json")).contains("from pretalx: 2 sessions");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void believesNoNameThatIsNone() throws Exception {
        site.write(
                Memory.FILE,
                "{\"documents\": {\"sessions/../../../x\": {\"tool\": \"pretalx\", \"key\": \"aa000000-0000-5000-8000-000000000001\"}}}");
        assertThat(site.take(source)).contains("content/en/sessions/keynote.adoc: new");
        assertThat(site.read(Memory.FILE)).doesNotContain("..");
        site.write(Memory.FILE, "{\"documents\": <<<<<<< HEAD");
        assertThat(site.refuse(source)).contains("imported.json: error: what was imported last can't be read");
    }

    @Test
    void writesThroughNoLink() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.createSymbolicLink(site.root().resolve("content/en/sessions"), elsewhere);
        assertThat(site.refuse(source)).contains("error: ");
        assertThat(elsewhere).isEmptyDirectory();
    }
}
