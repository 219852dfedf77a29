package org.plenary.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.history.HistoryReaderTest.versions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;

/** Which repositories have a history that can be read, and what is said of the others. */
class RepositoriesTest {

    private static final String OPENING = "content/en/sessions/opening.adoc";

    @TempDir
    Path temp;

    private final Problems problems = new Problems();
    private Git git = new Git(Path.of("."));

    @BeforeEach
    void init() throws IOException {
        git = Git.init(temp.resolve("site"));
    }

    private History read() throws IOException {
        return read(git.folder);
    }

    private History read(Path root) throws IOException {
        return HistoryReader.read(root, file -> true, problems);
    }

    private List<String> found() {
        return problems.list().stream().map(Problem::toString).toList();
    }

    @Test
    void namesFilesFromTheFolderOfTheSite() throws IOException {
        git.write(OPENING, "other").commit();
        git.write("events/2017/" + OPENING, "a").commit();
        History history = read(git.folder.resolve("events/2017"));
        assertThat(versions(history, OPENING)).containsExactly("1 a");
    }

    @Test
    void findsTheFolderThroughALink() throws IOException {
        git.write("showcase/" + OPENING, "a").commit();
        Path link = Files.createSymbolicLink(temp.resolve("link"), git.folder.resolve("showcase"));
        assertThat(versions(read(link), OPENING)).containsExactly("1 a");
    }

    @Test
    void readsAPackedRepository() throws IOException {
        git.write(OPENING, "a").commit().write(OPENING, "b").commit();
        git.run("gc", "-q");
        git.run("commit-graph", "write", "--reachable");
        assertThat(versions(read(), OPENING)).containsExactly("1 a", "2 b");
    }

    @Test
    void readsALinkedWorktree() throws IOException {
        git.write(OPENING, "a").commit().write(OPENING, "b").commit();
        git.run("worktree", "add", "-q", "-b", "other", "../linked", "HEAD~1");
        Git linked = new Git(temp.resolve("linked")).at(1_600_000_000);
        linked.write(OPENING, "c").commit();
        assertThat(versions(read(linked.folder), OPENING)).containsExactly("1 a", "2 c");
        assertThat(versions(read(), OPENING)).containsExactly("1 a", "2 b");
    }

    @Test
    void readsASubmodule() throws IOException {
        git.write(OPENING, "a").commit();
        Git outer = Git.init(temp.resolve("outer"));
        outer.run("submodule", "--quiet", "add", git.folder.toString(), "events/2017");
        outer.commit();
        assertThat(versions(read(outer.folder.resolve("events/2017")), OPENING)).containsExactly("1 a");
    }

    @Test
    void warnsWhenThereIsNoRepository() throws IOException {
        Path plain = Files.createDirectory(temp.resolve("plain"));
        assertThat(read(plain).isKnown()).isFalse();
        assertThat(found())
                .singleElement()
                .asString()
                .startsWith("content: warning: this folder isn't in a git repository")
                .contains("[no-history]")
                .contains("no page of changes");
    }

    @Test
    void warnsWhenNothingIsCommittedYet() throws IOException {
        git.write(OPENING, "a");
        assertThat(read().isKnown()).isFalse();
        assertThat(found()).singleElement().asString().startsWith("content: warning: content/ was never committed");
    }

    @Test
    void warnsWhenTheContentIsNotCommittedYet() throws IOException {
        git.write("README.md", "x").commit().write(OPENING, "a");
        assertThat(read().isKnown()).isFalse();
        assertThat(found()).singleElement().asString().startsWith("content: warning: content/ was never committed");
    }

    @Test
    void refusesAShallowClone() throws IOException {
        git.write(OPENING, "a")
                .commit()
                .write(OPENING, "b")
                .commit()
                .write(OPENING, "c")
                .commit();
        assertThat(read(clone("--depth", "2")).isKnown()).isFalse();
        assertThat(found())
                .singleElement()
                .asString()
                .startsWith("content: error: this is a shallow clone")
                .contains("[shallow-history]")
                .contains("git fetch --unshallow")
                .contains("fetch-depth: 0")
                .contains("GIT_DEPTH: 0")
                .contains("site.history=off");
    }

