package org.plenary.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings an output folder to a new state: each file is written whole or not at all, unchanged files keep their time stamp, and files
 * that an earlier bake wrote and this one doesn't are removed. Files that no bake wrote are left alone.
 */
public final class Publisher {

    private final Path folder;
    private final Path manifest;
    private final Path half;
    private final Path lock;

    /**
     * Makes one for a folder.
     *
     * @param folder the list of what stands in it is kept beside it, as {@code site.files} beside {@code site}; while it is written, also
     *     {@code site.lock} and, in {@code site.part}, what isn't in its place yet
     */
    public Publisher(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.manifest = beside(".files");
        this.half = beside(".part");
        this.lock = beside(".lock");
    }

    private Path beside(String ending) {
        return folder.resolveSibling(folder.getFileName() + ending);
    }

    /**
     * Publishes the files of a site. All that is new is written beside the folder first, so that what is wrong with the disk or with what is
     * to be published is known before the folder is touched.
     *
     * @throws NotPublished when another bake writes to the folder, or it can't be written; every file there is whole, and the next bake
     *     goes on from it
     * @throws java.io.UncheckedIOException when an output can't give what is in it; the folder is as it was
     */
    public void publish(List<Output> outputs) throws IOException {
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                if (!isOurs(channel)) {
                    throw new NotPublished(
                            "another bake writes to " + folder.getFileName() + " at this moment",
                            "wait until it is done, then bake again",
                            null);
                }
                exchange(outputs);
            }
        } catch (NotPublished e) {
            throw e;
        } catch (IOException e) {
            throw NotPublished.to(folder, true, e);
        }
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private void exchange(List<Output> outputs) throws IOException {
        Set<String> earlier = manifest();
        Set<String> now = new TreeSet<>();
        outputs.forEach(output -> now.add(output.path()));
        try {
            Stage stage = Stage.in(half);
            Set<String> all = new TreeSet<>(earlier);
            all.addAll(now);
            stage.add(manifest, lines(all));
            for (Output output : outputs) {
                if (!output.isKept()) {
                    add(output, stage);
                }
            }
            Stage end = Stage.in(half.resolve("end"));
            end.add(manifest, lines(now));
            place(stage, earlier, now, end);
        } finally {
            Stage.clear(half);
        }
    }

    private void place(Stage stage, Set<String> earlier, Set<String> now, Stage end) throws IOException {
        try {
            stage.place();
            for (String path : earlier) {
                if (!now.contains(path)) {
                    remove(folder.resolve(path).normalize());
                }
            }
            end.place();
        } catch (IOException e) {
            throw NotPublished.to(folder, false, e);
        }
    }

    private static byte[] lines(Set<String> paths) {
        return (String.join("\n", paths) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void add(Output output, Stage stage) throws IOException {
        Path file = folder.resolve(output.path());
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "a folder stands in the place of this file");
        }
        byte[] bytes = output.bytes();
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            stage.add(file, bytes);
        }
    }

    private Set<String> manifest() throws IOException {
        Set<String> paths = Files.exists(manifest) ? new TreeSet<>(Files.readAllLines(manifest)) : new TreeSet<>();
        paths.remove("");
        return paths;
    }

    /** Removes a file and the folders that are empty without it. */
    private void remove(Path file) throws IOException {
        if (!file.startsWith(folder)) {
            return;
        }
        Files.deleteIfExists(file);
        for (Path parent : parents(file)) {
            if (!Files.isDirectory(parent)) {
                continue;
            }
            try (var children = Files.list(parent)) {
                if (children.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(parent);
        }
    }

    private List<Path> parents(Path file) {
        List<Path> parents = new ArrayList<>();
        Path relative = folder.relativize(file);
        for (int depth = relative.getNameCount() - 1; depth > 0; depth--) {
            parents.add(folder.resolve(relative.subpath(0, depth)));
        }
        return parents;
    }
}
