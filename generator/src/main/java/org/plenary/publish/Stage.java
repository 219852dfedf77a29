package org.plenary.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** New files that stand ready in a folder of their own, on the same disk as the places that they are for. */
final class Stage {

    private record Ready(Path from, Path to, List<Path> before) {}

    private final Path folder;
    private final AtomicInteger added = new AtomicInteger();
    private final Queue<Ready> ready = new ConcurrentLinkedQueue<>();

    /** An empty one; what an earlier bake left in the folder goes. */
    static Stage in(Path folder) throws IOException {
        clear(folder);
        Files.createDirectory(folder);
        return new Stage(folder);
    }

    private Stage(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes what a file will hold. Many threads may do so at once; what one adds is put in its place in that order.
     *
     * @param before what goes away before the file comes
     */
    void add(Path to, byte[] bytes, List<Path> before) throws IOException {
        Path from = folder.resolve(String.valueOf(added.getAndIncrement()));
        Files.write(from, bytes);
        ready.add(new Ready(from, to, before));
    }

    /** Puts every file in its place. */
    void place() throws IOException {
        for (Ready file : ready) {
            Files.createDirectories(file.to().getParent());
            for (Path old : file.before()) {
                Files.deleteIfExists(old);
            }
            Files.move(file.from(), file.to(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        ready.clear();
    }

    /** Removes a folder and what is in it, but nothing that a link in it leads to. */
    static void clear(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            @SuppressWarnings("NullAway") // What ended the listing is null when nothing did.
            public FileVisitResult postVisitDirectory(Path inner, IOException failure) throws IOException {
                Files.delete(inner);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
