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
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Brings an output folder to a new state: each file is written whole or not at all, unchanged files keep their time stamp, and files
 * that an earlier bake wrote and this one doesn't are removed. Files that no bake wrote are left alone.
 */
public final class Publisher {

    private final Path folder;
    private final List<Form> forms;
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
        this(folder, List.of());
    }

    /** @param forms that stand beside the files that they suit */
    public Publisher(Path folder, List<Form> forms) {
        this.folder = folder.toAbsolutePath().normalize();
        this.forms = List.copyOf(forms);
        this.manifest = beside(".files");
        this.half = beside(".part");
        this.lock = beside(".lock");
    }

    private Path beside(String ending) {
        return folder.resolveSibling(folder.getFileName() + ending);
    }

    /**
     * Begins to publish a site. Nothing else can be published to the folder until the end.
     *
     * @throws NotPublished when another bake writes to the folder, or nothing can be written beside it
     */
    public Publication begin() throws IOException {
        try {
            Files.createDirectories(folder.getParent());
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (!isOurs(channel)) {
                    throw new NotPublished(
                            "another bake writes to " + folder.getFileName() + " at this moment",
                            "wait until it is done, then bake again",
                            null);
                }
                return new Publication(channel);
            } catch (IOException e) {
                channel.close();
                throw e;
            }
        } catch (NotPublished e) {
            throw e;
        } catch (IOException e) {
            throw NotPublished.to(folder, true, e);
        }
    }

    /** What the last bake published, each as its path below the folder; empty when there was none. */
    public Set<String> files() throws IOException {
        return manifest();
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Publishes the files of a site at once. */
    public void publish(List<Output> outputs) throws IOException {
        try (Publication publication = begin()) {
            for (Output output : outputs) {
                publication.add(output);
            }
            publication.finish();
        }
    }

    /**
     * A site on its way to the folder. All that is new is written beside the folder first, so that what is wrong with the disk or with what is to
     * be published is known before the folder is touched. What is never finished leaves the folder as it was.
     */
    public final class Publication implements AutoCloseable {

        private final FileChannel channel;
        private final Set<String> now = new ConcurrentSkipListSet<>();
        private final Stage stage;

        private Publication(FileChannel channel) throws IOException {
            this.channel = channel;
            this.stage = Stage.in(half);
        }

        /**
         * Adds a file. Many threads may do so at once.
         *
         * @throws NotPublished when it can't be written
         * @throws java.io.UncheckedIOException when the output can't give what is in it
         */
        public void add(Output output) throws IOException {
            now.add(output.path());
            if (output.isKept()) {
                keepForms(output.path());
                return;
            }
            byte[] bytes = output.bytes();
            try {
                Path file = folder.resolve(output.path());
                if (Files.isDirectory(file)) {
                    throw new FileSystemException(file.toString(), null, "a folder stands in the place of this file");
                }
                boolean changed = !Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes);
                if (changed) {
                    stage.add(
                            file,
                            bytes,
                            forms.stream().map(form -> beside(file, form)).toList());
                }
                for (Form form : forms) {
                    if (form.suits(output.path(), bytes)) {
                        addForm(form, output.path(), bytes, changed);
                    }
                }
            } catch (IOException e) {
                throw NotPublished.to(folder, true, e);
            }
        }

        /** Whoever said that the file is as it should be has looked at its forms too. */
        private void keepForms(String path) {
            forms.stream()
                    .map(form -> path + form.ending())
                    .filter(form -> Files.exists(folder.resolve(form)))
                    .forEach(now::add);
        }

        private void addForm(Form form, String path, byte[] bytes, boolean changed) throws IOException {
            now.add(path + form.ending());
            Path place = folder.resolve(path + form.ending());
            if (changed || !Files.exists(place) || !form.holds(Files.readAllBytes(place), bytes)) {
                stage.add(place, form.make(path, bytes), List.of());
            }
        }

        /**
         * Puts all that was added in its place, and takes away what an earlier bake wrote besides.
         *
         * @throws NotPublished when the folder can't be written; every file there is whole, and the next bake goes on from it
         */
        public void finish() throws IOException {
            boolean untouched = true;
            try {
                Files.createDirectories(folder);
                Set<String> earlier = manifest();
                Set<String> all = new TreeSet<>(earlier);
                all.addAll(now);
                Stage first = Stage.in(half.resolve("begin"));
                first.add(manifest, lines(all), List.of());
                Stage last = Stage.in(half.resolve("end"));
                last.add(manifest, lines(now), List.of());
                untouched = false;
                first.place();
                // No file may stand beside an old form of itself, whenever this ends.
                removeAll(earlier.stream().filter(this::isOldForm).toList());
                stage.place();
                removeAll(earlier);
                last.place();
            } catch (IOException e) {
                throw NotPublished.to(folder, untouched, e);
            }
        }

        private boolean isOldForm(String path) {
            return Form.ENDINGS.stream()
                    .anyMatch(ending ->
                            path.endsWith(ending) && now.contains(path.substring(0, path.length() - ending.length())));
        }

        private void removeAll(Collection<String> earlier) throws IOException {
            for (String path : earlier) {
                if (!now.contains(path)) {
                    remove(folder.resolve(path).normalize());
                }
            }
        }

        @Override
        public void close() throws IOException {
            try (FileChannel locked = channel) {
                Stage.clear(half);
            } catch (IOException e) {
                throw NotPublished.to(folder, true, e);
            }
        }
    }

    private static Path beside(Path file, Form form) {
        return file.resolveSibling(file.getFileName() + form.ending());
    }

    private static byte[] lines(Set<String> paths) {
        return (String.join("\n", paths) + "\n").getBytes(StandardCharsets.UTF_8);
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
