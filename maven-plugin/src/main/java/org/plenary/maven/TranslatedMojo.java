package org.plenary.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.plenary.editing.TranslationMark;
import org.plenary.problem.Problems;

/** Marks translations as saying what their originals say now. */
@Mojo(name = "translated", aggregator = true, inheritByDefault = false, threadSafe = true)
public final class TranslatedMojo extends SiteMojo {

    /** The files of the translations, such as {@code content/nl/sessions/opening.adoc}; several with commas between them. */
    @Parameter(property = "file")
    private String file = "";

    public TranslatedMojo() {
        super("nothing was written");
    }

    @Override
    Optional<String> run(Path root, Problems problems) throws IOException {
        List<String> files = Arrays.stream(file.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return new TranslationMark(root, System.getProperties(), Clock.systemUTC(), problems).set(files);
    }
}
