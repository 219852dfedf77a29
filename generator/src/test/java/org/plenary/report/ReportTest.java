package org.plenary.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;

class ReportTest {

    private static final Map<String, String> GITHUB = Map.of("GITHUB_ACTIONS", "true");
    private static final Map<String, String> GITLAB = Map.of("GITLAB_CI", "true");

    private static final String SIGNS = "::::##[[]] \n\r\t\u00a0\u2028\u001b\u0085abe=,%";

    @TempDir
    Path target;

    private final Problems problems = new Problems();

    private Report report(boolean terminal, Map<String, String> environment, String folder) {
        return Report.of(
                problems,
                "the end",
                new Surroundings(terminal, environment, Optional.empty(), target.resolve("site"), folder));
    }

    private String printed(Map<String, String> environment, String folder) throws IOException {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        report(false, environment, folder).print(new PrintStream(console, true, UTF_8));
        return console.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    private void twoProblems() {
        problems.add(
                new Place("content/nl/sessions/opening.adoc", 5),
                Code.UNKNOWN_REFERENCE,
                "unknown room 'auditorum'",
                "did you mean 'auditorium'?");
        problems.add(Place.of("content"), Code.NO_HISTORY, "this folder isn't in a git repository", "");
    }

    private String files() throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .collect(Collectors.joining(" "));
        }
    }

    @Test
    void printsProblemsAndConclusion() throws IOException {
        twoProblems();
        assertThat(printed(Map.of(), "")).isEqualTo("""
                content: warning: this folder isn't in a git repository [no-history]
                content/nl/sessions/opening.adoc:5: error: unknown room 'auditorum' [unknown-reference]
                  hint: did you mean 'auditorium'?
                the end
                """);
        assertThat(files()).isEqualTo("problems.sarif");
    }

    @Test
    void printsNotesBetweenThem() throws IOException {
        twoProblems();
        problems.note("a note\u001b[0m");
        assertThat(printed(Map.of(), "")).endsWith("'auditorium'?\na note<U+001B>[0m\nthe end\n");
    }

    @Test
    void printsTheConclusionAloneWhenAllIsWell() throws IOException {
        assertThat(printed(GITHUB, "")).isEqualTo("the end\n");
    }

    @Test
    void coloursSeverityCodeAndHintOnATerminal() {
        twoProblems();
        String text = report(true, Map.of(), "").text();
        assertThat(text.replace('\u001b', '~')).isEqualTo("""
                content: ~[1;33mwarning~[m: this folder isn't in a git repository ~[36m[no-history]~[m
                content/nl/sessions/opening.adoc:5: ~[1;31merror~[m: unknown room 'auditorum' ~[36m[unknown-reference]~[m
                ~[2m  hint: did you mean 'auditorium'?~[m
                the end""");
        assertThat(text.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(report(false, Map.of(), "").text());
    }

    @Test
    void givesGitHubAnAnnotationEachFromTheRootOfTheRepository() throws IOException {
        twoProblems();
        assertThat(printed(GITHUB, "showcase/")).isEqualTo("""
                ::error file=showcase/content/nl/sessions/opening.adoc,line=5,title=unknown-reference::unknown room \
                'auditorum'%0Ahint: did you mean 'auditorium'?
                ::warning file=showcase/content,title=no-history::this folder isn't in a git repository
                content: warning: this folder isn't in a git repository [no-history]
                content/nl/sessions/opening.adoc:5: error: unknown room 'auditorum' [unknown-reference]
                  hint: did you mean 'auditorium'?
                the end
                """);
    }

    @Test
    void givesGitHubNoMoreAnnotationsThanItShows() throws IOException {
        for (int line = 1; line <= 15; line++) {
            problems.add(new Place("content/en/pages/about.adoc", line), Code.ASCIIDOC, "a heading skips a level", "");
            problems.add(new Place("content/en/pages/about.adoc", line), Code.MOVED, "moved", "");
        }
        String printed = printed(GITHUB, "");
        assertThat(RunnerCommand.in(printed)).hasSize(20);
        assertThat(RunnerCommand.in(printed).stream()
                        .map(command -> command.properties().get("line")))
                .startsWith("1", "2", "3")
                .contains("10")
                .doesNotContain("11");
        assertThat(printed.lines().filter(line -> line.startsWith("content/")))
                .as("the text has them all")
                .hasSize(30);
    }

    @Test
    void givesGitLabItsCodeQualityReport() throws IOException {
        twoProblems();
        String printed = printed(GITLAB, "showcase/");
        assertThat(printed).startsWith("content: warning:");
        assertThat(files()).isEqualTo("gl-code-quality-report.json problems.sarif");
        assertThat(target.resolve("gl-code-quality-report.json")).hasContent("""
                [{"type":"issue","description":"this folder isn't in a git repository","check_name":"no-history",\
                "fingerprint":"aba41abf0902a7ed07aaf67cc216f5de","severity":"minor","categories":["Bug Risk"],\
                "location":{"path":"showcase/content","lines":{"begin":1}}},\
                {"type":"issue","description":"unknown room 'auditorum'\\nhint: did you mean 'auditorium'?","check_name":"unknown-reference",\
                "fingerprint":"4699f8133b2e77aa1336029180db21ee","severity":"blocker","categories":["Bug Risk"],\
                "location":{"path":"showcase/content/nl/sessions/opening.adoc","lines":{"begin":5}}}]
                """);
    }

    @Test
    void findsTheThemeThatASiteBorrows() throws IOException {
        problems.add(
                Place.ofTheme(Path.of("/forum/showcase/../templates"), "pages/home.ftlh", 2), Code.TEMPLATE, "x", "");
        String printed = printed(GITHUB, "showcase/");
        assertThat(RunnerCommand.in(printed).get(0).properties()).containsEntry("file", "templates/pages/home.ftlh");
        assertThat(printed).contains("\n../templates/pages/home.ftlh:2: error: x [template]\n");
    }

    @Test
    void obeysNoCommandThatStandsInAFileOrItsName() throws IOException {
        String attack = "\n::stop-commands::x\r::add-mask::y\u2028##[add-path]/tmp::error::z%0A::error::%25,line=1::";
        problems.add(Place.of("::error::content/" + attack), Code.ASCIIDOC, attack, attack);
        problems.add(Place.of(attack.strip()), Code.MOVED, attack.strip(), "");
        Report report = Report.of(
                problems,
                "::stop-commands::x\n##[add-mask]y",
                new Surroundings(false, GITHUB, Optional.empty(), target.resolve("site"), ""));
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        report.print(new PrintStream(console, true, UTF_8));

        assertThat(RunnerCommand.in(console.toString(UTF_8)))
                .as("one annotation for each problem, and no other command")
                .hasSize(2)
                .allSatisfy(command -> {
                    assertThat(command.name()).isIn("error", "warning");
                    assertThat(command.properties().keySet()).containsExactlyInAnyOrder("file", "title");
                });
        assertThat(RunnerCommand.in(report.text())).isEmpty();
        SarifSchema.assertValid(Files.readString(target.resolve("problems.sarif")));
    }

    @Test
    void tellsGitHubWordForWordWhatAFileSays() throws IOException {
        problems.add(new Place("content/a,b:c%2C.adoc", 7), Code.ASCIIDOC, "100%, 100%0A::x 10:30", "%25");
        assertThat(RunnerCommand.in(printed(GITHUB, "")))
                .containsExactly(new RunnerCommand(
                        "error",
                        Map.of("file", "content/a,b:c%2C.adoc", "line", "7", "title", "asciidoc"),
                        "100%, 100%0A::x 10:30\nhint: %25"));
    }

    @Test
    void obeysNoneWhateverAFileSays() {
        Random random = new Random(2030);
        for (int i = 0; i < 5000; i++) {
            String text = random.ints(1 + random.nextInt(24), 0, SIGNS.length())
                    .mapToObj(index -> SIGNS.substring(index, index + 1))
                    .collect(Collectors.joining());
            Problems one = new Problems();
            one.add(new Place(text, random.nextInt(2)), Code.ASCIIDOC, text, text);
            String plain = Report.of(
                            one, text, new Surroundings(false, GITHUB, Optional.empty(), target.resolve("site"), ""))
                    .text();
            assertThat(RunnerCommand.in(plain)).as(text).isEmpty();
            assertThat(plain).as(text).doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
        }
    }

    @Test
    void readsCommandsAsARunnerDoes() {
        assertThat(RunnerCommand.in("  ::error file=a%2Cb,line=1::x%0Ay\nno ::error::\na ##[add-mask]b"))
                .containsExactly(
                        new RunnerCommand("error", Map.of("file", "a,b", "line", "1"), "x\ny"),
                        new RunnerCommand("add-mask", Map.of(), "b"));
    }

    @Test
    void steersNoTerminal() {
        problems.add(
                Place.of("content/\u001b]0;title\u0007"), Code.ASCIIDOC, "\u001b[2J\u009b31m\u202etxt", "\u0008\u0008");
        assertThat(report(false, Map.of(), "").text()).doesNotContainPattern("[\\p{Cntrl}\\u202e&&[^\n]]");
    }

    @Test
    void replacesTheReportOfAnEarlierRun() throws IOException {
        twoProblems();
        printed(GITLAB, "");
        Report.of(new Problems(), "", new Surroundings(false, GITLAB, Optional.empty(), target.resolve("site"), ""))
                .deliver(System.out);
        assertThat(target.resolve("problems.sarif")).content().contains("\"results\":[]");
        assertThat(target.resolve("gl-code-quality-report.json")).hasContent("[]");
        assertThat(files()).isEqualTo("gl-code-quality-report.json problems.sarif");
    }
}
