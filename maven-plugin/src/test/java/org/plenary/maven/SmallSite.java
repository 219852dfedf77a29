package org.plenary.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** A small site in four languages with the real theme, laid out for each test in a folder of its own. */
abstract class SmallSite {

    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path SOURCE = PROJECT.resolve("generator/src/test/sites/ok-languages/site");

    Path site = Path.of("");

    @BeforeEach
    void layOut(TestInfo test) throws IOException {
        site = Path.of("target/it", test.getTestMethod().orElseThrow().getName())
                .toAbsolutePath();
        delete(site);
        for (Path file : files(SOURCE)) {
            write(SOURCE.relativize(file).toString(), Files.readAllBytes(file));
        }
        String theme =
                "\ntemplate.folder=" + PROJECT.resolve("templates").toString().replace('\\', '/') + "\n";
        write("jbake.properties", (read("jbake.properties") + theme).getBytes(StandardCharsets.UTF_8));
        write("pom.xml", Files.readAllBytes(Path.of("src/test/resources/site-pom.xml")));
    }

    void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String name, byte[] bytes) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    String read(String name) throws IOException {
        return Files.readString(site.resolve(name));
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    int texts() throws IOException {
        return (int) files(site).stream()
                .filter(file -> file.toString().endsWith(".adoc"))
                .count();
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path path :
                        walk.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Every file of the site with its text, except what is kept for the next run. */
    Map<String, String> everything() throws IOException {
        Map<String, String> everything = new TreeMap<>();
        for (Path file : files(site)) {
            String name = site.relativize(file).toString().replace('\\', '/');
            if (!name.startsWith(".cache/")) {
                everything.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return everything;
    }
}
