package org.plenary.maven;

import java.io.File;
import java.nio.file.Path;

/** Where the sites of a project are. */
final class Folders {

    private Folders() {}

    /**
     * The folder that a site is baked to: {@code target/site} for the project's own, {@code target/showcase} for the one in {@code showcase/}.
     *
     * @param project the folder of the pom
     * @param target the project's {@code target}
     */
    static Path output(Path site, File project, File target) {
        boolean own = site.toAbsolutePath().normalize().equals(project.toPath());
        return target.toPath().resolve(own ? Path.of("site") : site.getFileName());
    }
}
