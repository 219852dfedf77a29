package org.plenary.asciidoc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.jruby.internal.JRubyRuntimeContext;
import org.asciidoctor.log.LogRecord;
import org.jruby.Ruby;
import org.jruby.RubyThread;

/**
 * One Asciidoctor with its JRuby, on a thread of its own, which it starts on at once. Work that takes too long can be ended, which Ruby heeds
 * between two uses of a pattern; after that, or after a stack that ran over, nothing of this engine should be used again.
 */
final class Engine implements AutoCloseable {

    // Kept so that the level set on it isn't collected with it: AsciidoctorJ would repeat every complaint on the
    // console.
    private static final Logger ASCIIDOCTOR_LOG = Logger.getLogger("asciidoctor");

    private final List<LogRecord> log = new ArrayList<>();
    private final AtomicReference<Thread> worker = new AtomicReference<>();
    private final ExecutorService thread;
    private final Future<Asciidoctor> asciidoctor;

    Engine() {
        ASCIIDOCTOR_LOG.setLevel(Level.OFF);
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        thread = Executors.newSingleThreadExecutor(task -> {
            Thread made = new Thread(null, task, "asciidoctor", Limits.STACK);
            made.setDaemon(true);
            made.setContextClassLoader(loader);
            worker.set(made);
            return made;
        });
        asciidoctor = thread.submit(() -> {
            Asciidoctor created = Starter.start();
            created.registerLogHandler(log::add);
            return created;
        });
    }

    /** Waits until JRuby runs, which the machine needs its time for, whatever the text. */
    Asciidoctor awaitStart() {
        try {
            return asciidoctor.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for Asciidoctor", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Asciidoctor doesn't start", e);
        }
    }

    /**
     * Does one piece of work.
     *
     * @param work gets Asciidoctor and the log of what it complains of
     * @throws TimeoutException when it isn't done in time
     * @throws ExecutionException with what the work threw
     */
    <T> T run(BiFunction<Asciidoctor, List<LogRecord>, T> work, Duration limit)
            throws ExecutionException, TimeoutException {
        Asciidoctor ready = awaitStart();
        Future<T> result = thread.submit(() -> {
            log.clear();
            return work.apply(ready, log);
        });
        try {
            return result.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for Asciidoctor", e);
        }
    }

    /** Ends what is going on, and waits for nothing. Ruby passes over an interrupt within some patterns, but not over its own way to end a thread. */
    void abandon() {
        thread.shutdownNow();
        Ruby ruby = JRubyRuntimeContext.get(awaitStart());
        Stream.of(ruby.getThreadService().getActiveRubyThreads())
                .filter(working -> working.getNativeThread().equals(worker.get()))
                .forEach(RubyThread::kill);
    }

    /** Lets JRuby go once it is done with what it was told to do. */
    @Override
    public void close() {
        thread.submit(() -> {
            asciidoctor.get().shutdown();
            return true;
        });
        thread.shutdown();
    }
}
