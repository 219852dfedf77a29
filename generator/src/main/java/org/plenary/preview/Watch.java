package org.plenary.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.plenary.source.Stamp;
import org.slf4j.helpers.NOPLogger;

/**
 * Watches folders and single files. Folders are watched by the operating system; single files, and whether each folder is still the same one, are
 * looked at four times a second.
 */
final class Watch implements AutoCloseable {

    private static final int LOOK_MILLIS = 250;

    private final Changes changes;
    private final List<Path> files;
    private final ExecutorService watching = Executors.newCachedThreadPool(Watch::thread);
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(Watch::thread);
    private final Map<Path, Optional<Stamp>> seen = new HashMap<>();
    private Set<Path> wanted = Set.of();
    private Map<Path, Object> watched = Map.of();
    private Optional<DirectoryWatcher> watcher = Optional.empty();
    private boolean closed;

    /** @param files to watch besides folders, be they there or not */
    Watch(Changes changes, List<Path> files) {
        this.changes = changes;
        this.files = List.copyOf(files);
        files.forEach(file -> seen.put(file, Stamp.of(file)));
        looking.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "preview-watch");
        thread.setDaemon(true);
        return thread;
    }

    /** Watches these folders from now on, those that will be made later too. */
    synchronized void folders(Set<Path> folders) throws IOException {
        wanted = Set.copyOf(folders);
        watchAgain();
    }

    private synchronized void look() {
        for (Path file : files) {
            Optional<Stamp> now = Stamp.of(file);
            if (!now.equals(seen.put(file, now))) {
                changes.add(file);
            }
        }
        try {
            if (watchAgain()) {
                wanted.forEach(changes::add);
            }
        } catch (IOException e) {
            // The folder goes away at this moment; the next look shows what became of it.
        }
    }

    /** Whether there were other folders to watch than before. */
    private synchronized boolean watchAgain() throws IOException {
        Map<Path, Object> present = present();
        if (closed || present.equals(watched)) {
            return false;
        }
        stop();
        watched = present;
        if (!present.isEmpty()) {
            DirectoryWatcher made = DirectoryWatcher.builder()
                    .paths(new ArrayList<>(present.keySet()))
                    .fileHashing(false)
                    .logger(NOPLogger.NOP_LOGGER)
                    .listener(this::changed)
                    .build();
            watcher = Optional.of(made);
            made.watchAsync(watching);
        }
        return true;
    }

    /** The folders that are there, each with what tells it from one that takes its place. */
    private Map<Path, Object> present() throws IOException {
        Map<Path, Object> present = new HashMap<>();
        for (Path folder : wanted) {
            if (Files.isDirectory(folder)) {
                Path real = folder.toRealPath();
                present.put(real, Stamp.of(real).flatMap(Stamp::key).orElse(real));
            }
        }
        return present;
    }

    private void changed(DirectoryChangeEvent event) {
        // Too many at once are told without a file.
        changes.add(event.path() == null ? event.rootPath() : event.path());
    }

    private void stop() throws IOException {
        if (watcher.isPresent()) {
            watcher.get().close();
        }
        watcher = Optional.empty();
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        stop();
        looking.shutdownNow();
        watching.shutdownNow();
    }
}
