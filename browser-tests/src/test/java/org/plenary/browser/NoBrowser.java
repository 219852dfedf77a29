package org.plenary.browser;

/** Stops the browser tests: there is no browser, and none could be fetched. */
final class NoBrowser extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param outcomes of all attempts */
    NoBrowser(String outcomes) {
        super(
                "No browser for the browser tests: install Chromium, Chrome or Edge. Tried: "
                        + outcomes.replaceAll("\\s+", " "),
                null,
                false,
                false);
    }
}
