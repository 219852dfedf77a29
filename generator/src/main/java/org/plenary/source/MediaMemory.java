package org.plenary.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.media.MediaKind;
import org.plenary.media.Medium;
import org.plenary.media.Recipe;
import org.plenary.media.Size;

/** What was seen in media files, so that whoever lists a site again and again decodes each picture once. For one thread. */
public final class MediaMemory {

    /** @param bytes that are published of it */
    record Look(
            Optional<Size> size, long pixels, int bytes, List<Medium.Complaint> complaints, Optional<Recipe> recipe) {

        static Look at(Medium medium, MediaKind kind) {
            return new Look(
                    medium.size(), medium.pixels(), medium.bytes().length, medium.complaints(), medium.recipe(kind));
        }
    }

    private record Seen(Stamp stamp, Look look) {}

    private final Map<Path, Seen> seen = new HashMap<>();

    Look look(Path file, MediaKind kind, Stamp stamp) throws IOException {
        Optional<Seen> before = Optional.ofNullable(seen.get(file)).filter(one -> one.stamp.equals(stamp));
        if (before.isPresent()) {
            return before.get().look;
        }
        boolean rested = stamp.isRested(Instant.now());
        try (InputStream in = Files.newInputStream(file)) {
            Look look = Look.at(Medium.decoded(in.readNBytes(Medium.MAX_BYTES + 1), kind), kind);
            if (rested) {
                seen.put(file, new Seen(stamp, look));
            }
            return look;
        }
    }
}
