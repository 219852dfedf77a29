package org.plenary.report;

import org.plenary.problem.Problem;
import org.plenary.problem.Severity;

/** The text of a problem for a terminal: the same as {@link Problem#toString()}, with ANSI colours (ECMA-48, SGR) that end where a line does. */
final class Colours {

    private static final String RED = "\u001b[1;31m";
    private static final String YELLOW = "\u001b[1;33m";
    private static final String CYAN = "\u001b[36m";
    private static final String DIM = "\u001b[2m";
    private static final String END = "\u001b[m";

    private Colours() {}

    static String of(Problem problem) {
        String severity = (problem.severity() == Severity.ERROR ? RED : YELLOW) + problem.severity() + END;
        String code = CYAN + "[" + problem.code() + "]" + END;
        String first = problem.place() + ": " + severity + ": " + problem.message() + " " + code;
        return problem.hint().isEmpty() ? first : first + "\n" + DIM + "  hint: " + problem.hint() + END;
    }
}
