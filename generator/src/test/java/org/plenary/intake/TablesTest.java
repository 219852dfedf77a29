package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as people make them: by hand, in parts, again and again. */
class TablesTest {

    private static final String TIDES = "content/en/sessions/tides.adoc";
    private static final String MIRA = "content/en/people/mira.adoc";

    @TempDir
    Path folder;

    private IntakeSite site;

    @BeforeEach
    void layOut() throws IOException {
        site = IntakeSite.in(folder.resolve("site"));
        take("people.csv", "name,id,role,country,text\nMira Voss,mira,Keeper,BE,Lives by the sea.\n");
        take("sessions.csv", """
                id,title,start,end,room,track,kind,level,state,speakers,description,text
                tides,The tides,2030-05-04 18:00,2030-05-04 19:00,Boathouse,Water,panel,advanced,Cancelled,Mira Voss,What it did.,It _rose_.
                """);
        assertThat(site.read(TIDES))
                .contains(":kind: panel\n", ":state: cancelled\n", ":speakers: mira\n", "It _rose_.");
    }

    @Test
    void whatNoColumnSaysStaysAsItIs() throws Exception {
        String before = site.read(TIDES);
        assertThat(take("short.csv", "id,title,start,duration\ntides,The tides,2030-05-04 18:30,30\n"))
                .contains("start changed: 2030-05-04T18:00 -> 2030-05-04T18:30")
                .doesNotContain("nothing", "removed");
        assertThat(site.read(TIDES)).isEqualTo(before.replace("T18:00", "T18:30"));
        assertThat(take("short.csv", "id,title,start,duration,room\ntides,The tides,2030-05-04 18:30,30,\n"))
                .as("an empty cell says that there is none")
                .contains("room changed: boathouse -> nothing");
    }

    @Test
    void whoIsOnlyNamedStaysWhoTheyAre() throws Exception {
        String before = site.read(MIRA);
        assertThat(take("sessions.csv", "id,title,speakers\nebb,Ebb,Mira Voss; Tomás Quill\n"))
                .doesNotContain("people/mira");
        assertThat(site.read(MIRA)).isEqualTo(before).contains(":country: BE\n", "Lives by the sea.");
        assertThat(site.read("content/en/sessions/ebb.adoc")).contains(":speakers: mira, tomas-quill\n");
    }

    @Test
    void anIdIsThePerson() throws Exception {
        assertThat(take("people.csv", "name,id\nMira Quill,mira\nMira Quill,mira-2\n"))
                .doesNotContain("no longer there:");
        assertThat(site.read(MIRA)).startsWith("= Mira Quill\n");
        assertThat(site.read("content/en/people/mira-2.adoc")).startsWith("= Mira Quill\n");
        Path tables = Files.createDirectories(folder.resolve("tables"));
        Files.writeString(tables.resolve("People.CSV"), "name,id\nMira Quill,mira\nMira Quill,mira-2\n");
        Files.writeString(tables.resolve("sessions.csv"), "id,title,speakers\nebb,Ebb,mira-2\nflow,Flow,Mira Quill\n");
        assertThat(site.take(tables)).contains("there are several people called Mira Quill");
        assertThat(site.read("content/en/sessions/ebb.adoc")).contains(":speakers: mira-2\n");
        assertThat(site.read("content/en/sessions/flow.adoc")).doesNotContain(":speakers:");
    }

    @Test
    void sessionsOfOneNameAreSeveral() throws Exception {
        String breaks = "title,start\nCoffee,2030-05-04 10:00\nCoffee,2030-05-05 10:00\n";
        take("breaks.csv", breaks);
        assertThat(site.read("content/en/sessions/coffee.adoc")).contains(":start: 2030-05-04T10:00\n");
        assertThat(site.read("content/en/sessions/coffee-2.adoc")).contains(":start: 2030-05-05T10:00\n");
        assertThat(take("breaks.csv", breaks)).contains("nothing was written");
    }

    @Test
    void nothingIsCutOffOrDroppedInSilence() throws Exception {
        assertThat(refuse("title,description\nOne,Hello, with a comma\n"))
                .contains(":2: error: this row has 3 cells, and there are 2 columns", "hint: put what has commas");
        assertThat(refuse("title,title\nOne,Two\n")).contains(":1: error: there are two columns called 'title'");
        assertThat(refuse("id,title\nx,One\nx,Two\n")).contains(":3: error: 'x' stands in line 2 already");
        assertThat(refuse("name\nAnna Berg\nAnna Berg\n")).contains(":3: error: 'Anna Berg' stands in line 2 already");
        assertThat(refuse("title,start,duration\nOne,2030-05-04 10:00,long\n")).contains("is not how long");
        assertThat(refuse("title,end\nOne,2030-05-04 10:00\n")).contains("an end, and no start");
        assertThat(refuse("title,start,end\nOne,2030-05-04 10:00,2030-05-04 09:00\n"))
                .contains("ends before it starts");
        assertThat(take("odd.csv", "id,title,level,languages\nBig Id,One,Fortgeschritten,Klingon\n"))
                .contains(
                        "odd.csv:2: 'Big Id' can't be the name of a file",
                        "odd.csv:2: this level has no name here",
                        "odd.csv:2: no language is known by this code: Klingon");
    }

    @Test
    void durationsAreWrittenInManyWays() throws Exception {
        take("long.csv", """
                sep=;
                id;title;start;duration
                a;A;2030-05-04 10:00;90
                b;B;2030-05-04 10:00;90 min
                c;C;2030-05-04 10:00;1h30
                d;D;2030-05-04 10:00;1:30
                """);
        for (String id : new String[] {"a", "b", "c", "d"}) {
            assertThat(site.read("content/en/sessions/" + id + ".adoc")).contains(":end: 2030-05-04T11:30\n");
        }
    }

    @Test
    void factsThatSomebodyWroteBeforeStay() throws Exception {
        site.write("content/en/sessions/own.adoc", "= Own\n:kind: session\n:start: 2030-05-04T09:00\n");
        assertThat(take("own.csv", "id,title,start,end\nown,Own,2030-05-04 12:00,2030-05-04 13:00\n"))
                .contains("start is 2030-05-04T09:00 here and 2030-05-04T12:00 there: left as it is");
        assertThat(site.read("content/en/sessions/own.adoc"))
                .contains(":start: 2030-05-04T09:00\n", ":end: 2030-05-04T13:00\n");
    }

    private String take(String name, String text) throws IOException {
        return site.take(Files.writeString(folder.resolve(name), text));
    }

    private String refuse(String text) throws IOException {
        return site.refuse(Files.writeString(folder.resolve("bad.csv"), text));
    }
}
