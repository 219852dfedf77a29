package org.plenary.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Puts a history together from the states of the content folder, oldest first. A file that was renamed is gone, and another is new. */
final class HistoryBuilder {

    private static final long MAX_TEXT_BYTES = 1_000_000;

    private final ObjectReader objects;
    private final String folder;
    private final Predicate<String> keepText;
    private final Map<String, List<History.State>> states = new HashMap<>();
    private final Map<String, List<Version>> versions = new HashMap<>();
    private ObjectId current = ObjectId.zeroId();
    private Revision revision = new Revision(0, Instant.MIN);

    /** @param folder what the names of files begin with: {@code content} */
    HistoryBuilder(ObjectReader objects, String folder, Predicate<String> keepText) {
        this.objects = objects;
        this.folder = folder;
        this.keepText = keepText;
    }

    History build() {
        return new History(states, versions);
    }

    /** Adds what a commit changed, if it is a revision. */
    void add(Line.State state) throws IOException {
        if (state.folder().equals(current)) {
            return;
        }
        Instant time = state.time().isBefore(revision.time()) ? revision.time() : state.time();
        revision = new Revision(revision.number() + 1, time);
        try (TreeWalk walk = new TreeWalk(objects)) {
            walk.addTree(files(current));
            walk.addTree(files(state.folder()));
            walk.setFilter(TreeFilter.ANY_DIFF);
            walk.setRecursive(true);
            while (walk.next()) {
                addFile(folder + "/" + walk.getPathString(), file(walk, 0), file(walk, 1));
            }
        }
        current = state.folder();
    }

    private AbstractTreeIterator files(ObjectId tree) throws IOException {
        if (tree.equals(ObjectId.zeroId())) {
            return new EmptyTreeIterator();
        }
        CanonicalTreeParser files = new CanonicalTreeParser();
        files.reset(objects, tree);
        return files;
    }

    /** An ordinary file; a symbolic link or a submodule is none. */
    private static Optional<ObjectId> file(TreeWalk walk, int tree) {
        FileMode mode = walk.getFileMode(tree);
        boolean isFile = mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE);
        return isFile ? Optional.of(walk.getObjectId(tree)) : Optional.empty();
    }

    private void addFile(String file, Optional<ObjectId> before, Optional<ObjectId> after) throws IOException {
        if (before.equals(after)) {
            return;
        }
        History.State state = new History.State(revision, after);
        states.computeIfAbsent(file, key -> new ArrayList<>()).add(state);
        if (keepText.test(file)) {
            versions.computeIfAbsent(file, key -> new ArrayList<>()).add(version(objects, state));
        }
    }

    /** What a file said in a state. */
    static Version version(ObjectReader objects, History.State state) throws IOException {
        return new Version(
                state.revision(),
                state.file().isPresent()
                        ? Optional.of(text(objects, state.file().get()))
                        : Optional.empty());
    }

    private static String text(ObjectReader objects, ObjectId file) throws IOException {
        if (objects.getObjectSize(file, Constants.OBJ_BLOB) > MAX_TEXT_BYTES) {
            return "";
        }
        return new String(objects.open(file, Constants.OBJ_BLOB).getCachedBytes(), StandardCharsets.UTF_8);
    }
}
