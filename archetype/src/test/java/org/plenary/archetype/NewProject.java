package org.plenary.archetype;

import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** Makes a project as Maven's archetype plugin does, in this process: only its pom isn't filled in. */
final class NewProject {

    private static final Path ARCHETYPE = Path.of("target/classes");

    private NewProject() {}

    /** Its folder, in another. */
    static Path of(Path folder, String languages, String start) throws IOException {
        return of(folder, Map.of("languages", languages, "start", start, "end", start));
    }

    /** As with these on the command line, and the rest as usual. */
    static Path of(Path folder, Map<String, String> answers) throws IOException {
        Path project = folder.resolve("conference");
        copy(ARCHETYPE.resolve("archetype-resources"), project);
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "name", "Salt & Tide $1",
                "languages", "en",
                "start", "2099-05-20",
                "end", "2099-05-20",
                "timeZone", "Europe/Brussels",
                "host", "https://conference.example"));
        properties.putAll(answers);
        Map<String, Object> request =
                Map.of("outputDirectory", folder.toString(), "artifactId", "conference", "properties", properties);
        new GroovyShell(new Binding(Map.of("request", request)))
                .evaluate(ARCHETYPE
                        .resolve("META-INF/archetype-post-generate.groovy")
                        .toFile());
        return project;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
