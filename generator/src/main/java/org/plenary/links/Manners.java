package org.plenary.links;

import java.time.Duration;

/**
 * How other people's servers are treated.
 *
 * @param pause between two requests to a host, which are never made at once
 * @param patience how long a host may take to answer
 * @param whole how long everything may take; what wasn't asked by then waits for the next time
 * @param hosts how many are asked at once
 */
record Manners(Duration pause, Duration patience, Duration whole, int hosts) {

    static final Manners GOOD = new Manners(Duration.ofMillis(500), Duration.ofSeconds(15), Duration.ofMinutes(5), 8);

    /** Redirects that are followed. */
    static final int REDIRECTS = 5;

    /** How often a host may fail to answer before it is left in peace. */
    static final int FAILURES = 2;
}
