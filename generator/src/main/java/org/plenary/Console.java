package org.plenary;

import org.plenary.problem.Problems;

/** Tells an editor what a run found: the one place that prints. */
public final class Console {

    private Console() {}

    /**
     * Prints all problems, and after them how the run ended.
     *
     * @param end in a line or more; empty when the caller tells it in another way
     */
    // The console is where an editor looks; a log framework would put its own marks before each line.
    @SuppressWarnings("SystemOut")
    public static void tell(Problems problems, String end) {
        if (!problems.list().isEmpty()) {
            System.out.println(problems.text());
        }
        if (!end.isEmpty()) {
            System.out.println(end);
        }
    }
}
