package org.plenary.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.plenary.export.form.Json;
import org.plenary.problem.Severity;

/**
 * GitLab's code quality report: a JSON array in the form that GitLab's manual describes under "Code Quality report format", with what the
 * format of Code Climate, which it comes from, needs besides.
 */
final class GitLab {

    static final String FILE = "gl-code-quality-report.json";

    private GitLab() {}

    static byte[] report(List<Finding> findings) {
        return Json.bytes(Json.array(findings.stream().map(GitLab::issue).toList()));
    }

    private static JsonNode issue(Finding finding) {
        // GitLab drops what has no line.
        int line = Math.max(1, finding.problem().place().line());
        ObjectNode issue = Json.object()
                .put("type", "issue")
                .put("description", finding.text())
                .put("check_name", finding.problem().code().toString())
                .put("fingerprint", finding.fingerprint())
                .put("severity", finding.problem().severity() == Severity.ERROR ? "blocker" : "minor");
        issue.putArray("categories").add("Bug Risk");
        issue.putObject("location")
                .put("path", finding.path())
                .putObject("lines")
                .put("begin", line);
        return issue;
    }
}
