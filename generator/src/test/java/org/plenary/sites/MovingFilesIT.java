package org.plenary.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.Bake;
import org.plenary.attacks.Snapshot;
import org.plenary.history.Git;
import org.plenary.jbake.FreemarkerTheme;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;
import org.plenary.problem.Severity;

/**
 * Files that go away or change while a site is baked: the bake names them or bakes, and never publishes half of a thing. The seams are those
 * between the steps of a bake; whoever runs long enough beside it finds the others.
 */
@EnabledIfSystemProperty(named = "tests", matches = "all")
class MovingFilesIT {

    private static final long SEED = Long.getLong("seed", 20171116);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("moving", 2));
    private static final Path CLOSING = Path.of("content/en/sessions/closing.adoc");
    private static final Path NOTES = Path.of("content/media/notes.pdf");

    /** Does something to the files of a site; what comes before the pages are rendered, comes between reading and publishing. */
    @FunctionalInterface
    private interface Deed {
        void to(Path root) throws IOException;
    }

    @TempDir
    Path folder;

    private TestSite site = new TestSite(Path.of(""));
    private Map<String, String> before = Map.of();

    @BeforeEach
    void bake() throws IOException {
        site = TestSite.layOut(TestSite.SITES.resolve("ok-languages/site"), folder)
                .without("cards", "compressed", "style-guide");
        assertThat(problemsOfBake(root -> {})).isEmpty();
        before = Snapshot.of(site.output());
        site.edit(1);
    }

    @Test
    void aFileThatGoesAwayBeforeItIsPublishedIsNamed() throws IOException {
        assertRefused(
                root -> Files.delete(root.resolve(NOTES)),
                "content/media/notes.pdf: error: this file was there a moment ago, and is gone [missing-file]");
    }

    @Test
    void aFileThatIsNotWhatPagesSayOfItIsNamed() throws IOException {
        assertRefused(
                root -> Files.write(root.resolve(NOTES), new byte[100]),
                "content/media/notes.pdf: error: this file can't be read: it changed while the site was baked [missing-file]");
    }

    @Test
    void templatesThatGoAwayAreNamed() throws IOException {
        assertRefused(
                root -> Files.delete(root.resolve("templates/pages/session.ftlh")),
                "templates/pages/session.ftlh: error: this template is missing [missing-file]");
    }

    @Test
    void theWholeThemeMayGoAway() throws IOException {
        assertRefused(
                root -> SiteFolder.delete(root.resolve("templates")),
                "templates: error: this file was there a moment ago, and is gone [missing-file]");
    }

    @Test
    void allContentMayGoAway() throws IOException {
        assertRefused(
                root -> SiteFolder.delete(root.resolve("content")),
                "error: this file was there a moment ago, and is gone [missing-file]");
    }

    /** Editors save: in one step, as some do, or a piece at a time, as others. */
    @Test
    void whoSavesWhileASiteIsBakedGetsOneVersionOrTheOther() throws Exception {
        String text = Files.readString(site.root().resolve(CLOSING));
        Random random = new Random(SEED);
        disturbed(root -> {
            String version = "Version" + (random.nextBoolean() ? "A" : "B");
            String whole = text.replaceFirst("= .*", "= " + version) + "\n" + version + " in the text.\n";
            if (random.nextInt(3) > 0) {
                Path half = Files.writeString(root.resolveSibling("half"), whole);
                Files.move(half, root.resolve(CLOSING), StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.writeString(root.resolve(CLOSING), whole.substring(0, random.nextInt(20)));
                Files.writeString(root.resolve(CLOSING), whole);
            }
        });
    }

    @Test
    void whoDeletesAndRestoresFilesWhileASiteIsBakedIsTold() throws Exception {
        List<Path> files = List.of(
                CLOSING,
                NOTES,
                Path.of("content/nl/pages/home.adoc"),
                Path.of("templates/i18n/messages_nl.properties"),
                Path.of("templates/components/teaser.ftlh"),
                Path.of("templates/pages/session.ftlh"),
                Path.of("assets/css/site.css"),
                Path.of("jbake.properties"));
        Random random = new Random(SEED);
        disturbed(root -> {
            Path file = root.resolve(files.get(random.nextInt(files.size())));
            Path away = Files.move(file, root.resolveSibling("away"), StandardCopyOption.REPLACE_EXISTING);
            pause(random.nextInt(30));
            Files.move(away, file);
        });
    }

    @Test
    void whoChecksOutAnotherCommitWhileASiteIsBakedIsTold() throws Exception {
        Git git = Git.init(site.root()).write(".gitignore", ".cache/\n").commit();
        git.run("branch", "one");
        git.write("content/media/extra.png", Files.readAllBytes(site.root().resolve("content/media/quay.png")));
        git.write(
                "content/en/pages/extra.adoc",
                "= An extra page\n:in-navigation: footer\n:image: extra.png\n:image-alt: A quay\n\nWords.\n");
        site.edit(2);
        git.commit();
        git.run("branch", "two");
        git.run("checkout", "-q", "one");
        Random random = new Random(SEED);
        disturbed(root -> git.run("checkout", "-q", "-f", random.nextBoolean() ? "one" : "two"));
    }

    /** Bakes again and again while somebody else does something again and again; at last all is still. */
    private void disturbed(Deed deed) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<Throwable> failures = new ArrayList<>();
        Thread other = new Thread(() -> {
            try {
                while (!over.get()) {
                    deed.to(site.root());
                    pause(20);
                }
            } catch (IOException | RuntimeException e) {
                failures.add(e);
            }
        });
        other.start();
        long end = System.nanoTime() + TIME.toNanos();
        int bakes = 0;
        try {
            while (System.nanoTime() < end || bakes < 3) {
                bakeAndLook();
                bakes++;
            }
        } finally {
            over.set(true);
            other.join();
        }
        assertThat(failures).isEmpty();
        assertThat(problemsOfBake(root -> {})).isEmpty();
        Map<String, String> last = Snapshot.of(site.output());
        SiteFolder.delete(site.cache());
        SiteFolder.delete(site.output());
        Files.deleteIfExists(folder.resolve("baked.files"));
        assertThat(problemsOfBake(root -> {})).isEmpty();
        assertThat(last).isEqualTo(Snapshot.of(site.output()));
    }

    private void bakeAndLook() throws IOException {
        Map<String, String> standing = Snapshot.of(site.output());
        if (!problemsOfBake(root -> {}).isEmpty()) {
            assertThat(Snapshot.of(site.output())).as("nothing was published").isEqualTo(standing);
        }
        assertThat(folder.resolve("baked.part")).doesNotExist();
        Optional<Path> session = Optional.of(site.output().resolve("en/programme/closing/index.html"))
                .filter(Files::exists);
        if (session.isPresent()) {
            String page = Files.readString(session.get());
            String list = Files.readString(site.output().resolve("en/programme/index.html"));
            assertThat(page.contains("VersionA") && page.contains("VersionB")).isFalse();
            assertThat(list.contains("VersionA")).isEqualTo(page.contains("VersionA"));
            assertThat(list.contains("VersionB")).isEqualTo(page.contains("VersionB"));
        }
    }

    private void assertRefused(Deed deed, String told) throws IOException {
        assertThat(problemsOfBake(deed))
                .anySatisfy(problem -> assertThat(problem.toString()).contains(told));
        assertThat(Snapshot.of(site.output())).isEqualTo(before);
        assertThat(folder.resolve("baked.part")).doesNotExist();
    }

    /** The errors of a bake; a deed is done when everything is read and nothing is laid out yet. */
    private List<Problem> problemsOfBake(Deed deed) throws IOException {
        Problems problems = new Problems();
        Bake.Theme theme = (read, views, assets, found) -> {
            deed.to(site.root());
            return new FreemarkerTheme().pages(read, views, assets, found);
        };
        Optional<String> summary =
                new Bake(site.root(), site.output(), Map.of(), Clock.systemUTC(), theme, problems).run();
        assertThat(summary.isPresent()).as(problems.text()).isNotEqualTo(problems.hasErrors());
        return problems.list().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
