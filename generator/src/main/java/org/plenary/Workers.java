package org.plenary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.plenary.progress.Progress;

/** Does the same to many things at once, on all processors. */
public final class Workers {

    /** What is done to each. */
    @FunctionalInterface
    public interface Work<A, B> {
        B on(A item) throws IOException;
    }

    private static final int PATIENCE = 5;

    private Workers() {}

    /** What came of each, in the same order. */
    public static <A, B> List<B> each(List<A> items, Work<A, B> work) throws IOException {
        ExecutorService executor =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Workers::thread);
        try {
            List<Future<B>> futures = new ArrayList<>();
            for (A item : items) {
                futures.add(executor.submit(() -> work.on(item)));
            }
            List<B> results = new ArrayList<>();
            for (Future<B> future : futures) {
                results.add(get(future));
            }
            return results;
        } finally {
            executor.shutdownNow();
            awaitEnd(executor);
        }
    }

    /** After a failure others may be at work still, and write what they made into the cache. */
    private static void awaitEnd(ExecutorService executor) {
        try {
            // Whoever takes longer is a daemon, and is left alone.
            boolean unused = executor.awaitTermination(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The same, and tells how far it has come with what it does. */
    public static <A, B> List<B> each(List<A> items, Work<A, B> work, Progress progress, String doing)
            throws IOException {
        try (Progress.Part part = progress.begin(doing, items.size())) {
            return each(items, item -> {
                B result = work.on(item);
                part.step();
                return result;
            });
        }
    }

    /** A new thread has the class loader of this one, which JBake's plugin lets us see our libraries through. */
    static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "plenary");
        thread.setDaemon(true);
        return thread;
    }

    /** What came of some work; waits for it if need be. */
    static <T> T get(Future<T> work) throws IOException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            if (e.getCause() instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
                throw wrapped.getCause();
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the build was stopped", e);
        }
    }
}
