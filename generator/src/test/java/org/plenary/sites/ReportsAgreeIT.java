package org.plenary.sites;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.Region;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Bake;
import org.plenary.problem.Problems;
import org.plenary.report.Report;
import org.plenary.report.RunnerCommand;
import org.plenary.report.SarifSchema;
import org.plenary.report.Surroundings;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.reports.Parser;

/** Bakes sites with mistakes, reads every report back with a program of others, and compares them with the text: the same, in the same order. */
class ReportsAgreeIT {

    /** A problem as a report tells it; {@code line} is 1 where the whole file is meant and the report knows no other way to say so. */
    private record Told(String file, int line, String severity, String code, String message) {

        Told inWholeFile() {
            return new Told(file, Math.max(1, line), severity, code, message);
        }
    }

    private static final Pattern TEXT =
            Pattern.compile("(?m)^(\\S+?)(?::(\\d+))?: (error|warning): (.*) \\[([a-z-]+)\\](?:\n  (hint: .*))?$");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bad-programme", "bad-hostile", "bad-references", "bad-settings", "bad-files"})
    void theSameProblemsInTheSameOrderEachOnce(String name) throws IOException {
        Path target = folder.resolve("target");
        TestSite site = TestSite.layOut(TestSite.SITES.resolve(name + "/site"), folder.resolve("forum"));
        Problems problems = new Problems();
        new Bake(site.root(), target.resolve("site"), Map.of(), Clock.systemUTC(), NO_PAGES, problems).run();
        Map<String, String> everywhere = Map.of("GITHUB_ACTIONS", "true", "GITLAB_CI", "true");
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        Surroundings surroundings =
                new Surroundings(false, everywhere, Optional.empty(), target.resolve("site"), "forum/site/");
        Report.of(problems, problems.count(), surroundings).print(new PrintStream(console, true, UTF_8));

        List<Told> text = inText(console.toString(UTF_8));
        assertThat(text).hasSameSizeAs(problems.list()).doesNotHaveDuplicates().hasSizeGreaterThan(3);
        assertThat(inSarif(target)).isEqualTo(text);
        assertThat(inGitLab(target))
                .isEqualTo(text.stream().map(Told::inWholeFile).toList());
        assertThat(inViolations(Parser.SARIF, target)).isEqualTo(lines(text));
        assertThat(inViolations(Parser.CODECLIMATE, target)).isEqualTo(lines(text));
        for (String severity : List.of("error", "warning")) {
            assertThat(inCommands(console.toString(UTF_8), severity))
                    .isEqualTo(text.stream()
                            .filter(told -> told.severity().equals(severity))
                            .limit(10)
                            .toList());
        }
    }

    /** Nothing is laid out: what is looked for is wrong before. */
    private static final Bake.Theme NO_PAGES = (site, views, assets, problems) -> List.of();

    private static List<Told> inText(String console) {
        return TEXT.matcher(console)
                .results()
                .map(told -> new Told(
                        "forum/site/" + told.group(1),
                        told.group(2) == null ? 0 : Integer.parseInt(told.group(2)),
                        told.group(3),
                        told.group(5),
                        told.group(6) == null ? told.group(4) : told.group(4) + "\n" + told.group(6)))
                .toList();
    }

    private static List<Told> inSarif(Path target) throws IOException {
        String log = Files.readString(target.resolve("problems.sarif"));
        SarifSchema.assertValid(log);
        return new JsonMapper()
                .readValue(log, SarifSchema210.class).getRuns().get(0).getResults().stream()
                        .map(ReportsAgreeIT::told)
                        .toList();
    }

    private static Told told(Result result) {
        PhysicalLocation location = result.getLocations().get(0).getPhysicalLocation();
        return new Told(
                location.getArtifactLocation().getUri(),
                Optional.ofNullable(location.getRegion())
                        .map(Region::getStartLine)
                        .orElse(0),
                result.getLevel().value(),
                result.getRuleId(),
                result.getMessage().getText());
    }

    private static List<Told> inGitLab(Path target) throws IOException {
        JsonNode issues = new JsonMapper()
                .readTree(target.resolve("gl-code-quality-report.json").toFile());
        return StreamSupport.stream(issues.spliterator(), false)
                .map(issue -> new Told(
                        issue.at("/location/path").asText(),
                        issue.at("/location/lines/begin").asInt(),
                        issue.at("/severity").asText().equals("blocker") ? "error" : "warning",
                        issue.at("/check_name").asText(),
                        issue.at("/description").asText()))
                .toList();
    }

    private static List<Told> inCommands(String console, String severity) {
        return RunnerCommand.in(console).stream()
                .filter(command -> command.name().equals(severity))
                .map(command -> new Told(
                        command.properties().getOrDefault("file", ""),
                        Integer.parseInt(command.properties().getOrDefault("line", "0")),
                        command.name(),
                        command.properties().getOrDefault("title", ""),
                        command.data()))
                .toList();
    }

    /** What a library finds that reads the reports of many tools; it keeps no order. */
    private static List<String> inViolations(Parser parser, Path target) {
        String pattern = parser == Parser.SARIF ? ".*/problems\\.sarif" : ".*/gl-code-quality-report\\.json";
        return ViolationsApi.violationsApi()
                .withViolationsLogger(new Silence())
                .findAll(parser)
                .inFolder(target.toString())
                .withPattern(pattern)
                .violations()
                .stream()
                .map(found -> String.join(
                        " ",
                        found.getFile(),
                        String.valueOf(Math.max(1, found.getStartLine())),
                        found.getSeverity().name(),
                        found.getRule()))
                .sorted()
                .toList();
    }

    /** What it can't read is missing in what it finds. */
    private static final class Silence implements ViolationsLogger {
        @Override
        public void log(Level level, String message) {
            // Nobody reads it.
        }

        @Override
        public void log(Level level, String message, Throwable error) {
            // Nobody reads it.
        }
    }

    private static List<String> lines(List<Told> text) {
        return text.stream()
                .map(Told::inWholeFile)
                .map(told -> String.join(
                        " ",
                        told.file(),
                        String.valueOf(told.line()),
                        told.severity().equals("error") ? "ERROR" : "WARN",
                        told.code()))
                .sorted()
                .toList();
    }
}
