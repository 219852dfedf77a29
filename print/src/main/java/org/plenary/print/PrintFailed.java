package org.plenary.print;

/** Ends a print of which nothing is kept. It says all there is to say, so it has no stack trace. */
public final class PrintFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    PrintFailed(String page, String what) {
        super(page + " " + what + "; no PDF was written", null, false, false);
    }
}
