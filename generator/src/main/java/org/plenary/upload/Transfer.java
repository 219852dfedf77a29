package org.plenary.upload;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Does what a plan says, several files at once, and keeps the ledger true whatever ends it. */
final class Transfer {

    private static final int AT_ONCE = 8;

    /** After so many files it is noted what was done, for the next upload if this one is killed. */
    private static final int PART = 250;

    private final Baked site;
    private final Bucket bucket;
    private final Storage storage;
    private final Ledger ledger;
    private byte[] saved = {};

    Transfer(Baked site, Bucket bucket, Storage storage, Ledger ledger) {
        this.site = site;
        this.bucket = bucket;
        this.storage = storage;
        this.ledger = ledger;
    }

    void run(Plan plan) throws IOException {
        if (!plan.all().isEmpty()) {
            ledger.plan(plan.all());
            save();
        }
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (Map.Entry<Turn, List<String>> turn : plan.uploads().entrySet()) {
                for (List<String> some : inParts(turn.getValue())) {
                    together(threads, some, this::put);
                    save();
                }
            }
            plan.leaving().forEach(this::leave);
            together(threads, plan.deletions(), this::delete);
        } catch (IOException e) {
            saveWhatIsDone(e);
            throw e;
        } finally {
            threads.shutdownNow();
        }
        save();
    }

    private static List<List<String>> inParts(List<String> paths) {
        List<List<String>> parts = new ArrayList<>();
        for (int at = 0; at < paths.size(); at += PART) {
            parts.add(paths.subList(at, Math.min(at + PART, paths.size())));
        }
        return parts;
    }

    private void put(String path) throws IOException {
        Sent headers = Sent.of(path);
        String tag = storage.put(bucket.prefix() + path, site.bytes(path), headers);
        ledger.put(
                path,
                new Ledger.Entry(Optional.ofNullable(site.marks().get(path)).orElseThrow(), tag, Optional.empty()));
    }

    private void leave(String path, Instant since) {
        Optional.ofNullable(ledger.entries().get(path))
                .ifPresent(entry -> ledger.put(path, new Ledger.Entry(entry.mark(), entry.tag(), Optional.of(since))));
    }

    private void delete(String path) throws IOException {
        storage.delete(bucket.prefix() + path);
        ledger.remove(path);
    }

    private void save() throws IOException {
        byte[] bytes = ledger.bytes();
        if (!Arrays.equals(bytes, saved)) {
            storage.put(bucket.prefix() + site.edition() + Ledger.NAME, bytes, Sent.LEDGER);
            saved = bytes;
        }
    }

    /** So that the next upload sends only what is missing. When that fails too, it sends some files twice. */
    private void saveWhatIsDone(IOException why) {
        try {
            save();
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    private interface Work {
        void on(String path) throws IOException;
    }

    /** Ends when all are done, or after the first that fails once no other is under way. */
    private static void together(ExecutorService threads, Collection<String> paths, Work work) throws IOException {
        // Not by cancelling: a cancelled future is over at once, even if its file is still on its way.
        AtomicBoolean over = new AtomicBoolean();
        List<Future<?>> all = new ArrayList<>();
        for (String path : paths) {
            all.add(threads.submit(() -> unlessOver(over, path, work)));
        }
        Optional<IOException> failure = Optional.empty();
        for (Future<?> one : all) {
            try {
                one.get();
            } catch (ExecutionException e) {
                if (failure.isEmpty()) {
                    failure = Optional.of(told(e));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("the upload was stopped", e);
            }
        }
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    private static Optional<String> unlessOver(AtomicBoolean over, String path, Work work) throws IOException {
        if (over.get()) {
            return Optional.empty();
        }
        boolean done = false;
        try {
            work.on(path);
            done = true;
            return Optional.of(path);
        } finally {
            if (!done) {
                over.set(true);
            }
        }
    }

    private static IOException told(ExecutionException failed) {
        if (failed.getCause() instanceof IOException failure) {
            return failure;
        }
        throw new IllegalStateException(failed);
    }
}
