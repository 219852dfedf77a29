package org.plenary.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.intake.IntakeSite;
import org.plenary.sites.TestSite;
import org.plenary.theme.ThemeFolder;

/** A schedule of which every word is an attack: it comes in, is baked by JBake, and all of it is words that visitors read. */
class HostileProgrammeIT {

    /** What is hostile as AsciiDoc, HTML, FreeMarker or as a name, and means nothing in Markdown. */
    private static final List<String> ATTACKS = List.of(
            "include::/etc/passwd[]",
            "include::../../../secret.adoc[]",
            "{user-home} {docdir} {set:x:y} {counter:c}",
            "+++ x +++ pass:[y] pass:q,a[z]",
            "link:javascript:alert(1)[x]",
            "image::/etc/passwd[] image:x.png[y] video::z[]",
            "xref:../people/x.adoc[y]",
            ":data-uri: yes",
            "// nothing to see",
            "////",
            "= Title = ==",
            "[[id]] [#a.b%c]",
            "[cols=60000000*] 3*| 900*|",
            "ifdef::x[] ifeval::[1 == 1]",
            "NOTE: x",
            "a:: b",
            "${7*7} <#assign x=1> ${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "x\" onload=\"alert(1)",
            "../../PWNED",
            "CON",
            "aux",
            "all",
            "search",
            "%0d%0aSet-Cookie: x",
            "\u202egnihtyna\u0007 \u001b[31m",
            "((index)) (((a,b)))",
            "🏴\udb40\udc67\udb40\udc62\udb40\udc7f \udb40\udc41\udb40\udc42",
            "::error file=x::y",
            "x".repeat(300),
            "long ".repeat(200));

    @TempDir
    Path folder;

    private static String seen(String text) {
        return text.replaceAll("[\\p{Cc}\\u202e]", "")
                .replace("\udb40\udc41\udb40\udc42", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Test
    void everyAttackIsReadAsWords() throws Exception {
        IntakeSite site = IntakeSite.in(folder.resolve("plain"));
        site.edit(
                "jbake.properties",
                site.read("jbake.properties")
                        .lines()
                        .filter(line -> line.contains(".folder="))
                        .findFirst()
                        .orElseThrow(),
                "");
        site.edit(
                "jbake.properties",
                site.read("jbake.properties")
                        .lines()
                        .filter(line -> line.contains(".folder="))
                        .findFirst()
                        .orElseThrow(),
                "");
        // The scan of pages knows the theme's calendars by this host.
        site.edit("jbake.properties", "https://keepers.example", "https://example.org");
        TestSite laid = TestSite.layOut(site.root(), folder.resolve("laid"));
        Canary canary = new Canary(folder.resolve("laid"));
        canary.plant(laid.root());
        Path source = folder.resolve("schedule.json");
        Files.writeString(source, schedule());
        IntakeSite there = new IntakeSite(laid.root());
        there.take(source);
        there.isSound();
        laid.bake();
        assertThat(SiteScan.of(laid.output(), ThemeFolder.of(laid.root().resolve("assets")), canary.word()))
                .isEmpty();
        List<String> pages = texts(laid.output().resolve("en/programme"));
        List<String> people = texts(laid.output().resolve("en/people"));
        for (String attack : ATTACKS) {
            assertThat(pages).as("title: %s", attack).anyMatch(page -> page.contains(seen("T " + attack)));
            assertThat(pages).as("text: %s", attack).anyMatch(page -> page.contains(seen("D " + attack)));
            assertThat(people).as("person: %s", attack).anyMatch(page -> page.contains(seen("P " + attack)));
        }
        assertThat(folder.resolve("PWNED")).doesNotExist();
    }

    /** What is read on the pages below a folder. */
    private static List<String> texts(Path folder) throws Exception {
        List<String> texts = new ArrayList<>();
        try (var walk = Files.walk(folder)) {
            for (Path file : walk.filter(path -> path.endsWith("index.html")).toList()) {
                Document page = Jsoup.parse(Files.readString(file));
                texts.add(seen(page.select("main").text()));
            }
        }
        return texts;
    }

    private static String schedule() {
        ObjectNode root = new JsonMapper().createObjectNode();
        // Plenary's own exports are plain words; Markdown would make something of some of these.
        root.putObject("generator").put("name", "Plenary");
        ObjectNode conference =
                root.putObject("schedule").put("base_url", "https://x@y:z/\"").putObject("conference");
        ArrayNode tracks = conference.putArray("tracks");
        ObjectNode rooms = conference
                .putArray("days")
                .addObject()
                .put("date", "2030-05-04")
                .putObject("rooms");
        for (int i = 0; i < ATTACKS.size(); i++) {
            String attack = ATTACKS.get(i);
            tracks.addObject().put("name", "K " + attack).put("slug", attack).put("color", attack);
            ObjectNode event = rooms.putArray("R " + attack).addObject();
            event.put("guid", attack)
                    .put("title", "T " + attack)
                    .put("slug", "x-session-" + attack)
                    .put("type", attack)
                    .put("language", attack);
            event.put("date", "2030-05-04T" + (10 + i / 6) + ":" + (i % 6) + "0")
                    .put("duration", "00:05")
                    .put("track", "K " + attack);
            event.put("abstract", "").put("description", "D " + attack);
            event.put("feedback_url", attack);
            event.putArray("persons")
                    .addObject()
                    .put("guid", attack)
                    .put("name", "P " + attack)
                    .put("biography", "B " + attack)
                    .put("avatar", attack);
            event.putArray("links")
                    .addObject()
                    .put("title", "L " + attack)
                    .put("url", i % 2 == 0 ? "https://example.org/x" + i : attack);
        }
        return root.toString();
    }
}
