package org.plenary.benchmark.floor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.jruby.AsciidoctorJRuby;

/** Converts every AsciiDoc file of a folder to a page of its own, with a Ruby runtime for each core: {@code Floor content output}. */
final class Floor {

    private final Path content;
    private final Path output;
    private final List<Path> files;
    private final AtomicInteger next = new AtomicInteger();

    private Floor(Path content, Path output) throws IOException {
        this.content = content;
        this.output = output;
        try (Stream<Path> found = Files.walk(content)) {
            this.files = found.filter(file -> file.toString().endsWith(".adoc"))
                    .sorted()
                    .toList();
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Floor floor = new Floor(Path.of(arguments[0]), Path.of(arguments[1]));
        ExecutorService threads = Executors.newCachedThreadPool();
        List<Future<?>> workers = new ArrayList<>();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            workers.add(threads.submit(floor::work));
        }
        for (Future<?> worker : workers) {
            worker.get();
        }
        threads.shutdown();
    }

    /** Asciidoctor's own Ruby files: named, they are found without RubyGems, which is a third of the start. */
    private static String library() throws IOException {
        Properties versions = new Properties();
        try (InputStream stream = Objects.requireNonNull(
                AsciidoctorJRuby.class.getResourceAsStream("/META-INF/asciidoctorj-version.properties"))) {
            versions.load(stream);
        }
        return "uri:classloader:/gems/asciidoctor-" + versions.getProperty("version.asciidoctor") + "/lib";
    }

    private boolean work() throws IOException {
        try (Asciidoctor asciidoctor = AsciidoctorJRuby.Factory.create(List.of(library()))) {
            Options options =
                    Options.builder().safe(SafeMode.SAFE).standalone(true).build();
            for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
                Path file = files.get(i);
                String name = content.relativize(file).toString().replaceFirst("adoc$", "html");
                Path page = output.resolve(name);
                Files.createDirectories(page.getParent());
                Files.writeString(page, asciidoctor.convert(Files.readString(file), options));
            }
        }
        return true;
    }
}
