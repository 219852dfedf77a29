package org.plenary.links;

/**
 * What came of looking at an address.
 *
 * @param reason goes on a sentence that begins with the address: {@code the site answers 404}; empty when all is well
 */
record Verdict(State state, String reason) {

    enum State {
        /** Somebody answers there. */
        ALIVE,
        /** There is nothing, and there most likely won't be. */
        DEAD,
        /** It can't be told this time. */
        UNCLEAR,
        /** It is not for us to ask. */
        REFUSED
    }

    static final Verdict ALIVE = new Verdict(State.ALIVE, "");

    static Verdict dead(String reason) {
        return new Verdict(State.DEAD, reason);
    }

    static Verdict unclear(String reason) {
        return new Verdict(State.UNCLEAR, reason);
    }

    static Verdict refused(String reason) {
        return new Verdict(State.REFUSED, reason);
    }

    boolean is(State wanted) {
        return state == wanted;
    }
}
