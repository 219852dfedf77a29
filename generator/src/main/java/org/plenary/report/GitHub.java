package org.plenary.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.problem.Place;
import org.plenary.problem.Severity;

/**
 * Workflow commands that put problems beside the lines of a pull request:
 * {@code ::error file=content/en/pages/about.adoc,line=3,title=broken-link::the link leads nowhere}.
 */
final class GitHub {

    /** More of one severity in one step GitHub does not show. */
    private static final int MOST = 10;

    private GitHub() {}

    /** The first of each severity, in order. */
    static List<String> commands(List<Finding> findings) {
        return Arrays.stream(Severity.values())
                .map(severity -> findings.stream()
                        .filter(finding -> finding.problem().severity() == severity)
                        .limit(MOST)
                        .toList())
                .flatMap(Collection::stream)
                .map(GitHub::command)
                .toList();
    }

    private static String command(Finding finding) {
        Place place = finding.problem().place();
        Stream<String> properties = Stream.of(
                "file=" + property(finding.path()),
                place.line() > 0 ? "line=" + place.line() : "",
                "title=" + property(finding.problem().code().toString()));
        return "::" + finding.problem().severity() + " "
                + String.join(
                        ",", properties.filter(property -> !property.isEmpty()).toList())
                + "::" + data(finding.text());
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
