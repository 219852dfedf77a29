package org.plenary.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;

/** Reads the files of the theme that are published as they are. */
public final class AssetReader {

    private AssetReader() {}

    /**
     * Every file below a folder; {@code css/site.css} is published under that path. Hidden files are left out, symbolic links refused.
     */
    public static List<Output> read(Path folder, Problems problems) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Output> outputs = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (Files.isSymbolicLink(file)) {
                    Place place = Place.ofTheme(folder, path, 0);
                    problems.add(place, Code.REFUSED, "this is a symbolic link", "replace it by the file itself");
                } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !("/" + path).contains("/.")) {
                    outputs.add(new Output(path, Files.readAllBytes(file)));
                }
            }
        }
        return outputs;
    }
}
