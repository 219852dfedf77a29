package org.plenary.preview;

import java.time.Duration;

/** Where the newest state lies, for all who wait for it. Safe for many threads. */
final class Desk {

    private State newest = State.READING;
    private boolean closed;

    synchronized State newest() {
        return newest;
    }

    synchronized void put(State state) {
        newest = state.number() > newest.number() ? state : state.numbered(newest.number() + 1);
        notifyAll();
    }

    /** Puts the newest state there once more, so that all who wait for one look at what was found out meanwhile. */
    synchronized void renew() {
        put(newest.known());
    }

    /** The newest state; waits for one that is newer than a number, but no longer than told. */
    synchronized State await(int number, Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        long left = most.toNanos();
        while (!closed && newest.number() <= number && left > 0) {
            Duration rest = Duration.ofNanos(left);
            wait(rest.toMillis(), rest.toNanosPart() % 1_000_000);
            left = end - System.nanoTime();
        }
        return newest;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
