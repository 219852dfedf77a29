package org.plenary.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the files of the theme that are published as they are. */
public final class AssetReader {

    private AssetReader() {}

    /** Every file below a folder, hidden ones left out; {@code css/site.css} is published under that path. */
    public static List<Output> read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Output> outputs = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!("/" + path).contains("/.")) {
                    outputs.add(new Output(path, Files.readAllBytes(file)));
                }
            }
        }
        return outputs;
    }
}
