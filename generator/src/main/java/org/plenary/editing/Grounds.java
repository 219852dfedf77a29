package org.plenary.editing;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;

/** Whether a new file can be made. */
public final class Grounds {

    private Grounds() {}

    /**
     * Tells what stands in the way: nothing may be there, and the way there may not lead elsewhere.
     *
     * @param name of the file, from the root of the site
     */
    public static void check(Path root, String name, Problems problems) {
        Path file = root.resolve(name);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(
                    Place.of(name),
                    Code.AMBIGUOUS_ADDRESS,
                    "this file is there already",
                    "change it as it is, or give the new text another name: -Dname=...");
        }
        for (Path folder = file.getParent(); folder != null && !folder.equals(root); folder = folder.getParent()) {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                problems.add(
                        Place.of(root.relativize(folder).toString().replace('\\', '/')),
                        Code.REFUSED,
                        "this is not an ordinary folder",
                        "replace it by a folder");
            }
        }
    }
}