    @Test
    void refusesALinkedWorktreeOfAShallowClone() throws IOException {
        git.write(OPENING, "a").commit().write(OPENING, "b").commit();
        new Git(clone("--depth", "1")).run("worktree", "add", "-q", "-b", "other", "../linked");
        assertThat(read(temp.resolve("linked")).isKnown()).isFalse();
        assertThat(found()).singleElement().asString().contains("[shallow-history]");
    }

    @Test
    void takesACloneThatIsDeepEnough() throws IOException {
        git.write(OPENING, "a").commit().write(OPENING, "b").commit();
        assertThat(versions(read(clone("--depth", "2")), OPENING)).containsExactly("1 a", "2 b");
        assertThat(found()).isEmpty();
    }

    @Test
    void takesACloneThatIsShallowOnlyBesideTheLine() throws IOException {
        git.write(OPENING, "a").commit();
        git.run("checkout", "-q", "-b", "draft");
        for (String text : List.of("b", "c", "d")) {
            git.write(OPENING, text).commit();
        }
        git.run("checkout", "-q", "main");
        git.run("merge", "-q", "--no-ff", "-m", "x", "draft");
        Path clone = clone("--depth", "2");
        assertThat(clone.resolve(".git/shallow")).exists();
        assertThat(versions(read(clone), OPENING)).containsExactly("1 a", "2 d");
    }

    private Path clone(String... options) throws IOException {
        Path clone = temp.resolve("clone");
        git.run(Stream.of(
                        Stream.of("clone", "-q"),
                        Stream.of(options),
                        Stream.of(git.folder.toUri().toString(), clone.toString()))
                .flatMap(part -> part)
                .toArray(String[]::new));
        return clone;
    }

    @Test
    void saysThatAFileOfTheRepositoryIsMissing() throws IOException {
        git.write(OPENING, "a").commit().write(OPENING, "b").commit();
        Files.delete(object("HEAD~1:" + OPENING));
        assertThat(read().isKnown()).isFalse();
        assertThat(found())
                .singleElement()
                .asString()
                .startsWith("content: error: the git repository can't be read: ")
                .contains("Missing blob")
                .contains("[broken-history]");
    }

    @Test
    void saysThatThePackIsDamaged() throws IOException {
        git.write(OPENING, "a".repeat(5000)).commit().run("gc", "-q");
        try (Stream<Path> files = Files.list(git.folder.resolve(".git/objects/pack"))) {
            Path pack = files.filter(file -> file.toString().endsWith(".pack"))
                    .findFirst()
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(pack);
            Arrays.fill(bytes, 12, bytes.length - 20, (byte) 0x55);
            replace(pack, bytes);
        }
        assertThat(read().isKnown()).isFalse();
        assertThat(found()).singleElement().asString().contains("[broken-history]");
    }

    @Test
    void saysThatATreeIsDamaged() throws IOException {
        git.write(OPENING, "a").commit();
        ByteArrayOutputStream half = new ByteArrayOutputStream();
        try (OutputStream zip = new DeflaterOutputStream(half)) {
            zip.write("tree 11\000100644 half".getBytes(StandardCharsets.US_ASCII));
        }
        replace(object("HEAD^{tree}"), half.toByteArray());
        assertThat(read().isKnown()).isFalse();
        assertThat(found()).singleElement().asString().contains("damaged [broken-history]");
    }

    private Path object(String name) throws IOException {
        String id = git.run("rev-parse", name);
        return git.folder.resolve(".git/objects/" + id.substring(0, 2) + "/" + id.substring(2));
    }

    /** What git keeps is read-only. */
    private static void replace(Path file, byte[] bytes) throws IOException {
        Files.delete(file);
        Files.write(file, bytes);
    }

    @Test
    void saysThatTheRepositoryOfAWorktreeIsGone() throws IOException {
        Path lost = Files.createDirectory(temp.resolve("lost"));
        Files.writeString(lost.resolve(".git"), "gitdir: ../gone/.git/worktrees/lost\n");
        assertThat(read(lost).isKnown()).isFalse();
        assertThat(found()).singleElement().asString().contains("[broken-history]");
    }

    @Test
    void leavesTheRepositoryAsItWas() throws IOException {
        git.write(OPENING, "a").commit();
        Map<Path, FileTime> before = times();
        read();
        assertThat(times()).isEqualTo(before);
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(git.folder)) {
            for (Path file : files.toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }
}
