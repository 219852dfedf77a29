package org.plenary.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files in {@code hosts/} that people copy: right by the hosts' own schemas, and nothing to take for whoever opens a pull request. */
class WorkflowsTest {

    private static final Path HOSTS = Path.of("../hosts");
    private static final String BAKE = "./mvnw -B -ntp package -DskipTests";

    private static String read(String file) throws IOException {
        return Files.readString(HOSTS.resolve(file));
    }

    private static JsonNode yaml(String file) throws IOException {
        return new YAMLMapper().readTree(read(file));
    }

    private static List<String> faults(String schema, JsonNode file) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/schemas", schema));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(text, InputFormat.JSON)
                .validate(file.toString(), InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** Bash must understand it; nothing is run. */
    private static void assertIsShell(String script) throws Exception {
        Process bash =
                new ProcessBuilder("bash", "-n").redirectErrorStream(true).start();
        try (var in = bash.getOutputStream()) {
            in.write(script.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(said).isZero();
    }

    @Test
    void theHostsUnderstandTheFiles() throws Exception {
        assertThat(faults("github-workflow.json", yaml("github/site.yml"))).isEmpty();
        assertThat(faults("gitlab-ci.json", yaml("gitlab/gitlab-ci.yml"))).isEmpty();
        // The schemas do refuse something.
        assertThat(faults(
                        "github-workflow.json",
                        new YAMLMapper().readTree(read("github/site.yml").replace("runs-on", "run-on"))))
                .isNotEmpty();
        assertThat(faults(
                        "gitlab-ci.json",
                        new YAMLMapper()
                                .readTree(read("gitlab/gitlab-ci.yml")
                                        .replace("interruptible: true", "interruptible: maybe"))))
                .isNotEmpty();
    }

    @Test
    void githubGivesPullRequestsNothingToTake() throws Exception {
        JsonNode workflow = yaml("github/site.yml");
        assertThat(read("github/site.yml")).doesNotContain("pull_request_target", "secrets.", "write-all");
        assertThat(workflow.get("permissions").isEmpty()).isTrue();
        assertThat(workflow.at("/on/push/branches/0").asString()).isEqualTo("main");
        JsonNode check = workflow.at("/jobs/check");
        assertThat(check.get("if").asString()).isEqualTo("github.event_name == 'pull_request'");
        assertThat(check.get("permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
        assertThat(uses(check)).contains("actions/cache/restore@v4").doesNotContain("actions/cache@v4");
        assertThat(check.toString()).doesNotContain(".cache/plenary");
    }

    @Test
    void githubPublishesMainAloneInAJobThatBakesNothing() throws Exception {
        JsonNode jobs = yaml("github/site.yml").get("jobs");
        assertThat(jobs.at("/bake/if").asString())
                .isEqualTo("github.event_name != 'pull_request' && github.ref == 'refs/heads/main'");
        assertThat(jobs.at("/bake/permissions").toString()).isEqualTo("{\"contents\":\"read\"}");
        assertThat(jobs.at("/deploy/needs").asString()).isEqualTo("bake");
        assertThat(jobs.get("deploy").toString()).doesNotContain("\"run\"", "checkout", "cache@");
        assertThat(jobs.at("/deploy/concurrency/cancel-in-progress").asBoolean())
                .isFalse();
        for (JsonNode job : jobs) {
            assertThat(job.has("timeout-minutes")).isTrue();
        }
    }

    @Test
    void everyBakeHasTheWholeHistoryAndNoKeys() throws Exception {
        JsonNode workflow = yaml("github/site.yml");
        int checkouts = 0;
        for (JsonNode job : workflow.get("jobs")) {
            for (JsonNode step : job.get("steps")) {
                if (step.path("uses").asString("").startsWith("actions/checkout@")) {
                    checkouts++;
                    assertThat(step.at("/with/fetch-depth").asInt()).isZero();
                    assertThat(step.at("/with/persist-credentials").asBoolean(true))
                            .isFalse();
                }
                if (step.has("run")) {
                    assertThat(step.get("run").asString()).isEqualTo(BAKE);
                }
            }
        }
        assertThat(checkouts).isEqualTo(2);
        assertThat(yaml("gitlab/gitlab-ci.yml").at("/variables/GIT_DEPTH").asInt(-1))
                .isZero();
    }

    @Test
    void gitlabPublishesTheDefaultBranchAloneAndKeepsNothingOfMergeRequests() throws Exception {
        JsonNode file = yaml("gitlab/gitlab-ci.yml");
        assertThat(file.at("/check/cache/policy").asString()).isEqualTo("pull");
        assertThat(file.get("check").toString()).doesNotContain(".cache/plenary");
        assertThat(file.at("/pages/rules").toString())
                .isEqualTo("[{\"if\":\"$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH\"}]");
        assertThat(file.at("/check/artifacts/reports/codequality").asString())
                .isEqualTo("target/*gl-code-quality-report.json");
        for (JsonNode line : file.at("/.bake/script")) {
            assertIsShell(line.asString());
            assertThat(line.asString()).endsWith(" package -DskipTests");
        }
    }

    @Test
    void netlifyBakesTheSame() throws Exception {
        String file = read("netlify/netlify.toml");
        Matcher command = Pattern.compile("(?m)^  command = \"(.*)\"$").matcher(file);
        assertThat(command.find()).isTrue();
        String script = command.group(1).replace("\\\"", "\"");
        assertIsShell(script);
        assertThat(script).endsWith(BAKE + " -Dsite.compressed=no");
        assertThat(file).contains("publish = \"target/site\"");
    }

    @Test
    void theJobOfTheGuideFitsTheWorkflow() throws Exception {
        String guide = Files.readString(Path.of("../docs/content/en/pages/deploying.adoc"));
        int begin = guide.indexOf("  upload:\n    if:");
        String job = guide.substring(begin, guide.indexOf("----", begin));
        String workflow = read("github/site.yml");
        JsonNode whole = new YAMLMapper().readTree(workflow.substring(0, workflow.indexOf("  bake:\n")) + job);
        assertThat(faults("github-workflow.json", whole)).isEmpty();
        JsonNode upload = whole.at("/jobs/upload");
        assertThat(upload.get("if").asString())
                .isEqualTo(yaml("github/site.yml").at("/jobs/bake/if").asString());
        assertThat(upload.at("/concurrency/cancel-in-progress").asBoolean(true)).isFalse();
        assertThat(job).doesNotContain("secrets.", "actions/cache");
        // Who bakes has no keys yet.
        assertThat(job.indexOf(BAKE)).isBetween(1, job.indexOf("configure-aws-credentials"));
    }

    private static List<String> uses(JsonNode job) {
        List<String> uses = new ArrayList<>();
        job.get("steps")
                .forEach(step -> Optional.ofNullable(step.get("uses")).ifPresent(name -> uses.add(name.asString())));
        return uses;
    }
}
