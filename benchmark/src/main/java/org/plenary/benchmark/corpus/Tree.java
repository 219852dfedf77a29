package org.plenary.benchmark.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder that files are written to. */
record Tree(Path root) {

    void write(String name, String text) throws IOException {
        Files.writeString(made(name), text);
    }

    void write(String name, byte[] bytes) throws IOException {
        Files.write(made(name), bytes);
    }

    /** Copies a folder into one of another name. */
    void copy(Path folder, String name) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            write(name + "/" + folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
    }

    private Path made(String name) throws IOException {
        Path file = root.resolve(name).normalize();
        Files.createDirectories(file.getParent());
        return file;
    }
}
