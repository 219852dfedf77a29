package org.plenary.asciidoc;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The engines, one for each thread that converts: JRuby slows down when threads share it. Another one takes seconds to start, so it is
 * started only when those there are have shown that there is much to do.
 */
final class Engines implements AutoCloseable {

    /** Texts after which it pays to start another engine. */
    private static final int MUCH = 250;

    private final int most;
    private final Deque<Engine> idle = new ArrayDeque<>();
    private int started;
    private int taken;

    /** @param most the number of processors */
    Engines(int most) {
        this.most = most;
    }

    /** An engine that nobody else has, when there is one; to be given back, or abandoned. */
    synchronized Engine take() {
        try {
            while (idle.isEmpty() && !isAnotherWorthwhile()) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for Asciidoctor", e);
        }
        taken++;
        if (idle.isEmpty()) {
            started++;
            return new Engine();
        }
        return idle.pop();
    }

    private boolean isAnotherWorthwhile() {
        return started == 0 || started < most && taken >= MUCH;
    }

    synchronized void giveBack(Engine engine) {
        idle.push(engine);
        notifyAll();
    }

    /** Ends what an engine does, and the engine. */
    void abandon(Engine engine) {
        try {
            engine.abandon();
        } finally {
            forget();
        }
    }

    private synchronized void forget() {
        started--;
        notifyAll();
    }

    /** Lets the idle ones go. */
    @Override
    public synchronized void close() {
        idle.forEach(Engine::close);
        idle.clear();
    }
}
