package org.plenary.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is staged is what Maven Central asks for. */
class StagedIT {

    private static final Path STAGED = Path.of(System.getProperty("plenary.staging"), "org", "plenary");
    private static final String VERSION = System.getProperty("plenary.version");
    private static final boolean SIGNED = Boolean.getBoolean("plenary.signed");
    private static final String PARENT = "plenary-parent";

    @Test
    void nothingElseIsPublished() throws IOException {
        try (Stream<Path> modules = Files.list(STAGED)) {
            assertThat(modules.filter(Files::isDirectory)
                            .map(module -> module.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            PARENT,
                            "plenary-generator",
                            "plenary-maven-plugin",
                            "plenary-print",
                            "plenary-s3",
                            "plenary-archetype");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"plenary-generator", "plenary-maven-plugin", "plenary-print", "plenary-s3", "plenary-archetype"})
    void eachJarHasItsSourcesItsDocumentationAndItsLicences(String module) throws IOException {
        for (String kind : List.of("-sources.jar", "-javadoc.jar")) {
            try (JarFile jar = new JarFile(only(module, kind).toFile())) {
                assertThat(jar.size()).as(module + kind).isPositive();
            }
        }
        try (JarFile jar = new JarFile(jarOf(module).toFile())) {
            assertThat(Stream.of("LICENSE", "NOTICE", "LICENSES/Apache-2.0.txt", "LICENSES/CC-BY-4.0.txt"))
                    .allSatisfy(
                            name -> assertThat(jar.getEntry("META-INF/" + name)).isNotNull());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PARENT,
                "plenary-generator",
                "plenary-maven-plugin",
                "plenary-print",
                "plenary-s3",
                "plenary-archetype"
            })
    void eachPomSaysWhatItIsAndWhoseItIs(String module) throws IOException {
        Element own = pom(module);
        assertThat(List.of("name", "description"))
                .allSatisfy(name ->
                        assertThat(text(own, name)).as(module + ": " + name).isNotEmpty());
        assertThat(own.select("> *").text()).doesNotContain(VERSION.endsWith("-SNAPSHOT") ? "\0" : "-SNAPSHOT");
        Element parent = pom(PARENT);
        assertThat(List.of(
                        "url",
                        "licenses > license > name",
                        "licenses > license > url",
                        "developers > developer > name",
                        "scm > connection",
                        "scm > developerConnection",
                        "scm > url"))
                .allSatisfy(name -> assertThat(text(parent, name)).as(name).isNotEmpty());
        assertThat(text(own, "parent > artifactId")).isEqualTo(module.equals(PARENT) ? "" : PARENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plenary-generator", "plenary-maven-plugin", "plenary-print", "plenary-s3"})
    void eachBillOfMaterialsNamesLibrariesAndTheirLicences(String module) throws IOException {
        JsonNode bill =
                new ObjectMapper().readTree(only(module, "-cyclonedx.json").toFile());
        assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(bill.path("metadata").path("component").path("name").asText())
                .isEqualTo(module);
        assertThat(bill.path("components"))
                .isNotEmpty()
                .allSatisfy(library -> assertThat(library.path("licenses"))
                        .as(library.path("purl").asText())
                        .isNotEmpty());
        assertThat(only(module, "-cyclonedx.xml")).isNotEmptyFile();
    }

    @Test
    void eachFileHasChecksumsAndWithAKeyASignature() throws IOException {
        try (Stream<Path> files = Files.walk(STAGED)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> file.toString().matches(".*\\.(jar|pom|xml|json)"))
                            .filter(file -> !file.endsWith("maven-metadata.xml")))
                    .hasSize(5 * 6 + 3)
                    .allSatisfy(file -> {
                        assertThat(beside(file, ".sha1")).hasContent(sum("SHA-1", file));
                        assertThat(beside(file, ".md5")).hasContent(sum("MD5", file));
                        assertThat(Files.exists(beside(file, ".asc"))).isEqualTo(SIGNED);
                    });
        }
    }

    private static Element pom(String module) throws IOException {
        Document pom = Jsoup.parse(Files.readString(only(module, ".pom")), "", Parser.xmlParser());
        return pom.expectFirst("project");
    }

    private static String text(Element pom, String path) {
        return pom.select("> " + path).text();
    }

    private static Path jarOf(String module) throws IOException {
        return only(module, "(?<!-sources|-javadoc)\\.jar");
    }

    private static Path only(String module, String ending) throws IOException {
        try (Stream<Path> files = Files.list(STAGED.resolve(module).resolve(VERSION))) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().matches(module + "-[0-9].*" + ending))
                    .toList();
            assertThat(found).as(module + " " + ending).hasSize(1);
            return found.get(0);
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static String sum(String algorithm, Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
