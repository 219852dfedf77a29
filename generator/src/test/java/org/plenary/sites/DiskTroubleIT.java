package org.plenary.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.attacks.Snapshot;

/**
 * Where a bake can't write, it says so and what to do, and leaves the site that is there to the byte; once it can, it makes of it what a first
 * bake makes. Where it can't keep anything, it bakes all the same.
 */
@EnabledIfSystemProperty(named = "tests", matches = "all")
class DiskTroubleIT {

    private static final long BLOCK = 4096;

    @TempDir
    static Path prepared;

    private static Map<String, String> before = Map.of();
    private static Map<String, String> after = Map.of();

    @TempDir
    Path folder;

    private TestSite site = new TestSite(Path.of(""));

    /** A site that was baked, and an edit of every page since. */
    @BeforeAll
    static void bakeAndEdit(@TempDir Path clean) throws IOException {
        TestSite site = TestSite.layOut(TestSite.SITES.resolve("ok-languages/site"), prepared)
                .without("cards", "compressed", "style-guide");
        site.bake();
        before = Snapshot.of(site.output());
        site.edit(1);
        site.bake(clean.resolve("baked"));
        after = Snapshot.of(clean.resolve("baked"));
        assertThat(after).isNotEqualTo(before);
    }

    @BeforeEach
    void takeACopy() throws IOException {
        SiteFolder.copy(prepared, folder);
        site = new TestSite(folder.resolve("site"));
    }

    @Test
    void aFullDiskLeavesTheSiteAsItWas() throws IOException, InterruptedException {
        Mounts mounts = mounts();
        Path old = Files.createDirectories(folder.resolve("old"));
        Files.move(site.output(), old.resolve("baked"));
        Files.move(folder.resolve("baked.files"), old.resolve("baked.files"));
        Path disk = Files.createDirectories(folder.resolve("disk"));
        Path kept = Files.createDirectories(folder.resolve("kept"));
        long room = blocks(old) * BLOCK / 1024 + 200;

        BakeProcess.Result full = BakeProcess.start(
                        site, disk.resolve("baked"), mounts.smallDisk(room, disk, old, kept))
                .await();
        assertSaid(
                full, "baked can't be written: the disk is full (" + disk.resolve("baked") + ")", "  hint: make room");
        assertThat(full.said()).contains("the site that is there stays as it was");
        assertThat(Snapshot.of(kept.resolve("baked"))).isEqualTo(before);
        assertThat(kept.resolve("baked.part")).doesNotExist();

        site.bake(kept.resolve("baked"));
        assertThat(Snapshot.of(kept.resolve("baked"))).isEqualTo(after);
    }

    /** A real failure to write wherever there is a shell: one file is larger than files may be. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFailureInTheMiddleOfAFileLeavesTheSiteAsItWas() throws IOException, InterruptedException {
        Path large = site.root().resolve("assets/large.bin");
        Files.write(large, new byte[4_000_000]);
        BakeProcess.Result limited = BakeProcess.start(
                        site, site.output(), List.of("sh", "-c", "ulimit -f 2000; exec \"$@\"", "sh"))
                .await();
        assertSaid(limited, "baked can't be written: ", "  hint: ");
        assertThat(Snapshot.of(site.output())).isEqualTo(before);
        Files.delete(large);
        assertBakesLater();
    }

    @Test
    void anOutputThatNobodyMayWriteToIsNamed() throws IOException, InterruptedException {
        Mounts mounts = mounts();
        BakeProcess.Result refused = BakeProcess.start(site, site.output(), mounts.readOnly(site.output()))
                .await();
        // JBake looks at the folder itself before we are asked.
        assertThat(refused.baked()).isFalse();
        assertThat(refused.said()).contains("not writable", site.output().toString());
        assertThat(Snapshot.of(site.output())).isEqualTo(before);

        Path beside = folder.resolve("baked.lock");
        BakeProcess.Result told =
                BakeProcess.start(site, site.output(), mounts.readOnly(beside)).await();
        assertSaid(
                told, "baked can't be written: nobody may write there (" + beside, "  hint: give yourself the right");
        assertThat(Snapshot.of(site.output())).isEqualTo(before);
        assertBakesLater();
    }

    @Test
    void aDiskWithoutRoomToKeepAnythingIsNotMinded() throws IOException, InterruptedException {
        Mounts mounts = mounts();
        Path kept = Files.createDirectories(folder.resolve("kept"));
        Path nothing = Files.createDirectories(folder.resolve("nothing"));
        SiteFolder.delete(site.cache());
        Files.createDirectories(site.cache());

        BakeProcess.Result full = BakeProcess.start(
                        site, site.output(), mounts.smallDisk(24, site.cache(), nothing, kept))
                .await();
        assertThat(full.baked()).as(full.said()).isTrue();
        assertThat(full.said())
                .containsOnlyOnce("Nothing more can be kept in .cache/plenary/, so the next bake does that work anew: "
                        + "the disk is full")
                .doesNotContain("Exception", "\tat ");
        assertThat(Snapshot.of(site.output())).isEqualTo(after);
        assertThat(halves(kept)).isEmpty();
    }

    @Test
    void whatIsKeptWhereNobodyMayWriteIsUsed() throws IOException, InterruptedException {
        Mounts mounts = mounts();
        Path entries = site.cache().resolve("plenary/texts");
        for (Path entry : list(entries)) {
            Files.setLastModifiedTime(entry, FileTime.from(Instant.now().minus(Duration.ofDays(5))));
        }
        BakeProcess.Result silent = BakeProcess.start(site, site.output(), mounts.readOnly(site.cache()))
                .await();
        assertThat(silent.baked()).as(silent.said()).isTrue();
        assertThat(silent.said()).as("nothing new was to be kept").doesNotContain("can be kept");
        assertThat(Snapshot.of(site.output())).isEqualTo(after);

        Files.delete(list(entries).get(0));
        BakeProcess.Result told = BakeProcess.start(site, site.output(), mounts.readOnly(site.cache()))
                .await();
        assertThat(told.baked()).as(told.said()).isTrue();
        assertThat(told.said()).containsOnlyOnce("Nothing more can be kept in .cache/plenary/");
        assertThat(Snapshot.of(site.output())).isEqualTo(after);
    }

    /** Those that bake, whoever they are. */
    private Mounts mounts() throws IOException, InterruptedException {
        Optional<Mounts> mounts = Mounts.find(Files.createDirectories(folder.resolve("try")));
        assumeTrue(mounts.isPresent(), "needs Linux, and root or user namespaces");
        return mounts.get();
    }

    private void assertSaid(BakeProcess.Result result, String what, String hint) {
        assertThat(result.refused()).as(result.said()).isTrue();
        assertThat(result.said())
                .contains(what, hint, "[not-published]", "1 error: nothing was published")
                .doesNotContain("Exception", "\tat ");
        assertThat(folder.resolve("baked.part")).doesNotExist();
    }

    private void assertBakesLater() throws IOException {
        site.bake();
        assertThat(Snapshot.of(site.output())).isEqualTo(after);
    }

    private static long blocks(Path folder) throws IOException {
        long blocks = 0;
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.toList()) {
                blocks += Files.isRegularFile(path) ? (Files.size(path) + BLOCK - 1) / BLOCK : 1;
            }
        }
        return blocks;
    }

    private static List<Path> halves(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> path.toString().endsWith(".part")).toList();
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
