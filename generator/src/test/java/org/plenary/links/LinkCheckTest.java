package org.plenary.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.cache.Entries;
import org.plenary.content.Body;
import org.plenary.content.Document;
import org.plenary.content.DocumentReader;
import org.plenary.language.Language;
import org.plenary.problem.Place;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;
import org.plenary.site.Schema;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

class LinkCheckTest {

    private static final Instant NOW = Instant.parse("2027-10-20T12:00:00Z");
    private static final Manners QUICK = new Manners(Duration.ZERO, Duration.ofSeconds(5), Duration.ofSeconds(30), 4);
    private static final URI OWN = URI.create("https://conference.org/2027");

    @TempDir
    Path site;

    private final TestServer server;
    private Instant now = NOW;
    private Problems problems = new Problems();
    private final List<Document> documents = new ArrayList<>();

    LinkCheckTest() throws IOException {
        server = new TestServer();
        server.status("/there", 200);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** Reads a document; its text is a list of addresses, a line each. */
    private void document(DocumentType type, String id, String... lines) throws IOException {
        String name = SourceFile.name(new Language("en"), type, id);
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines));
        SourceFile source = new SourceFile(file, name, new Language("en"), type, id);
        documents.addAll(new DocumentReader(Schema::of, (of, text, found) -> body(of, text), problems)
                .read(source).stream().toList());
    }

    private static Body body(SourceFile source, String text) {
        List<String> lines = text.lines().toList();
        List<Body.Away> away = Stream.iterate(0, line -> line < lines.size(), line -> line + 1)
                .filter(line -> !lines.get(line).isBlank())
                .map(line -> new Body.Away(lines.get(line), source.line(line + 1)))
                .toList();
        return new Body("", Set.of(), List.of(), List.of(), List.of(), away, Map.of());
    }

    private void run() {
        run(OWN);
    }

    private void run(URI own) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        try (Entries entries = Entries.of(site, "links", clock, problems::note)) {
            Tour tour = new Tour(new Probe(server.guard(), server.names(), QUICK), QUICK);
            new LinkCheck(Schema::of, own, new KnownVerdicts(entries, clock), tour, problems).run(documents);
        }
        problems.checkAcceptances(file -> true);
    }

    /** As a new run would do it some time later. */
    private List<String> runAgain(Duration later) {
        server.requests.clear();
        now = now.plus(later);
        problems = new Problems();
        run();
        return server.lines();
    }

    private List<Place> places() {
        return problems.list().stream().map(Problem::place).toList();
    }

    @Test
    void namesDeadLinksOfHeadersAndTexts() throws IOException {
        document(
                DocumentType.SESSION,
                "opening",
                "= Opening",
                ":stream: " + server.address("/there"),
                ":slides: " + server.address("/gone"),
                "",
                "" + server.address("/there"),
                server.address("/gone") + "#part",
                "mailto:ed@example.org");
        document(
                DocumentType.PERSON,
                "ed",
                "= Ed",
                ":links: " + server.address("/there") + ", " + server.address("/gone"));
        run();

        assertThat(problems.list().get(0)).hasToString("""
                content/en/people/ed.adoc:2: warning: the link to '%s' leads nowhere: the site answers 404: there is no such page [dead-link]
                  hint: correct the address, or link to a copy that https://web.archive.org/ has of the page""".formatted(server.address("/gone")));
        assertThat(places())
                .extracting(Place::toString)
                .containsExactly(
                        "content/en/people/ed.adoc:2",
                        "content/en/sessions/opening.adoc:3",
                        "content/en/sessions/opening.adoc:6");
        assertThat(server.lines())
                .as("each is asked once")
                .containsExactlyInAnyOrder("HEAD /there", "HEAD /gone", "GET /gone");
        assertThat(problems.notes())
                .containsExactly("Links to other sites: 3, of which 2 lead nowhere and 0 can't be checked.");
    }

    @Test
    void namesLinksThatAreNotAskedFor() throws IOException {
        document(DocumentType.PAGE, "x", "= X", "", "http://169.254.169.254/latest/", "http://[broken/");
        run();
        assertThat(problems.list())
                .extracting(Problem::toString)
                .satisfiesExactly(
                        one -> assertThat(one)
                                .startsWith(
                                        "content/en/pages/x.adoc:3: warning: the link to 'http://169.254.169.254/latest/'"
                                                + " can't be checked: that is inside a private network [unchecked-link]"),
                        other -> assertThat(other)
                                .startsWith("content/en/pages/x.adoc:4: warning:")
                                .contains("[unchecked-link]"));
    }

    @Test
    void tellsOfUnclearOnesInOneLineOnly() throws IOException {
        server.status("/busy", 503);
        document(DocumentType.PAGE, "x", "= X", "", "" + server.address("/busy"), "" + server.address("/there"));
        run();
        assertThat(problems.list()).isEmpty();
        assertThat(problems.notes())
                .singleElement()
                .asString()
                .endsWith("1 gave no clear answer, and are asked again next time: localhost (it answers 503)");
    }

    @Test
    void remembersGoodOnesForDaysAndBadOnesForHours() throws IOException {
        server.status("/busy", 503);
        document(
                DocumentType.PAGE,
                "x",
                "= X",
                "",
                "" + server.address("/there"),
                "" + server.address("/gone"),
                "" + server.address("/busy"));
        run();
        assertThat(runAgain(Duration.ofHours(5))).containsExactly("HEAD /busy", "GET /busy");
        assertThat(problems.list()).as("as it was found").hasSize(1);
        assertThat(runAgain(Duration.ofHours(2))).contains("GET /gone").doesNotContain("HEAD /there");
        assertThat(runAgain(Duration.ofDays(8))).contains("HEAD /there");
        assertThat(runAgain(Duration.ofDays(-3))).as("a clock that was wrong").contains("HEAD /there");
    }

    @Test
    void asksAgainWhenWhatItRemembersIsDamaged() throws IOException {
        document(DocumentType.PAGE, "x", "= X", "", "" + server.address("/there"));
        run();
        assertThat(runAgain(Duration.ZERO)).isEmpty();
        try (Stream<Path> entries = Files.list(site.resolve(".cache/plenary/links"))) {
            for (Path entry : entries.toList()) {
                byte[] bytes = Files.readAllBytes(entry);
                bytes[bytes.length - 1]++;
                Files.write(entry, bytes);
            }
        }
        assertThat(runAgain(Duration.ZERO)).containsExactly("HEAD /there");
    }

    @Test
    void canBeAccepted() throws IOException {
        document(
                DocumentType.PAGE,
                "x",
                "= X",
                ":accept: dead-link because it is a relic; unchecked-link because it is our own",
                "",
                "" + server.address("/gone"),
                "http://10.0.0.1/");
        run();
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void findsUnusedAcceptancesOnlyWhenAllIsClear() throws IOException {
        server.status("/busy", 503);
        document(DocumentType.PAGE, "x", "= X", ":accept: dead-link because", "", "" + server.address("/busy"));
        documents.clear();
        problems = new Problems();
        document(DocumentType.PAGE, "x", "= X", ":accept: dead-link because it is", "", "" + server.address("/busy"));
        document(DocumentType.PAGE, "y", "= Y", ":accept: dead-link because it is", "", "" + server.address("/there"));
        run();
        assertThat(places()).extracting(Place::toString).containsExactly("content/en/pages/y.adoc:2");

        Problems others = new Problems();
        others.accept(new Place("content/en/pages/y.adoc", 2), org.plenary.problem.Code.DEAD_LINK);
        LinkCheck.leaveOut(others);
        others.checkAcceptances(file -> true);
        assertThat(others.list()).isEmpty();
    }

    @Test
    void leavesOutTheSiteItselfAndExamplesAmongExamples() throws IOException {
        document(
                DocumentType.PAGE,
                "x",
                "= X",
                "",
                "https://Conference.org/2027/en/",
                "https://partner.example/",
                "https://nowhere.invalid/");
        run();
        assertThat(places()).extracting(Place::line).containsExactly(4, 5);

        problems = new Problems();
        run(URI.create("https://conference.example"));
        assertThat(places()).extracting(Place::line).doesNotContain(4).contains(5);
    }

    @Test
    void isAskedForOnTheCommandLine() {
        assertThat(LinkCheck.isWanted(Map.of("links.external", ""))).isTrue();
        assertThat(LinkCheck.isWanted(Map.of("links.external", "true"))).isTrue();
        assertThat(LinkCheck.isWanted(Map.of("links.external", "no"))).isFalse();
        assertThat(LinkCheck.isWanted(Map.of())).isFalse();
    }
}
