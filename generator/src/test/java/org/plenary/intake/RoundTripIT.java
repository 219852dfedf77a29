package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Bake;
import org.plenary.SiteReader;
import org.plenary.export.schedule.Schedules;
import org.plenary.jbake.FreemarkerTheme;
import org.plenary.problem.Problems;
import org.plenary.publish.Output;
import org.plenary.site.Site;

/** What Plenary exports and imports again is the same programme; and a very large one comes in whole. */
class RoundTripIT {

    private static final Path SHOWCASE = Path.of("../showcase");

    /** Bytes of HTML and CSS, pressed by Brotli. */
    private static final long FIRST_VIEW = 14_000;

    private static final Pattern HEAVY =
            Pattern.compile("/(all|volledig|booklet|programmaboekje|wall|affiche)/index\\.html$");

    @TempDir
    Path folder;

    private static byte[] schedule(Path root, String ending) throws Exception {
        Problems problems = new Problems();
        Site site = new SiteReader(root, Map.of("site.history", "off"), IntakeSite.CLOCK, problems)
                .read()
                .orElseThrow(() -> new AssertionError(problems.text()));
        return Schedules.of(site).stream()
                .filter(output -> output.path().equals("en/programme/schedule." + ending))
                .findFirst()
                .map(Output::bytes)
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "xml"})
    void whatIsExportedComesBack(String ending) throws Exception {
        IntakeSite site = IntakeSite.in(folder.resolve("site"));
        String theme = Path.of("..").toAbsolutePath().normalize().toString().replace('\\', '/');
        site.write(
                "jbake.properties",
                Files.readString(SHOWCASE.resolve("jbake.properties"))
                        .replace("=../", "=" + theme + "/")
                        .replace("conference.venue=saltworks", "")
                        .replaceAll("(?m)^partners\\..*$", ""));
        Files.write(folder.resolve("schedule." + ending), schedule(SHOWCASE, ending));
        site.take(folder.resolve("schedule." + ending));
        site.isSound();
        assertThat(events(schedule(site.root(), "json"))).isEqualTo(events(schedule(SHOWCASE, "json")));
        Map<String, String> before = site.files();
        site.take(folder.resolve("schedule." + ending));
        assertThat(site.files()).isEqualTo(before);
    }

    /** Events by guid, without what only the site itself knows. */
    private static Map<String, String> events(byte[] json) throws Exception {
        Map<String, String> events = new TreeMap<>();
        JsonNode conference = new JsonMapper().readTree(json).path("schedule").path("conference");
        for (JsonNode day : conference.path("days")) {
            for (JsonNode room : day.path("rooms")) {
                for (JsonNode event : room) {
                    ObjectNode kept = ((ObjectNode) event).deepCopy();
                    // Papers are documents of their own, and pictures are not fetched; both stay as links.
                    kept.remove(Set.of("description", "attachments", "links", "logo"));
                    kept.put("day", day.path("date").asText());
                    kept.put("people", people(event).toString());
                    kept.remove("persons");
                    events.put(event.path("guid").asText(), kept.toPrettyString());
                }
            }
        }
        assertThat(events).hasSizeGreaterThan(60);
        return events;
    }

    private static Set<String> people(JsonNode event) {
        Set<String> people = new TreeSet<>();
        event.path("persons")
                .forEach(person -> people.add(
                        person.path("name").asText() + " " + person.path("guid").asText()));
        return people;
    }

    /** {@code -Dimport.sessions=900} for a large event; a third of one says the same in a third of the time. */
    @Test
    void aLargeEventComesInWhole() throws Exception {
        int sessions = Integer.getInteger("import.sessions", 300);
        IntakeSite site = IntakeSite.in(folder.resolve("site"));
        Path source = folder.resolve("schedule.json");
        Files.writeString(source, LargeEvent.json(sessions, sessions + 100));
        assertThat(site.take(source)).contains(sessions + " sessions, ");
        assertThat(site.check().text()).isEmpty();
        assertThat(site.take(source)).endsWith("nothing was written");

        Path baked = folder.resolve("baked");
        Problems problems = new Problems();
        Map<String, String> compressed = Map.of("site.compressed", "yes");
        assertThat(new Bake(site.root(), baked, compressed, IntakeSite.CLOCK, new FreemarkerTheme(), problems).run())
                .as(problems.text())
                .isPresent();
        assertThat(tooHeavy(baked)).isEmpty();
    }

    /** Pages whose HTML and CSS take more than the budget of a first view; not those that are made to show all, or for paper. */
    private static Map<String, Long> tooHeavy(Path baked) throws IOException {
        Map<String, Long> heavy = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(baked)) {
            for (Path file : walk.filter(one -> one.endsWith("index.html")).toList()) {
                long bytes = weight(file);
                if (bytes > FIRST_VIEW && !HEAVY.matcher(file.toString()).find()) {
                    heavy.put(baked.relativize(file).toString(), bytes);
                }
            }
        }
        return heavy;
    }

    private static long weight(Path page) throws IOException {
        long bytes = Files.size(pressed(page));
        for (Element sheet : Jsoup.parse(Files.readString(page)).select("link[rel=stylesheet]:not([media=print])")) {
            bytes += Files.size(pressed(page.resolveSibling(sheet.attr("href")).normalize()));
        }
        return bytes;
    }

    private static Path pressed(Path file) {
        return file.resolveSibling(file.getFileName() + ".br");
    }
}
