package org.plenary.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The commit that is checked out. */
public final class Commit {

    private Commit() {}

    /**
     * Whether the commit has a file or folder of a name in the folder of a site.
     *
     * @return true too when that can't be told, false where there is no git repository
     */
    public static boolean has(Path site, String name) {
        Isolation.enter();
        try {
            Path folder = site.toRealPath();
            Optional<Path> clone = Clone.around(folder);
            return clone.isPresent() && has(clone.get(), clone.get().relativize(folder.resolve(name)));
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            // What JGit throws at a repository that is not well-formed; the history has a problem for it.
            return true;
        }
    }

    /** What tells it from every other one; empty where there is none, or none that can be read. */
    public static Optional<String> id(Path site) {
        Isolation.enter();
        try {
            Optional<Path> clone = Clone.around(site.toRealPath());
            return clone.isPresent() ? head(clone.get()) : Optional.empty();
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> head(Path clone) throws IOException {
        try (Repository repository = HistoryReader.open(clone)) {
            return Optional.ofNullable(repository.resolve(Constants.HEAD)).map(ObjectId::name);
        }
    }

    private static boolean has(Path clone, Path file) throws IOException {
        try (Repository repository = HistoryReader.open(clone);
                RevWalk commits = new RevWalk(repository)) {
            Optional<ObjectId> head = Optional.ofNullable(repository.resolve(Constants.HEAD));
            return head.isPresent() && has(repository, commits.parseTree(head.get()), file);
        }
    }

    private static boolean has(Repository repository, ObjectId root, Path file) throws IOException {
        String path = file.toString().replace('\\', '/');
        try (TreeWalk found = TreeWalk.forPath(repository, path, root)) {
            return found != null;
        }
    }
}
