package org.plenary.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitTest {

    @TempDir
    Path temp;

    @Test
    void hasWhatWasCommittedInTheFolderOfTheSite() throws IOException {
        Git git = Git.init(temp.resolve("clone")).write(".cache/a", "a").commit();
        assertThat(Commit.has(git.folder, ".cache")).isTrue();
        assertThat(Commit.has(git.folder, ".cach")).isFalse();
        Files.createDirectories(git.folder.resolve("site/.cache"));
        assertThat(Commit.has(git.folder.resolve("site"), ".cache")).isFalse();
        git.write("site/.cache/a", "a");
        assertThat(Commit.has(git.folder.resolve("site"), ".cache")).isFalse();
        git.commit();
        assertThat(Commit.has(git.folder.resolve("site"), ".cache")).isTrue();
    }

    @Test
    void hasLinksToo() throws IOException {
        Git git = Git.init(temp.resolve("clone"));
        Files.createSymbolicLink(git.folder.resolve(".cache"), temp);
        git.commit();
        assertThat(Commit.has(git.folder, ".cache")).isTrue();
    }

    @Test
    void hasNothingWhereThereIsNoCommit() throws IOException {
        assertThat(Commit.has(temp, ".cache")).isFalse();
        Git git = Git.init(temp.resolve("clone")).write(".cache/a", "a");
        assertThat(Commit.has(git.folder, ".cache")).isFalse();
    }

    @Test
    void mayHaveAnythingWhenItCannotBeRead() throws IOException {
        Git git = Git.init(temp.resolve("clone")).write("a", "a").commit();
        git.write(".git/HEAD", "0123456789012345678901234567890123456789\n");
        assertThat(Commit.has(git.folder, ".cache")).isTrue();
    }
}
