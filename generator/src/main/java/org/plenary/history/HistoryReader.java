package org.plenary.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;

/**
 * Reads the history of a site from the git repository that it is in. Only what HEAD leads to counts, so the same commit gives the same
 * history anywhere. Nothing is written and no process is started.
 */
public final class HistoryReader {

    static final String FOLDER = "content";
    private static final Place PLACE = Place.of(FOLDER);

    /** What an unchecked exception means here: JGit throws it when a tree, a commit or a setting is not well-formed. */
    private static final String DAMAGED = "something in it is damaged";

    private HistoryReader() {}

    /**
     * Reads the history of the site in a folder, which may be any folder of a clone, a linked worktree or a submodule.
     *
     * @param keepText the files whose texts are kept, named as problems name them: {@code content/en/sessions/opening.adoc}
     * @return {@link History#none()} when there is none or it can't be read; then there is a problem too
     */
    public static History read(Path root, Predicate<String> keepText, Problems problems) throws IOException {
        Isolation.enter();
        Path site = root.toRealPath();
        Optional<Path> clone = Clone.around(site);
        if (clone.isEmpty()) {
            return none("this folder isn't in a git repository", problems);
        }
        try (Repository repository = open(clone.get())) {
            return read(repository, clone.get().relativize(site.resolve(FOLDER)), keepText, problems);
        } catch (IOException e) {
            return broken(String.valueOf(e.getMessage()), problems);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return broken(DAMAGED, problems);
        }
    }

    /**
     * Shows what files said over time, oldest first, to one who need not keep it all.
     *
     * @param history of the same site, read before
     */
    public static void show(Path root, History history, TextWatcher watcher, Problems problems) throws IOException {
        List<Map.Entry<String, List<History.State>>> watched = history.states().entrySet().stream()
                .filter(file -> watcher.watches(file.getKey()))
                .toList();
        Optional<Path> clone = watched.isEmpty() ? Optional.empty() : Clone.around(root.toRealPath());
        if (clone.isEmpty()) {
            return;
        }
        try (Repository repository = open(clone.get());
                ObjectReader objects = repository.newObjectReader()) {
            for (Map.Entry<String, List<History.State>> file : watched) {
                for (History.State state : file.getValue()) {
                    watcher.see(file.getKey(), HistoryBuilder.version(objects, state));
                }
            }
        } catch (IOException e) {
            broken(String.valueOf(e.getMessage()), problems);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            broken(DAMAGED, problems);
        }
    }

    static Repository open(Path clone) throws IOException {
        File workTree = clone.toFile();
        return new FileRepositoryBuilder()
                .setFS(Isolation.files())
                .setWorkTree(workTree)
                .setMustExist(true)
                .build();
    }

    private static History read(Repository repository, Path folder, Predicate<String> keepText, Problems problems)
            throws IOException {
        Line line = Line.read(
                repository,
                StreamSupport.stream(folder.spliterator(), false)
                        .map(Path::toString)
                        .toList());
        if (line.cutOff()) {
            return cutOff(problems);
        }
        try (ObjectReader objects = repository.newObjectReader()) {
            HistoryBuilder builder = new HistoryBuilder(objects, FOLDER, keepText);
            for (Line.State state : line.states()) {
                builder.add(state);
            }
            History history = builder.build();
            return history.isKnown() ? history : none("content/ was never committed", problems);
        }
    }

    private static History none(String why, Problems problems) {
        problems.add(
                PLACE,
                Code.NO_HISTORY,
                why + ", so nothing is known of changes to the programme",
                "the site gets no page of changes, and its calendars carry no times of change");
        return History.none();
    }

    private static History cutOff(Problems problems) {
        problems.add(
                PLACE,
                Code.SHALLOW_HISTORY,
                "this is a shallow clone: git fetched only the last commits, so the history of the programme is cut off",
                "run git fetch --unshallow; in GitHub Actions set fetch-depth: 0, in GitLab CI GIT_DEPTH: 0;"
                        + " or set site.history=off to go without");
        return History.none();
    }

    private static History broken(String why, Problems problems) {
        problems.add(
                PLACE,
                Code.BROKEN_HISTORY,
                "the git repository can't be read: " + why,
                "look at what git fsck says, or clone it anew, in full; or set site.history=off to go without");
        return History.none();
    }
}
