package org.plenary.jbake;

import org.plenary.Console;
import org.plenary.problem.Problems;

/** Ends a bake that has errors. It carries the problems and no stack trace: they are the editor's to read. */
public final class BakeRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    BakeRefused(Problems problems) {
        super(Console.refusal(problems, "nothing was published"), null, false, false);
    }

    /** Short, because the Maven plugin prints it above the message. */
    @Override
    @SuppressWarnings("OverrideThrowableToString")
    public String toString() {
        return "nothing was published; the reasons stand at the end";
    }
}
