package org.plenary.intake.source;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.export.identity.Identity;
import org.plenary.language.Slug;
import org.plenary.source.SourceFile;

/**
 * Finds the file that a guid of Plenary's was made from. None can be read out of one; but what a name becomes as a file can be tried.
 *
 * @param host of the site that made it; empty for another tool's
 */
record Guids(Optional<URI> host) {

    static final Guids NONE = new Guids(Optional.empty());

    static Guids below(String base) {
        try {
            return new Guids(Optional.of(URI.create(base.replaceFirst("/$", "")))
                    .filter(uri -> uri.getHost() != null && uri.getRawPath() != null));
        } catch (IllegalArgumentException e) {
            return NONE;
        }
    }

    /** The id, or nothing when the title has to do. */
    String id(String folder, String guid, String name) {
        return host.flatMap(site -> Stream.of(
                                name,
                                name.replaceAll("['’ʼʾʿ`´]", " "),
                                name.replaceFirst(",.*", ""),
                                name.replaceFirst("^\\S+\\s", ""))
                        .map(Slug::of)
                        .filter(id -> SourceFile.ID.matcher(id).matches())
                        .filter(id ->
                                Identity.guid(site, folder + id).toString().equals(guid))
                        .findFirst())
                .orElse("");
    }
}
