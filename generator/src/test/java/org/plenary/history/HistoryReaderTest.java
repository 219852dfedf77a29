package org.plenary.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.problem.Problems;

/** What the history says of files. */
class HistoryReaderTest {

    private static final String OPENING = "content/en/sessions/opening.adoc";
    private static final String CLOSING = "content/en/sessions/closing.adoc";

    @TempDir
    Path temp;

    private final Problems problems = new Problems();
    private Git git = new Git(Path.of("."));

    @BeforeEach
    void init() throws IOException {
        git = Git.init(temp.resolve("site"));
    }

    private History read() throws IOException {
        return HistoryReader.read(git.folder, file -> file.endsWith(".adoc"), problems);
    }

    /** {@code 1 a, 2 b, 3 -}: the number of each revision and what the file said from then on. */
    static List<String> versions(History history, String file) {
        return history.versions(file).stream()
                .map(version ->
                        version.revision().number() + " " + version.text().orElse("-"))
                .toList();
    }

    private static Optional<Integer> number(Optional<Revision> revision) {
        return revision.map(Revision::number);
    }

    @Test
    void tellsWhatAFileSaidFromEachRevisionOn() throws IOException {
        git.write(OPENING, "a").commit().write(OPENING, "b").commit();
        git.remove(OPENING).commit().write(OPENING, "a").commit();
        History history = read();
        assertThat(versions(history, OPENING)).containsExactly("1 a", "2 b", "3 -", "4 a");
        assertThat(number(history.first(OPENING))).contains(1);
        assertThat(number(history.last(OPENING))).contains(4);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void remembersAFileThatIsGone() throws IOException {
        git.write(OPENING, "a").write(CLOSING, "z").commit().remove(OPENING).commit();
        History history = read();
        assertThat(history.files()).containsExactly(CLOSING, OPENING);
        assertThat(versions(history, OPENING)).containsExactly("1 a", "2 -");
        assertThat(number(history.last(OPENING))).contains(2);
    }

    @Test
    void takesARenamedFileForOneThatIsGoneAndANewOne() throws IOException {
        git.write(OPENING, "a").commit();
        git.run("mv", OPENING, CLOSING);
        git.commit();
        History history = read();
        assertThat(versions(history, OPENING)).containsExactly("1 a", "2 -");
        assertThat(versions(history, CLOSING)).containsExactly("2 a");
    }

    @Test
    void takesTheTimeOfTheCommit() throws IOException {
        git.at(1_510_000_000).write(OPENING, "a").commit();
        assertThat(read().first(OPENING)).contains(new Revision(1, Instant.ofEpochSecond(1_510_000_000)));
    }

    @Test
    void countsOnlyCommitsThatChangeTheContent() throws IOException {
        git.write("README.md", "x").commit();
        git.write(OPENING, "a").commit();
        git.write("README.md", "y").commit();
        git.write(OPENING, "b").commit();
        assertThat(versions(read(), OPENING)).containsExactly("1 a", "2 b");
    }

    @Test
    void givesFilesOfOneCommitTheSameRevision() throws IOException {
        git.write("content/en/pages/home.adoc", "h").commit();
        git.write(OPENING, "a").write(CLOSING, "z").commit();
        History history = read();
        assertThat(history.last(OPENING)).isEqualTo(history.last(CLOSING));
        assertThat(number(history.last(OPENING))).contains(2);
    }

    @Test
    void countsAMergeOnce() throws IOException {
        git.write(OPENING, "a").commit();
        git.run("checkout", "-q", "-b", "draft");
        git.write(OPENING, "b").commit().write(OPENING, "c").commit();
        git.run("checkout", "-q", "main");
        git.write(CLOSING, "z").commit();
        git.run("merge", "-q", "--no-ff", "-m", "x", "draft");
        History history = read();
        assertThat(versions(history, OPENING)).containsExactly("1 a", "3 c");
        assertThat(versions(history, CLOSING)).containsExactly("2 z");
    }

    @Test
    void readsWhereHeadIsAndNotTheBranchesBeside() throws IOException {
        git.write(OPENING, "a").commit().write(OPENING, "b").commit();
        git.run("checkout", "-q", "--detach", "HEAD~1");
        assertThat(versions(read(), OPENING)).containsExactly("1 a");
    }

    @Test
    void neverGoesBackInTime() throws IOException {
        git.at(2000).write(OPENING, "a").commit();
        git.at(1000).write(OPENING, "b").commit();
        git.at(3000).write(OPENING, "c").commit();
        assertThat(read().versions(OPENING))
                .extracting(version -> version.revision().time().getEpochSecond())
                .containsExactly(2000L, 2000L, 3000L);
    }

    @Test
    void knowsTimesAfter2038() throws IOException {
        git.at(4_102_444_800L).write(OPENING, "a").commit();
        assertThat(read().last(OPENING)).contains(new Revision(1, Instant.parse("2100-01-01T00:00:00Z")));
    }

    @Test
    void keepsNoTextsButThoseAskedFor() throws IOException {
        git.write("content/media/plan.pdf", "%PDF").write(OPENING, "a").commit();
        History history = read();
        assertThat(number(history.first("content/media/plan.pdf"))).contains(1);
        assertThat(history.versions("content/media/plan.pdf")).isEmpty();
        assertThat(history.files()).containsExactly(OPENING);
    }

    @Test
    void showsTextsThatWereNotKeptToThoseWhoWatch() throws IOException {
        git.write(OPENING, "a").write(CLOSING, "z").commit().write(OPENING, "b").commit();
        git.remove(OPENING).commit();
        History history = HistoryReader.read(git.folder, file -> false, problems);
        List<String> seen = new ArrayList<>();
        TextWatcher watcher = new TextWatcher() {
            @Override
            public boolean watches(String file) {
                return file.equals(OPENING);
            }

            @Override
            public void see(String file, Version version) {
                seen.add(file + " " + version.revision().number() + " "
                        + version.text().orElse("-"));
            }
        };
        HistoryReader.show(git.folder, history, watcher, problems);
        assertThat(seen).containsExactly(OPENING + " 1 a", OPENING + " 2 b", OPENING + " 3 -");
        HistoryReader.show(git.folder, History.none(), watcher, problems);
        assertThat(seen).hasSize(3);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void knowsWhichFilesWentWhenAFileCame() throws IOException {
        git.write(OPENING, "a").write(CLOSING, "z").commit();
        git.remove(OPENING).write("content/en/sessions/start.adoc", "a").commit();
        git.remove(CLOSING).commit();
        History history = read();
        assertThat(history.replacedBy("content/en/sessions/start.adoc")).containsExactly(OPENING);
        assertThat(history.replacedBy(OPENING)).isEmpty();
        assertThat(history.replacedBy("content/en/sessions/never.adoc")).isEmpty();
    }

    @Test
    void knowsNothingOfAFileThatNeverWas() throws IOException {
        git.write(OPENING, "a").commit();
        History history = read();
        assertThat(history.first(CLOSING)).isEmpty();
        assertThat(history.last(CLOSING)).isEmpty();
        assertThat(history.versions(CLOSING)).isEmpty();
    }

    @Test
    void passesOverWhatIsNotCommitted() throws IOException {
        git.write(OPENING, "a").commit();
        git.write(OPENING, "b").write(CLOSING, "z").run("add", "--all");
        git.write(OPENING, "c");
        assertThat(versions(read(), OPENING)).containsExactly("1 a");
        assertThat(read().files()).containsExactly(OPENING);
    }

    @Test
    void startsAgainWhenTheWholeFolderWasGone() throws IOException {
        git.write("README.md", "x").write(OPENING, "a").commit();
        git.remove(OPENING).commit().write(OPENING, "b").commit();
        assertThat(versions(read(), OPENING)).containsExactly("1 a", "2 -", "3 b");
    }

    @Test
    void tellsFoldersFromFilesOfTheSameName() throws IOException {
        git.write("content/en/x.adoc", "file")
                .write("content/en/x.adoc-more", "m")
                .commit();
        git.remove("content/en/x.adoc")
                .write("content/en/x.adoc/y.adoc", "in a folder")
                .commit();
        History history = read();
        assertThat(versions(history, "content/en/x.adoc")).containsExactly("1 file", "2 -");
        assertThat(versions(history, "content/en/x.adoc/y.adoc")).containsExactly("2 in a folder");
        assertThat(number(history.last("content/en/x.adoc-more"))).contains(1);
    }

    @Test
    void doesNotTakeLinksOrModulesForFiles() throws IOException {
        git.write(OPENING, "a").commit();
        git.remove(OPENING);
        Files.createSymbolicLink(git.folder.resolve(OPENING), Path.of("../pages/home.adoc"));
        git.commit();
        String head = git.run("rev-parse", "HEAD");
        git.run("update-index", "--add", "--cacheinfo", "160000," + head + "," + CLOSING);
        git.run("commit", "-q", "-m", "x");
        History history = read();
        assertThat(versions(history, OPENING)).containsExactly("1 a", "2 -");
        assertThat(history.first(CLOSING)).isEmpty();
    }

    @Test
    void doesNotCountAChangeOfModeAsAChangeOfAFile() throws IOException {
        git.write(OPENING, "a").write(CLOSING, "z").commit();
        git.run("update-index", "--chmod=+x", OPENING);
        git.run("commit", "-q", "-m", "x");
        assertThat(versions(read(), OPENING)).containsExactly("1 a");
    }

    @Test
    void readsOddBytesAndLeavesOutLargeFiles() throws IOException {
        git.write(OPENING, new byte[] {'a', (byte) 0xff, 0, 'b'}).commit();
        git.write(OPENING, new byte[1_000_000]).commit();
        git.write(OPENING, new byte[1_000_001]).commit();
        assertThat(read().versions(OPENING))
                .extracting(version -> version.text().orElseThrow())
                .map(text -> text.length() > 9 ? text.length() + " characters" : text)
                .containsExactly("a\ufffd\0b", "1000000 characters", "");
    }

    @Test
    void readsNamesAndTextsInAnyScript() throws IOException {
        git.write("content/en/pages/Über uns नमस्ते.adoc", "Привет").commit();
        assertThat(versions(read(), "content/en/pages/Über uns नमस्ते.adoc")).containsExactly("1 Привет");
    }
}
