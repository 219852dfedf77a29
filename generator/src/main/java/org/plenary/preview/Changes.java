package org.plenary.preview;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Collects which files changed until somebody asks: a program that saves writes, renames and writes again, and git changes many at once. */
final class Changes {

    /** So long nothing must happen before a change is taken for complete. */
    private static final Duration QUIET = Duration.ofMillis(15);

    /** But no longer than this. */
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final BlockingQueue<Path> queue = new LinkedBlockingQueue<>();

    void add(Path file) {
        queue.add(file);
    }

    /** Whether nobody waits for anything. */
    boolean isEmpty() {
        return queue.isEmpty();
    }

    /** Waits for a change, and for those that come with it. */
    Set<Path> await() throws InterruptedException {
        return with(queue.take());
    }

    /** The same, but waits no longer than this for the first; then there may be none. */
    Set<Path> await(Duration most) throws InterruptedException {
        Path first = queue.poll(most.toNanos(), TimeUnit.NANOSECONDS);
        return first == null ? Set.of() : with(first);
    }

    private Set<Path> with(Path first) throws InterruptedException {
        Set<Path> files = new LinkedHashSet<>(Set.of(first));
        long end = System.nanoTime() + PATIENCE.toNanos();
        Path next = first;
        while (next != null && System.nanoTime() < end) {
            files.add(next);
            next = queue.poll(QUIET.toNanos(), TimeUnit.NANOSECONDS);
        }
        queue.drainTo(files);
        return files;
    }
}
