package org.plenary.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

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
    @EnabledIfSystemProperty(named = "tests", matches = "all")
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

    @Test
    void tellsOnATerminalHowFarItHasCome() throws Exception {
        manyTexts();
        assumeTrue(Maven.hasTerminal(), "no script of util-linux");
        Maven bake = Maven.runOnATerminal(site, "plenary:bake");
        assertThat(bake.exit()).as(bake.output()).isZero();
        assertThat(bake.output()).containsPattern("\r(Reading texts|Making pages) [\\d,]+/[\\d,]+\r");
        assertThat(bake.output().split("\r*\n"))
                .extracting(BakeIT::shown)
                .noneMatch(line -> line.matches(".*(Reading texts|Making pages) [\\d,]+/.*"))
                .anyMatch(line -> line.startsWith("Plenary baked "));
    }

    @Test
    @EnabledIfSystemProperty(named = "tests", matches = "all")
    void tellsALogNothingOfIt() throws Exception {
        manyTexts();
        Maven bake = Maven.run(site, "plenary:bake");
        assertThat(bake.exit()).as(bake.output()).isZero();
        assertThat(bake.output()).doesNotContain("\r", "Reading texts", "Making pages");
    }

    /** So many that no machine bakes them in two seconds, even without cards and smaller forms. */
    private void manyTexts() throws IOException {
        write("jbake.properties", read("jbake.properties") + "\nsite.cards=no\nsite.compressed=no\n");
        for (int i = 0; i < 250; i++) {
            write("content/en/people/somebody-" + i + ".adoc", "= Somebody " + i + "\n\n* Somebody _else_.\n");
        }
    }

    /** What is left of a printed line, when every carriage return goes back to its start. */
    private static String shown(String printed) {
        StringBuilder shown = new StringBuilder();
        for (String part : printed.split("\r")) {
            shown.replace(0, Math.min(part.length(), shown.length()), part);
        }
        return shown.toString();
    }

    private static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        for (Path file : files(folder)) {
            tree.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return tree;
    }
}
