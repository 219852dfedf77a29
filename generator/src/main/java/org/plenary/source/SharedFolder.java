package org.plenary.source;

import java.nio.file.Path;
import org.plenary.problem.Place;

/**
 * A folder beside a site that several editions of a conference take organisations from: {@code <language>/organisations/} and {@code media/}.
 *
 * @param name from the site's own folder, with {@code /} and none at the end, which is how problems name files in it: {@code ../organisations}
 * @param setting where the site says so
 */
public record SharedFolder(String name, Place setting) {

    /** Where it is. */
    public Path in(Path site) {
        return site.resolve(name).normalize();
    }
}
