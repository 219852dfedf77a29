package org.plenary.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the clone of a git repository, a linked worktree or a submodule that a folder is in. */
public final class Clone {

    private Clone() {}

    /** The folder that git's own stands in, nearest to the given one, which must exist; its real path. */
    public static Optional<Path> around(Path folder) throws IOException {
        return Stream.iterate(
                        Optional.of(folder.toRealPath()), Optional::isPresent, inner -> inner.map(Path::getParent))
                .flatMap(Optional::stream)
                .filter(outer -> Files.exists(outer.resolve(".git")))
                .findFirst();
    }
}
