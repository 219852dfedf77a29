package org.plenary.hosting;

/** What browsers let pages of a site do (Content Security Policy Level 3; Trusted Types). */
public final class Policy {

    private static final String CLOSED = "default-src 'none'; ";
    private static final String OWN = "style-src 'self'; img-src 'self'; font-src 'self'; ";
    private static final String END = "base-uri 'none'; form-action ";
    private static final String NO_MARKUP = "; require-trusted-types-for 'script'";

    /** Every page may use its own site's scripts, styles and pictures, fetch from it and send forms to it. */
    public static final String PAGE = CLOSED + "script-src 'self'; " + OWN + "connect-src 'self'; manifest-src 'self'; "
            + "worker-src 'self'; " + END + "'self'" + NO_MARKUP;

    /** A page that is shown within one of another site needs no script and asks for nothing. */
    public static final String EMBED = CLOSED + OWN + END + "'none'" + NO_MARKUP;

    /** A drawing that is opened by itself may do nothing. */
    public static final String DRAWING = CLOSED + "style-src 'unsafe-inline'; sandbox";

    private static final String FRAMES = "; frame-ancestors ";

    private Policy() {}

    /** The same with who may show it within a page, which only a header can say. */
    static String framed(String policy, String by) {
        return policy + FRAMES + by;
    }
}
