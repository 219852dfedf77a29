package org.plenary.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** @param folder the list of what stands in it is kept beside it, as {@code site.files} beside {@code site} */
    public Publisher(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.manifest = this.folder.resolveSibling(this.folder.getFileName() + ".files");
    }

    public void publish(List<Output> outputs) throws IOException {
        Set<String> earlier = manifest();
        Set<String> now = new TreeSet<>();
        outputs.forEach(output -> now.add(output.path()));
        Set<String> all = new TreeSet<>(earlier);
        all.addAll(now);
        writeManifest(all);
        for (Output output : outputs) {
            write(output);
        }
        for (String path : earlier) {
            if (!now.contains(path)) {
                remove(folder.resolve(path).normalize());
            }
        }
        writeManifest(now);
    }

    private Set<String> manifest() throws IOException {
        Set<String> paths = Files.exists(manifest) ? new TreeSet<>(Files.readAllLines(manifest)) : new TreeSet<>();
        paths.remove("");
        return paths;
    }

    private void writeManifest(Set<String> paths) throws IOException {
        Files.createDirectories(folder);
        WholeFile.write(manifest, (String.join("\n", paths) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private void write(Output output) throws IOException {
        Path file = folder.resolve(output.path());
        byte[] bytes = output.bytes();
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            WholeFile.write(file, bytes);
        }
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
