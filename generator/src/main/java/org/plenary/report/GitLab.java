package org.plenary.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.plenary.export.form.Json;
import org.plenary.problem.Severity;

/** GitLab's code quality report: a JSON array in the form that GitLab's manual describes under "Code Quality report format". */
final class GitLab {

    static final String FILE = "gl-code-quality-report.json";

    private GitLab() {}

    static byte[] report(List<Finding> findings) {
        return Json.bytes(Json.array(findings.stream().map(GitLab::issue).toList()));
    }

    private static JsonNode issue(Finding finding) {
        // GitLab drops what has no line.
        int line = Math.max(1, finding.problem().place().line());
        return Json.object()
                .put("description", finding.text())
                .put("check_name", finding.problem().code().toString())
                .put("fingerprint", finding.fingerprint())
                .put("severity", finding.problem().severity() == Severity.ERROR ? "blocker" : "minor")
                .set(
                        "location",
                        Json.object()
                                .put("path", finding.path())
                                .set("lines", Json.object().put("begin", line)));
    }
}
