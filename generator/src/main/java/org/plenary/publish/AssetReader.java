package org.plenary.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plenary.look.Look;
import org.plenary.problem.Code;
import org.plenary.problem.Problems;
import org.plenary.theme.ThemeFolder;

/** Reads the files of the theme that are published as they are. */
public final class AssetReader {

    private AssetReader() {}

    /**
     * Every file below a folder; {@code css/site.css} is published under that path. Hidden files are left out, symbolic links
     * refused. What the site says of its look is in its first style sheet.
     */
    public static List<Output> read(ThemeFolder folder, Look look, Problems problems) throws IOException {
        List<Output> outputs = new ArrayList<>();
        for (Map.Entry<String, Path> each : folder.files().entrySet()) {
            String path = each.getKey();
            Path file = each.getValue();
            if (Files.isSymbolicLink(file)) {
                problems.add(
                        folder.place(path, 0),
                        Code.REFUSED,
                        "this is a symbolic link",
                        "replace it by the file itself");
            } else if (Files.isRegularFile(file) && !("/" + path).contains("/.")) {
                outputs.add(new Output(path, look.on(path, Files.readAllBytes(file))));
            }
        }
        return outputs;
    }
}
