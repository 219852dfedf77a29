package org.plenary;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What is done one thing after the other on a thread of its own, while whoever wants it does something else. */
final class Meanwhile implements AutoCloseable {

    private final ExecutorService executor = Executors.newSingleThreadExecutor(Workers::thread);

    <T> Future<T> run(Callable<T> work) {
        return executor.submit(work);
    }

    /** Takes no more work, and waits for none. */
    @Override
    public void close() {
        executor.shutdown();
    }
}
