package org.plenary.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;

class SarifTest {

    private static String log(List<Problem> problems, String folder) {
        return new String(Sarif.log(Finding.of(problems, folder), "site"), StandardCharsets.UTF_8);
    }

    private static Problem problem(String file, int line, Code code, String message, String hint) {
        return new Problem(new Place(file, line), code, message, hint);
    }

    private static JsonNode run(String log) throws IOException {
        return new JsonMapper().readTree(log).get("runs").get(0);
    }

    @Test
    void saysWhatIsWrongWhereAndWhatToDo() throws IOException {
        String log = log(
                List.of(problem(
                        "content/nl/sessions/opening.adoc",
                        5,
                        Code.UNKNOWN_REFERENCE,
                        "unknown room 'auditorum'",
                        "did you mean 'auditorium'?")),
                "showcase/");
        assertThat(run(log).get("results")).isEqualTo(new JsonMapper().readTree("""
                [{
                  "ruleId": "unknown-reference",
                  "ruleIndex": 0,
                  "level": "error",
                  "message": {"text": "unknown room 'auditorum'\\nhint: did you mean 'auditorium'?"},
                  "locations": [{"physicalLocation": {
                    "artifactLocation": {
                      "uri": "showcase/content/nl/sessions/opening.adoc",
                      "uriBaseId": "%SRCROOT%"
                    },
                    "region": {"startLine": 5}
                  }}],
                  "partialFingerprints": {"plenaryProblem/v1": "4699f8133b2e77aa1336029180db21ee"}
                }]"""));
        SarifSchema.assertValid(log);
    }

    @Test
    void explainsEachCodeOnceInTheWordsOfTheGuide() throws IOException {
        Problem one = problem("a", 1, Code.MISSING_PAGE, "x", "");
        JsonNode driver = run(log(List.of(one, problem("b", 1, Code.MISSING_PAGE, "y", "")), ""))
                .get("tool")
                .get("driver");
        assertThat(driver.get("name").asText()).isEqualTo("Plenary");
        assertThat(driver.get("version").asText()).matches("\\d+\\.\\d+\\.\\d+.*");
        JsonNode rule = driver.get("rules").get(0);
        assertThat(driver.get("rules")).hasSize(1);
        assertThat(rule.get("id").asText()).isEqualTo("missing-page");
        String sentence = rule.get("shortDescription").get("text").asText();
        assertThat(sentence).contains("page").endsWith(".");
        assertThat(Files.readString(Path.of("../docs/content/en/pages/problems.adoc"))
                        .replace('\n', ' '))
                .contains("=== missing-page  " + sentence);
        assertThat(rule.get("help").get("text").asText()).startsWith(sentence.substring(0, 20));
        assertThat(rule.get("defaultConfiguration").get("level").asText()).isEqualTo("error");
    }

    @Test
    void isValidWithEveryCodeThereIs() throws IOException {
        List<Problem> problems = Arrays.stream(Code.values())
                .map(code -> problem("content/en/pages/" + code + ".adoc", code.ordinal(), code, "m", "h"))
                .toList();
        String log = log(problems, "");
        SarifSchema.assertValid(log);
        assertThat(run(log).get("tool").get("driver").get("rules")).hasSameSizeAs(Code.values());
        assertThat(run(log).get("tool").get("driver").get("rules"))
                .allSatisfy(rule -> assertThat(rule.get("help").get("text").asText())
                        .as("explained")
                        .isNotEqualTo(rule.get("id").asText()));
    }

    @Test
    void isValidWithoutProblems() throws IOException {
        String log = log(List.of(), "");
        SarifSchema.assertValid(log);
        assertThat(run(log).get("results")).isEmpty();
    }

    @Test
    void isReadByAProgramOfOthers() throws IOException {
        String log = log(List.of(problem("10:30/a b%é#?.adoc", 0, Code.REFUSED, "m", "")), "");
        SarifSchema.assertValid(log);
        Result result = new JsonMapper()
                .readValue(log, SarifSchema210.class)
                .getRuns()
                .get(0)
                .getResults()
                .get(0);
        assertThat(result.getLocations()
                        .get(0)
                        .getPhysicalLocation()
                        .getArtifactLocation()
                        .getUri())
                .isEqualTo("10%3A30/a%20b%25%C3%A9%23%3F.adoc");
        assertThat(result.getLocations().get(0).getPhysicalLocation().getRegion())
                .as("the whole file")
                .isNull();
    }

    @Test
    void makesNoLinkAndNoPlaceForArgumentsOfWhatAFileSays() throws IOException {
        String log = log(List.of(problem("a", 1, Code.ASCIIDOC, "[win](https://evil.example) {0} {name}", "")), "");
        assertThat(run(log).get("results").get(0).get("message").get("text").asText())
                .isEqualTo("[win] (https://evil.example) {{0}} {name}");
    }

    @Test
    void knowsAProblemAgainWhenLinesBeforeItCome() {
        List<Finding> before = Finding.of(
                List.of(
                        problem("a", 1, Code.TIME, "same", ""),
                        problem("a", 2, Code.TIME, "same", ""),
                        problem("a", 3, Code.TIME, "other", "")),
                "");
        List<Finding> after = Finding.of(
                List.of(
                        problem("a", 1, Code.MOVED, "new", ""),
                        problem("a", 4, Code.TIME, "same", ""),
                        problem("a", 5, Code.TIME, "same", ""),
                        problem("a", 6, Code.TIME, "other", "reworded")),
                "");
        assertThat(before).extracting(Finding::fingerprint).doesNotHaveDuplicates();
        assertThat(after.subList(1, 4))
                .extracting(Finding::fingerprint)
                .isEqualTo(before.stream().map(Finding::fingerprint).toList());
        assertThat(Finding.of(new Problems().list(), "")).isEmpty();
    }
}
