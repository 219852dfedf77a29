package org.plenary.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plenary.content.Acceptance;
import org.plenary.content.Common;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;

/** Passes warnings on, unless a document that is concerned accepts them; tells of acceptances that nothing needs any more. */
final class Warnings {

    /** A file that accepts warnings of a code. */
    private record Use(String file, Code code) {}

    private final Problems problems;
    private final Set<Use> used = new HashSet<>();

    Warnings(Problems problems) {
        this.problems = problems;
    }

    /**
     * Warns.
     *
     * @param concerned the documents in which an editor may have accepted it
     */
    void add(Place place, Code code, String message, String hint, List<Work> concerned) {
        List<Use> accepting = concerned.stream()
                .filter(work -> work.facts().list(Common.ACCEPT).stream().anyMatch(one -> one.code() == code))
                .map(work -> new Use(work.original().source().name(), code))
                .toList();
        used.addAll(accepting);
        if (accepting.isEmpty()) {
            problems.add(place, code, message, hint);
        }
    }

    /** To be called after all checks. */
    void checkUse(Works works) {
        for (Work work : works.all().stream().filter(work -> !work.isDraft()).toList()) {
            for (Acceptance acceptance : work.facts().list(Common.ACCEPT)) {
                if (!used.contains(new Use(work.original().source().name(), acceptance.code()))) {
                    problems.add(
                            work.place(Common.ACCEPT),
                            Code.UNUSED_ACCEPT,
                            "there is no warning '" + acceptance.code() + "' to accept here",
                            "remove it from the line");
                }
            }
        }
    }
}
