package org.plenary.asciidoc;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The engines, one for each thread that converts: JRuby slows down when threads share it. Another one takes seconds to start, so it is
 * started only when those there are have shown that there is much to do.
 */
public final class Engines implements AutoCloseable {

    /** Texts after which it pays to start another engine. */
    private static final int MUCH = 250;

    /** Those that others have let go and that wait for the next; none, unless {@link #keep} was told. */
    private static final Deque<Engine> KEPT = new ArrayDeque<>();

    private static int kept;

    private final int most;
    private final Deque<Engine> idle = new ArrayDeque<>();
    private int started;
    private int taken;

    /** At most as many as there are processors. */
    public Engines() {
        this(Runtime.getRuntime().availableProcessors());
    }

    Engines(int most) {
        this.most = most;
    }

    /**
     * Lets as many start at once, each on its own thread, as a number of texts is worth.
     *
     * @param texts a guess; none starts nothing
     */
    public synchronized void expect(int texts) {
        int worthwhile = texts == 0 ? 0 : Math.min(most, 1 + texts / MUCH);
        while (started < worthwhile) {
            started++;
            idle.push(start());
        }
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
            return start();
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
        idle.forEach(Engines::letGo);
        idle.clear();
    }

    /**
     * For programs that read many sites: so many engines that have been let go wait for the next site, with the memory that each takes.
     * A program that bakes one site lets all of it go.
     */
    static void keep(int engines) {
        synchronized (KEPT) {
            kept = engines;
        }
    }

    private static Engine start() {
        synchronized (KEPT) {
            return KEPT.isEmpty() ? new Engine() : KEPT.pop();
        }
    }

    private static void letGo(Engine engine) {
        synchronized (KEPT) {
            if (KEPT.size() < kept) {
                KEPT.push(engine);
                return;
            }
        }
        engine.close();
    }
}
