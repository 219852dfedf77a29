package org.plenary.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.plenary.editing.NewText;
import org.plenary.problem.Problems;

/** Starts a text: makes its file in every language of the site, ready to be written in. Never overwrites one. */
@Mojo(name = "new", aggregator = true, inheritByDefault = false, threadSafe = true)
public final class NewMojo extends SiteMojo {

    /** What kind of text: page, session, person, organisation, room, track, news or document. */
    @Parameter(property = "type")
    private String type = "";

    /** The title, or the name of the person, room and so on. */
    @Parameter(property = "title")
    private String title = "";

    /** The name of the files, without {@code .adoc}; without it, they are named after the title. */
    @Parameter(property = "name")
    private String name = "";

    public NewMojo() {
        super("nothing was written");
    }

    @Override
    Optional<String> run(Path root, Problems problems) throws IOException {
        return new NewText(root, System.getProperties(), Clock.systemUTC(), problems).make(type, title, name);
    }
}
