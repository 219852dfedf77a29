package org.plenary.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plenary.Check;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;
import org.plenary.problem.Severity;

/** A site in English and Dutch with nothing but its pages, for others' programmes to come into. */
public record IntakeSite(Path root) {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2030-01-09T12:00:00Z"), ZoneOffset.UTC);

    /** Invented programmes in the shapes that tools export. */
    static final Path SAMPLES = Path.of("src/test/resources/intake").toAbsolutePath();

    public static IntakeSite in(Path root) throws IOException {
        IntakeSite site = new IntakeSite(Files.createDirectories(root));
        String theme = Path.of("..").toAbsolutePath().normalize().toString().replace('\\', '/');
        site.write("jbake.properties", """
                site.host=https://keepers.example
                site.languages=en,nl
                site.time-zone=Europe/Brussels
                site.history=off
                site.as-of=2030-01-09T12:00
                site.cards=no
                site.compressed=no
                conference.start=2030-05-04
                conference.end=2030-05-05
                template.folder=%1$s/templates
                asset.folder=%1$s/assets
                """.formatted(theme));
        for (String page : new String[] {"home", "programme", "people", "partners", "news", "documents", "venue"}) {
            site.write("content/en/pages/" + page + ".adoc", "= The " + page + "\n");
        }
        return site;
    }

    public void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    public String read(String name) throws IOException {
        return Files.readString(root.resolve(name));
    }

    public void edit(String name, String what, String instead) throws IOException {
        String text = read(name);
        assertThat(text).contains(what);
        write(name, text.replace(what, instead));
    }

    /** Imports what can be imported, and says what Plenary said. */
    public String take(Object from) throws IOException {
        Problems problems = new Problems();
        Optional<String> said = new Import(root, Map.of(), CLOCK, problems).run(from.toString(), "", "", false);
        assertThat(problems.list()).isEmpty();
        return said.orElseThrow();
    }

    /** The problems of what can't be imported; nothing is written then. */
    public String refuse(Object from) throws IOException {
        Map<String, String> before = files();
        Problems problems = new Problems();
        assertThat(new Import(root, Map.of(), CLOCK, problems).run(from.toString(), "", "", false))
                .isEmpty();
        assertThat(files()).isEqualTo(before);
        return problems.text();
    }

    /** The problems that a check finds. */
    public Problems check() throws IOException {
        Problems problems = new Problems();
        new Check(root, Map.of(), CLOCK, problems).run();
        return problems;
    }

    public void isSound() throws IOException {
        assertThat(check().list().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(Problem::toString))
                .isEmpty();
    }

    /** Every file with its text, except what is kept for the next run. */
    public Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".cache/")) {
                    files.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }
}
