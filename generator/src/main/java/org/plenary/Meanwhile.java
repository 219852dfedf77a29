package org.plenary;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What is done one thing after the other on a thread of its own, while whoever wants it does something else. */
final class Meanwhile implements AutoCloseable {

    private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
        // A new thread has the class loader of this one, which JBake's plugin lets us see our libraries through.
        Thread thread = new Thread(task, "meanwhile");
        thread.setDaemon(true);
        return thread;
    });

    <T> Future<T> run(Callable<T> work) {
        return executor.submit(work);
    }

    /** What came of it; waits for it if need be. */
    static <T> T get(Future<T> work) throws IOException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the build was stopped", e);
        }
    }

    /** Takes no more work, and waits for none. */
    @Override
    public void close() {
        executor.shutdown();
    }
}
