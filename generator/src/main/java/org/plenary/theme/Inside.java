package org.plenary.theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether files are where their paths say. */
public final class Inside {

    private Inside() {}

    /** Whether a folder has a file at a path, and no link there leads out of it. */
    public static boolean holds(Path folder, String path) {
        try {
            Path real = folder.resolve(path).toRealPath();
            return Files.isRegularFile(real) && real.startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false; // it isn't there
        }
    }
}
