package org.plenary.history;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;

/**
 * The first-parent line of HEAD: each merge counts as one change, because it is the merge that was published.
 *
 * @param states one for each commit, oldest first
 * @param cutOff whether older commits were not fetched
 */
record Line(List<State> states, boolean cutOff) {

    /**
     * A commit.
     *
     * @param folder the content folder's tree; {@link ObjectId#zeroId()} when it has none
     */
    record State(Instant time, ObjectId folder) {}

    Line {
        states = List.copyOf(states);
    }

    /**
     * Walks back from HEAD.
     *
     * @param folder the way to the content folder from the root of the repository, a name each
     */
    static Line read(Repository repository, List<String> folder) throws IOException {
        Optional<ObjectId> head = Optional.ofNullable(repository.resolve(Constants.HEAD));
        if (head.isEmpty()) {
            return new Line(List.of(), false);
        }
        try (RevWalk walk = new RevWalk(repository)) {
            return read(walk, head.get(), folder);
        }
    }

    private static Line read(RevWalk walk, ObjectId head, List<String> folder) throws IOException {
        List<State> states = new ArrayList<>();
        RevCommit commit = walk.parseCommit(head);
        states.add(state(walk, commit, folder));
        while (commit.getParentCount() > 0) {
            commit = walk.parseCommit(commit.getParent(0));
            states.add(state(walk, commit, folder));
        }
        Collections.reverse(states);
        return new Line(states, hidesParents(walk.getObjectReader(), commit));
    }

    /** A shallow clone hides the parents of its oldest commits; now and then there are none to hide. */
    private static boolean hidesParents(ObjectReader objects, ObjectId commit) throws IOException {
        return objects.getShallowCommits().contains(commit)
                && RevCommit.parse(objects.open(commit).getCachedBytes()).getParentCount() > 0;
    }

    private static State state(RevWalk walk, RevCommit commit, List<String> folder) throws IOException {
        Instant time = Optional.ofNullable(commit.getCommitterIdent())
                .map(PersonIdent::getWhenAsInstant)
                .orElse(Instant.EPOCH);
        ObjectId root = commit.getTree().copy();
        commit.disposeBody();
        return new State(time, folder(walk, root, folder));
    }

    private static ObjectId folder(RevWalk walk, ObjectId root, List<String> names) throws IOException {
        ObjectId folder = root;
        for (String name : names) {
            folder = folder(new CanonicalTreeParser(new byte[0], walk.getObjectReader(), folder), name);
            if (folder.equals(ObjectId.zeroId())) {
                break;
            }
        }
        return folder;
    }

    private static ObjectId folder(CanonicalTreeParser entries, String name) throws IOException {
        for (; !entries.eof(); entries.next(1)) {
            if (entries.getEntryFileMode() == FileMode.TREE
                    && entries.getEntryPathString().equals(name)) {
                return entries.getEntryObjectId();
            }
        }
        return ObjectId.zeroId();
    }
}
