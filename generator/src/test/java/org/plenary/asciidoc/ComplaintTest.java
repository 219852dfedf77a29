package org.plenary.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every complaint that Asciidoctor's source knows has words for editors, or is known not to come up here. */
class ComplaintTest {

    private static final Pattern LOGGED = Pattern.compile(
            "logger\\.(?:warn|error|debug|info)(?:\\s*\\{)?\\s*(?:message_with_context\\s+)?(?:%\\((.+?)\\)(?=,| if| unless| \\}|$)|'((?:[^'\\\\]|\\\\.)+)')");

    /** Parts of complaints that need what texts don't have. */
    private static final List<String> NEVER = List.of(
            // Includes and conditions: none is left when Asciidoctor gets the text.
            "preprocessor",
            "include",
            "mismatched end tag",
            "unexpected end tag",
            "not found in include",
            "conditional",
            // Files: it reads none.
            "outside of jail",
            "ancestor of jail",
            "could not ret",
            "cannot retrieve",
            "does not exist or cannot be read",
            "not readable",
            "contents of",
            "optional gem",
            "Functionality disabled",
            // Types of document, converters and extensions other than ours.
            "manpage",
            "doctype is book. Excluding",
            "non-conforming",
            "name section",
            "invalid part, must",
            "outside of partintro block",
            "#{error_msg}",
            "no inline candidate",
            "missing convert handler",
            "unknown anchor type",
            "unknown content model",
            "custom inline macro",
            "unknown substitution type",
            "setting base_dir",
            // Attributes: Complaints says that itself, and never drops a line for one. References: the site checks
            // them.
            "missing attribute",
            "possible invalid reference");

    static Stream<String> logged() {
        return Stream.of(
                        "parser",
                        "table",
                        "reader",
                        "substitutors",
                        "converter/html5",
                        "document",
                        "block",
                        "abstract_node",
                        "path_resolver",
                        "converter")
                .flatMap(file -> LOGGED.matcher(AsciidoctorSource.of("asciidoctor/" + file + ".rb"))
                        .results())
                .map(match -> Objects.requireNonNullElse(match.group(1), match.group(2)))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("logged")
    void hasWordsForWhatAsciidoctorLogs(String template) {
        String complaint = template.replace(
                        "invalid substitution type#{invalid.size > 1 ? 's' : ''}#{subject ? ' for ' : ''}#{subject}",
                        "invalid substitution type for paragraph")
                .replace("#{expected_condition}", "expected level 2")
                .replaceAll("#\\{(?:[^{}]|\\{[^{}]*\\})*\\}", "2");
        boolean never = NEVER.stream().anyMatch(template::contains);
        assertThat(never || Complaint.known(complaint).isPresent())
                .as(complaint)
                .isTrue();
    }

    @Test
    void findsTheComplaints() {
        assertThat(logged())
                .hasSizeGreaterThan(50)
                .contains("table missing leading separator; recovering automatically");
    }

    @Test
    void keepsWordsThatItDoesNotKnow() {
        assertThat(Complaint.of("something new.").message()).isEqualTo("something new");
    }
}
