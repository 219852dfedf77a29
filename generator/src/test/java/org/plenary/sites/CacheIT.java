package org.plenary.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.SiteReader;
import org.plenary.content.Fingerprint;
import org.plenary.history.Git;
import org.plenary.problem.Problems;

/** A bake gives the same bytes whatever is kept from bakes before, and doesn't start what it doesn't need. */
class CacheIT {

    private static final Path SITE = TestSite.SITES.resolve("ok-languages/site");

    @Test
    void aBakeGivesTheSameBytesWhateverIsKept(@TempDir Path folder) throws IOException {
        TestSite site = TestSite.layOut(SITE, folder);
        Map<String, String> cold = bake(site);
        List<Path> entries = entries(site);
        assertThat(entries).hasSizeGreaterThan(10);

        assertThat(bake(site)).as("all kept").isEqualTo(cold);
        for (int i = 0; i < entries.size(); i += 2) {
            Files.delete(entries.get(i));
        }
        assertThat(bake(site)).as("half kept").isEqualTo(cold);
        for (int i = 0; i < entries.size(); i++) {
            damage(entries.get(i), i);
        }
        assertThat(bake(site)).as("all damaged").isEqualTo(cold);
        Files.writeString(clear(site), "in the way");
        assertThat(bake(site)).as("nothing can be kept").isEqualTo(cold);
    }

    @Test
    void aBakeAfterAnEditGivesTheSameBytesAsIfItWereTheFirst(@TempDir Path folder) throws IOException {
        TestSite site = TestSite.layOut(SITE, folder).without("cards", "compressed", "style-guide");
        bake(site);
        Path closing = site.root().resolve("content/nl/sessions/closing.adoc");
        Files.writeString(closing, "\n== Nieuw\n\nEen alinea.\n", java.nio.file.StandardOpenOption.APPEND);
        Map<String, String> warm = bake(site);
        assertThat(warm.toString()).contains("Een alinea.");

        clear(site);
        assertThat(bake(site)).isEqualTo(warm);
    }

    /** Whoever can write into the folder can forge; a commit can't. */
    @Test
    void entriesThatCameWithACommitAreNotUsed(@TempDir Path folder) throws IOException {
        TestSite site = TestSite.layOut(SITE, folder).without("cards", "compressed", "style-guide");
        Git git = Git.init(site.root()).write(".gitignore", ".cache/\n").commit();
        Map<String, String> honest = bake(site);
        for (Path entry : entries(site)) {
            forge(entry);
        }
        assertThat(bake(site).toString()).contains("Forged content!");

        git.write(".gitignore", "").commit();
        assertThat(git.run("ls-files", ".cache")).isNotEmpty();
        assertThat(bake(site)).isEqualTo(honest);
        assertThat(console(site)).contains("The folder .cache/ came with git, so it isn't used");
    }

    private static void forge(Path entry) throws IOException {
        String[] parts = Files.readString(entry, StandardCharsets.ISO_8859_1).split("\n", 2);
        String name = parts[0].substring(0, parts[0].lastIndexOf(' ') + 1);
        String content = parts[1].replace("To be continued", "Forged content!");
        String print = Fingerprint.of(content.getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(entry, name + Fingerprint.of(name + print) + "\n" + content, StandardCharsets.ISO_8859_1);
    }

    @Test
    void aSiteIsReadWithoutJrubyWhenNothingChanged(@TempDir Path folder) throws IOException {
        TestSite site = TestSite.layOut(SITE, folder).without("cards", "compressed", "style-guide");
        assertThat(classesLoaded(site)).as("cold").contains("org.jruby.Ruby ");
        assertThat(classesLoaded(site))
                .as("warm")
                .contains("org.plenary.site.Site ")
                .doesNotContain("org.jruby.Ruby ");
    }

    /** What a Java of its own loads to read the site. */
    private static String classesLoaded(TestSite site) throws IOException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-XX:TieredStopAtLevel=1",
                        "-Djruby.compile.mode=OFF",
                        "-Djruby.compile.invokedynamic=false",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CacheIT.class.getName(),
                        site.root().toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.onExit().join().exitValue()).as(output).isZero();
        return output;
    }

    /** Reads the site in a folder. */
    public static void main(String[] folder) throws IOException {
        Problems problems = new Problems();
        if (new SiteReader(Path.of(folder[0]), Map.of(), Clock.systemUTC(), problems)
                .read()
                .isEmpty()) {
            throw new IllegalStateException(problems.text());
        }
    }

    private static Map<String, String> bake(TestSite site) throws IOException {
        site.bake();
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site.output())) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                contents.put(
                        site.output().relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    /** What a bake prints. */
    private static String console(TestSite site) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            site.bake();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static List<Path> entries(TestSite site) throws IOException {
        try (Stream<Path> files = Files.list(site.root().resolve(".cache/plenary/texts"))) {
            return files.sorted().toList();
        }
    }

    private static void damage(Path entry, int how) throws IOException {
        byte[] bytes = Files.exists(entry) ? Files.readAllBytes(entry) : new byte[300];
        bytes[(how * 31) % bytes.length]++;
        Files.write(entry, bytes);
    }

    /** Removes all that was kept. */
    private static Path clear(TestSite site) throws IOException {
        SiteFolder.delete(site.cache());
        return site.cache();
    }
}
