package org.plenary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.plenary.hosting.Hosted;
import org.plenary.hosting.Hosting;
import org.plenary.problem.Problems;
import org.plenary.publish.WholeFile;
import org.plenary.publish.WriteFailure;

/** The settings for web servers, which stand beside a site and not in it: {@code site.hosting} beside {@code site}. */
final class Servers {

    private Servers() {}

    static void write(Path output, Hosted site, Problems problems) {
        Path folder = output.resolveSibling(output.getFileName() + ".hosting");
        try {
            for (Map.Entry<String, byte[]> file : Hosting.settings(site).entrySet()) {
                Path place = folder.resolve(file.getKey());
                if (!Files.exists(place) || !Arrays.equals(Files.readAllBytes(place), file.getValue())) {
                    WholeFile.write(place, file.getValue());
                }
            }
        } catch (IOException e) {
            problems.note("What web servers are told can't be written to " + folder.getFileName() + ": "
                    + WriteFailure.of(e, folder).reason());
        }
    }
}
