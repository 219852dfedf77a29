package org.plenary.jbake;

import org.plenary.report.Report;

/** Ends a bake that has errors. It carries the report and no stack trace: it is the editor's to read. */
public final class BakeRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    BakeRefused(Report report) {
        super("\n" + report.text(), null, false, false);
    }

    /** Short, because the Maven plugin prints it above the message. */
    @Override
    @SuppressWarnings("OverrideThrowableToString")
    public String toString() {
        return "nothing was published; the reasons stand at the end";
    }
}
