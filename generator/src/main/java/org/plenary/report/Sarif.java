package org.plenary.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.plenary.export.form.Json;
import org.plenary.problem.Code;

/**
 * Problems in SARIF 2.1.0, the OASIS standard for what analysis tools find. No address of more information is given, as the guides have no public
 * one yet: each rule carries its section of the guide instead. The guide has an anchor for each, named like the code.
 */
final class Sarif {

    static final String FILE = "problems.sarif";

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";

    private Sarif() {}

    /** @param name of what was read, so that several sites of one repository can be told apart */
    static byte[] log(List<Finding> findings, String name) {
        List<Code> codes = findings.stream()
                .map(finding -> finding.problem().code())
                .distinct()
                .sorted()
                .toList();
        ObjectNode run = Json.object();
        run.putObject("tool").set("driver", driver(codes));
        // The final slash means: a run of this category (3.17.3).
        run.putObject("automationDetails").put("id", "plenary/" + name + "/");
        run.putArray("invocations").addObject().put("executionSuccessful", true);
        run.putObject("originalUriBaseIds").putObject(ROOT).set("description", text("The root of the repository"));
        run.put("columnKind", "utf16CodeUnits");
        run.set(
                "results",
                Json.array(findings.stream()
                        .map(finding ->
                                result(finding, codes.indexOf(finding.problem().code())))
                        .toList()));
        ObjectNode log = Json.object().put("$schema", SCHEMA).put("version", "2.1.0");
        log.putArray("runs").add(run);
        return Json.bytes(log);
    }

    private static ObjectNode driver(List<Code> codes) {
        Guide guide = Guide.read();
        return Json.object()
                .put("name", "Plenary")
                .put("version", version())
                .set(
                        "rules",
                        Json.array(codes.stream()
                                .map(code -> rule(code, guide.explain(code)))
                                .toList()));
    }

    private static ObjectNode rule(Code code, Guide.Explanation explanation) {
        ObjectNode rule = Json.object().put("id", code.toString());
        rule.set("shortDescription", text(explanation.sentence()));
        rule.set("fullDescription", text(explanation.paragraph()));
        rule.set("help", text(explanation.text()).put("markdown", explanation.markdown()));
        rule.putObject("defaultConfiguration").put("level", code.severity().toString());
        return rule;
    }

    private static ObjectNode result(Finding finding, int rule) {
        ObjectNode result = Json.object()
                .put("ruleId", finding.problem().code().toString())
                .put("ruleIndex", rule)
                .put("level", finding.problem().severity().toString());
        result.set("message", text(message(finding)));
        result.putArray("locations").addObject().set("physicalLocation", location(finding));
        result.putObject("partialFingerprints").put("plenaryProblem/v1", finding.fingerprint());
        return result;
    }

    private static JsonNode location(Finding finding) {
        ObjectNode location = Json.object();
        location.putObject("artifactLocation").put("uri", uri(finding.path())).put("uriBaseId", ROOT);
        if (finding.problem().place().line() > 0) {
            location.putObject("region")
                    .put("startLine", finding.problem().place().line());
        }
        return location;
    }

    /**
     * The standard makes links of {@code [text](address)} (3.11.6), and places for arguments of {@code {0}} (3.11.5): what a file says is neither.
     * It also doubles all other braces; readers that editors use show them as they stand, so they are left alone.
     */
    private static String message(Finding finding) {
        return finding.text().replace("](", "] (").replaceAll("\\{(\\d+)\\}", "{{$1}}");
    }

    /** A relative one (RFC 3986, 4.2), whose first part must not look like a scheme. */
    private static String uri(String path) {
        try {
            return new URI("file", null, "/" + path, null)
                    .toASCIIString()
                    .substring("file:/".length())
                    .replace(":", "%3A");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no path: " + path, e);
        }
    }

    private static ObjectNode text(String text) {
        return Json.object().put("text", text);
    }

    private static String version() {
        try (InputStream version = Objects.requireNonNull(Sarif.class.getResourceAsStream("version.txt"))) {
            return new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
