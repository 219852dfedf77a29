package org.plenary;

import org.plenary.problem.Problems;

/** Tells an editor what a run found: the one place that says how. */
public final class Console {

    private Console() {}

    /**
     * Prints what a run did, and before it what it warns of.
     *
     * @param summary one line or more
     */
    // The console is where an editor looks; a log framework would put its own marks before each line.
    @SuppressWarnings("SystemOut")
    public static void tell(Problems problems, String summary) {
        if (!problems.list().isEmpty()) {
            System.out.println(problems.text());
        }
        System.out.println(summary);
    }

    /**
     * What a run that ends with errors says: all problems, and then that it did nothing. For Maven, which prints it where an editor looks
     * last: at the end.
     *
     * @param outcome such as {@code nothing was published}
     */
    public static String refusal(Problems problems, String outcome) {
        return "\n" + problems.text() + "\n" + problems.count() + ": " + outcome;
    }
}
