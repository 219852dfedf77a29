package org.plenary.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.asciidoctor.Asciidoctor;
import org.plenary.benchmark.corpus.Shape;
import org.plenary.benchmark.measure.Command;

/** Every generator that is measured, and every command that is run: all of them stand here. */
final class Tools {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final List<String> FLAGS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Djruby.compile.mode=OFF",
            "-Djruby.compile.invokedynamic=false",
            "-Djruby.cli.rubygems.enable=false",
            "-Djruby.cli.did_you_mean.enable=false");

    private final Path repository;
    private final Path peers;
    private final Installation installation;

    /** @param repository the folder of Plenary */
    Tools(Path repository) {
        this.repository = repository;
        this.peers = repository.resolve("benchmark/peers");
        this.installation = new Installation(repository);
    }

    List<Tool> all() {
        return List.of(
                plenary(),
                plenaryCheck(),
                asciidoctorj(),
                jbake(),
                antora(),
                eleventy(),
                jekyll(),
                hugo(),
                hugoAsciidoc());
    }

    // ---- Plenary: what its users type, on a site whose pom is a child of the repository's.

    private Tool plenary() {
        return new Tool(
                "plenary",
                Shape.PLENARY,
                Optional.empty(),
                "target/site/en/programme/%s/index.html",
                List.of("target", ".cache"),
                Optional.of("templates/layouts/base.ftlh"),
                () -> Installation.found("Java " + Runtime.version()),
                site -> plenary(site, "package"),
                Optional.of(new Tool.Serve(
                        (site, port) ->
                                plenary(site, "org.plenary:plenary-maven-plugin:preview", "-Dplenary.port=" + port),
                        "/en/programme/%s/",
                        "assets/css/site.css",
                        "/css/site.css",
                        Optional.of(new Tool.Bundle("templates/i18n/messages_en.properties", "footer.made")))));
    }

    private Tool plenaryCheck() {
        return new Tool(
                "plenary:check",
                Shape.PLENARY,
                Optional.empty(),
                "",
                List.of("target", ".cache"),
                Optional.empty(),
                () -> Installation.found("Java " + Runtime.version()),
                site -> plenary(site, "org.plenary:plenary-maven-plugin:check"),
                Optional.empty());
    }

    private Command plenary(Path site, String... words) {
        return maven(site, Stream.concat(Stream.of("-o"), Stream.of(words)).toArray(String[]::new));
    }

    private Command maven(Path site, String... words) {
        Stream<String> maven = Stream.of(
                repository.resolve("mvnw").toString(),
                "-q",
                "-B",
                "-f",
                site.resolve("pom.xml").toString());
        return new Command(
                site, Map.of(), Stream.concat(maven, Stream.of(words)).toList());
    }

    // ---- The floor, and what Plenary is built on.

    private Tool asciidoctorj() {
        return new Tool(
                "asciidoctorj",
                Shape.ASCIIDOC,
                Optional.empty(),
                "output/en/sessions/%s.html",
                List.of("output"),
                Optional.empty(),
                () -> Installation.found(Installation.versionOf(Asciidoctor.class)),
                site -> new Command(site, Map.of(), floor()),
                Optional.empty());
    }

    private static List<String> floor() {
        List<String> words = new ArrayList<>(List.of(JAVA));
        words.addAll(FLAGS);
        words.addAll(
                List.of("-cp", Installation.classPath(), "org.plenary.benchmark.floor.Floor", "content", "output"));
        return words;
    }

    private Tool jbake() {
        return new Tool(
                "jbake",
                Shape.ASCIIDOC,
                Optional.of("jbake"),
                "target/site/en/sessions/%s.html",
                List.of("target", "cache"),
                Optional.of("templates/page.ftl"),
                () -> Installation.found("2.7.0, Maven plugin 2.7.0-rc.7"),
                site -> maven(site, "package"),
                Optional.empty());
    }

    // ---- Node.

    private Tool antora() {
        Path program = peers.resolve("node_modules/.bin/antora");
        return new Tool(
                "antora",
                Shape.ANTORA,
                Optional.of("antora"),
                "build/corpus/en/sessions/%s.html",
                List.of("build", ".cache"),
                Optional.of("ui/layouts/default.hbs"),
                () -> installation.node(program),
                site -> Command.of(site, program.toString(), "--log-failure-level=none", "antora-playbook.yml"),
                Optional.empty());
    }

    private Tool eleventy() {
        Path program = peers.resolve("node_modules/.bin/eleventy");
        return new Tool(
                "eleventy",
                Shape.FRONT_MATTER,
                Optional.of("eleventy"),
                "_site/en/sessions/%s/index.html",
                List.of("_site"),
                Optional.of("_includes/page.njk"),
                () -> installation.node(program),
                site -> Command.of(site, program.toString(), "--quiet"),
                Optional.of(new Tool.Serve(
                        (site, port) -> Command.of(
                                site, program.toString(), "--serve", "--incremental", "--quiet", "--port=" + port),
                        "/en/sessions/%s/",
                        "css/site.css",
                        "/css/site.css",
                        Optional.empty())));
    }

    // ---- Debian.

    private Tool jekyll() {
        return new Tool(
                "jekyll",
                Shape.FRONT_MATTER,
                Optional.of("jekyll"),
                "_site/en/sessions/%s.html",
                List.of("_site", ".jekyll-cache"),
                Optional.of("_layouts/page.html"),
                () -> installation.program("apt-get install jekyll ruby-asciidoctor", "jekyll", "--version"),
                site -> Command.of(site, "jekyll", "build", "--quiet"),
                Optional.of(new Tool.Serve(
                        (site, port) ->
                                Command.of(site, "jekyll", "serve", "--quiet", "--host=127.0.0.1", "--port=" + port),
                        "/en/sessions/%s.html",
                        "css/site.css",
                        "/css/site.css",
                        Optional.empty())));
    }

    private Tool hugo() {
        return hugo("hugo", Shape.MARKDOWN, () -> installation.program("apt-get install hugo", "hugo", "version"));
    }

    /** Hugo starts Asciidoctor anew for each page. */
    private Tool hugoAsciidoc() {
        return hugo(
                "hugo-asciidoc",
                Shape.HUGO_ASCIIDOC,
                () -> installation.program("apt-get install hugo asciidoctor", "asciidoctor", "--version"));
    }

    private static Tool hugo(String name, Shape shape, Tool.Installed installed) {
        return new Tool(
                name,
                shape,
                Optional.of("hugo"),
                "public/en/sessions/%s/index.html",
                List.of("public", "resources", ".hugo_build.lock"),
                Optional.of("layouts/_default/single.html"),
                installed,
                site -> Command.of(site, "hugo", "--quiet"),
                Optional.of(new Tool.Serve(
                        (site, port) -> Command.of(
                                site,
                                "hugo",
                                "server",
                                "--quiet",
                                "--bind=127.0.0.1",
                                "--port=" + port,
                                "--baseURL=http://127.0.0.1:" + port),
                        "/en/sessions/%s/",
                        "static/css/site.css",
                        "/css/site.css",
                        Optional.empty())));
    }
}
