package org.plenary.browser;

/** There is no browser, and none could be fetched. */
public final class NoBrowser extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param outcomes of all attempts */
    NoBrowser(String outcomes) {
        super(
                "No Chromium was found: install Chromium, Chrome or Edge. Tried: " + outcomes.replaceAll("\\s+", " "),
                null,
                false,
                false);
    }
}
