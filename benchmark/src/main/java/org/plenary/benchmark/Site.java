package org.plenary.benchmark;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.benchmark.corpus.Article;
import org.plenary.benchmark.corpus.Corpus;
import org.plenary.benchmark.measure.Command;

/** The corpus as one tool wants it, in a folder of its own. */
record Site(Tool tool, Path folder, Article edited) {

    private static final Duration A_WHILE = Duration.ofMinutes(2);

    /** Makes it anew. */
    static Site make(Tool tool, Corpus corpus, Path folder, Path repository) throws IOException, InterruptedException {
        delete(folder);
        Files.createDirectories(folder);
        tool.shape().write(corpus, folder, repository);
        if (tool.theme().isPresent()) {
            copy(repository.resolve("benchmark/peers").resolve(tool.theme().get()), folder);
        }
        Site site = new Site(tool, folder, corpus.edited());
        site.prepare(repository);
        return site;
    }

    /** Node looks for libraries above the site; Antora takes content from git only. */
    private void prepare(Path repository) throws IOException, InterruptedException {
        if (tool.name().equals("eleventy")) {
            Files.createSymbolicLink(
                    folder.resolve("node_modules"), repository.resolve("benchmark/peers/node_modules"));
        }
        if (tool.name().equals("antora")) {
            for (String words : List.of(
                    "init -q -b main", "add docs", "-c user.name=a -c user.email=a@a.example commit -q -m Corpus")) {
                List<String> command = Stream.concat(Stream.of("git"), Stream.of(words.split(" ")))
                        .toList();
                if (!new Command(folder, java.util.Map.of(), command)
                        .run(A_WHILE)
                        .isGood()) {
                    throw new IOException("git failed in " + folder);
                }
            }
        }
    }

    Path source() {
        return folder.resolve(tool.shape().file(edited));
    }

    /** The page that the edited text becomes; the site's folder for a tool that makes none. */
    Path page() {
        return folder.resolve(filled(tool.page()));
    }

    String filled(String pattern) {
        return pattern.replace("%s", edited.id());
    }

    /** Forgets everything that an earlier run left. */
    void clean() throws IOException {
        for (String name : tool.kept()) {
            delete(folder.resolve(name));
        }
    }

    /** Whether the page is there and has a word; true of a tool that makes none. */
    boolean shows(String word) throws IOException {
        return tool.page().isEmpty()
                || Files.exists(page()) && Files.readString(page()).contains(word);
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(from)) {
            files = found.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                    Path directory, @org.jspecify.annotations.Nullable IOException error) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
