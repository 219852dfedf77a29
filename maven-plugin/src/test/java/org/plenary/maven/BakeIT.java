package org.plenary.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The goal that bakes, in a Maven of its own. */
class BakeIT extends SmallSite {

    @Test
    void bakesWithoutADatabase() throws Exception {
        Maven bake = Maven.run(site, "-X", "plenary:bake");
        assertThat(bake.output())
                .containsPattern(
                        "\nPlenary baked \\d+ pages \\(en \\d+.*\\) in .* s into " + site.resolve("target/site"))
                .doesNotContain("com.orientechnologies:");
        assertThat(bake.exit()).isZero();
        assertThat(read("target/site/en/index.html")).startsWith("<!doctype html>");
    }

    @Test
    void aRefusedBakeEndsWithTheProblemsAndNothingElse() throws Exception {
        write("content/en/tracks/water.adoc", "= Water\n:color: #17626c\n");
        Maven bake = Maven.run(site, "plenary:bake");
        assertThat(bake.output())
                .containsOnlyOnce(
                        "\n[ERROR] content/en/tracks/water.adoc:2: error: unknown attribute 'color' in a track [unknown-attribute]\n"
                                + "[ERROR]   hint: did you mean 'colour'?\n")
                .containsOnlyOnce("\n[ERROR] 1 error: nothing was published")
                .doesNotContain("Oops")
                .doesNotContain("Exception in")
                .doesNotContain("\tat ");
        assertThat(bake.exit()).isEqualTo(1);
        assertThat(site.resolve("target/site/en")).doesNotExist();
        assertThat(read("target/problems.sarif")).contains("\"unknown-attribute\"");
    }

    @Test
    void aFolderThatIsNoSiteIsNamed() throws Exception {
        Files.createDirectories(site.resolve("elsewhere"));
        Maven bake = Maven.run(site, "plenary:bake", "-Dplenary.site=elsewhere");
        assertThat(bake.output())
                .contains("Expected to find [template.folder] at: " + site.resolve("elsewhere/templates"))
                .doesNotContain("\tat ");
        assertThat(bake.exit()).isEqualTo(1);
    }

    @Test
    void jbakesOwnPluginMakesTheSame() throws Exception {
        Path ours = site.resolve("target/ours");
        Path jbakes = site.resolve("target/jbakes");
        Maven bake = Maven.runAsAnEditor(
                PROJECT, "-N", "plenary:bake", "-Dplenary.site=" + site, "-Dplenary.output=" + ours);
        assertThat(bake.exit()).as(bake.output()).isZero();
        Maven jbake = Maven.runAsAnEditor(
                PROJECT,
                "-N",
                "org.jbake:jbake-maven-plugin:generate",
                "-Djbake.inputDirectory=" + site,
                "-Djbake.outputDirectory=" + jbakes);
        assertThat(jbake.exit()).as(jbake.output()).isZero();
        assertThat(tree(ours)).hasSizeGreaterThan(50).isEqualTo(tree(jbakes));
    }

    private static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        for (Path file : files(folder)) {
            tree.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return tree;
    }
}
