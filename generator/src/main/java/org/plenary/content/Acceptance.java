package org.plenary.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.problem.Code;
import org.plenary.problem.Severity;
import org.plenary.problem.Suggestion;

/**
 * A warning that an editor has seen and leaves as it is: {@code :accept: room-clash because both groups share the hall}. Several stand
 * behind each other, with a semicolon between them.
 */
public record Acceptance(Code code, String reason) {

    /** Warnings that no file can accept. */
    private static final Set<Code> OF_NO_FILE = EnumSet.of(Code.NO_HISTORY, Code.UNUSED_ACCEPT, Code.UNUSED_MEDIA);

    private static final Pattern FORM = Pattern.compile("(\\S+)\\s+because\\s+(\\S.*)");

    static Optional<List<Acceptance>> read(String value, ValueReader.Complaints complaints) {
        List<Acceptance> accepted = new ArrayList<>();
        for (String part : value.split(";")) {
            Matcher form = FORM.matcher(part.strip());
            if (form.matches()) {
                warning(form.group(1), complaints).ifPresent(code -> accepted.add(new Acceptance(code, form.group(2))));
            } else {
                complaints.add(
                        "'" + part.strip() + "' doesn't say which warning is accepted and why",
                        "write it like room-clash because both groups share the hall");
            }
        }
        return Optional.of(List.copyOf(accepted));
    }

    private static Optional<Code> warning(String name, ValueReader.Complaints complaints) {
        List<Code> warnings = Arrays.stream(Code.values())
                .filter(code -> code.severity() == Severity.WARNING && !OF_NO_FILE.contains(code))
                .toList();
        Optional<Code> code =
                warnings.stream().filter(one -> one.toString().equals(name)).findFirst();
        if (code.isEmpty()) {
            complaints.add(
                    "'" + name + "' is not the code of a warning",
                    Suggestion.hint(name, warnings.stream().map(Code::toString).toList()));
        }
        return code;
    }
}
