package org.plenary.picture;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.coobird.thumbnailator.Thumbnails;
import org.plenary.cache.CodeFingerprint;
import org.plenary.cache.Entries;
import org.plenary.content.Fingerprint;
import org.plenary.history.Commit;
import org.plenary.media.Darkroom;
import org.plenary.media.Rendition;
import org.plenary.media.Renditions;
import org.plenary.publish.Output;
import org.plenary.site.BodyLinks;
import org.plenary.source.MediaFile;

/**
 * The files that are published of media, made once: what was made is kept under the hash of the picture, of its form and of all that makes it.
 * Safe for many threads.
 */
public final class Pictures implements AutoCloseable {

    private static final String KIND = "pictures";

    private final Entries entries;
    private final String code;

    private Pictures(Entries entries, String code) {
        this.entries = entries;
        this.code = code;
    }

    /**
     * Pictures of the site in a folder. What came with a commit, anybody may have written: then nothing is kept.
     *
     * @param notes take a line when nothing can be kept
     */
    public static Pictures of(Path site, Clock clock, Consumer<String> notes) {
        Optional<String> code = CodeFingerprint.of(libraries());
        boolean kept = code.isPresent() && !Commit.has(site, Entries.FOLDER);
        return new Pictures(kept ? Entries.of(site, KIND, clock, notes) : Entries.none(), code.orElse(""));
    }

    private static List<Class<?>> libraries() {
        return List.of(WebPImageWriterSpi.class, JPEGImageReaderSpi.class, Thumbnails.class);
    }

    private record Planned(MediaFile media, Rendition rendition, int turn) {}

    /** All files that are published of media. The largest rendition of each picture comes before the others, because it makes them too. */
    public List<Output> outputs(Collection<MediaFile> media) {
        Stream<Output> offered = media.stream()
                .filter(MediaFile::offered)
                .map(one -> new Output(BodyLinks.media(one.name()).file(), one::published));
        Stream<Output> made = media.stream()
                .filter(one -> one.recipe().isPresent())
                .flatMap(one -> planned(one).stream())
                .sorted(Comparator.comparing(Planned::turn))
                .map(one -> Output.planned(
                        BodyLinks.media(one.rendition.name()).file(),
                        one.rendition,
                        () -> bytes(one.media, one.rendition)));
        return Stream.concat(offered, made).toList();
    }

    private static List<Planned> planned(MediaFile media) {
        Rendition largest = media.renditions().orElseThrow().largest();
        return media.renditions().stream()
                .flatMap(Renditions::all)
                .map(rendition -> new Planned(media, rendition, rendition.equals(largest) ? 0 : 1))
                .toList();
    }

    /** The file at a path, of some media; empty when it is none of theirs. */
    public Optional<byte[]> at(String path, Collection<MediaFile> media) throws IOException {
        for (MediaFile one : media) {
            if (one.offered() && BodyLinks.media(one.name()).file().equals(path)) {
                return Optional.of(one.published());
            }
            Optional<Rendition> rendition = one.recipe().flatMap(recipe -> one.renditions()).stream()
                    .flatMap(Renditions::all)
                    .filter(made -> BodyLinks.media(made.name()).file().equals(path))
                    .findFirst();
            if (rendition.isPresent()) {
                return Optional.of(bytes(one, rendition.get()));
            }
        }
        return Optional.empty();
    }

    private byte[] bytes(MediaFile media, Rendition rendition) throws IOException {
        Optional<byte[]> kept = entries.find(key(rendition));
        return kept.isPresent() ? kept.get() : make(media, rendition);
    }

    private byte[] make(MediaFile media, Rendition wanted) throws IOException {
        Renditions all = media.renditions().orElseThrow();
        try (Darkroom room = media.darkroom()) {
            byte[] bytes = makeAndKeep(room, wanted);
            if (wanted.equals(all.largest())) {
                for (Rendition other : all.all().skip(1).toList()) {
                    makeAndKeep(room, other);
                }
            }
            return bytes;
        }
    }

    private byte[] makeAndKeep(Darkroom room, Rendition rendition) throws IOException {
        byte[] bytes = room.make(rendition);
        entries.keep(key(rendition), bytes);
        return bytes;
    }

    /** Forgets what wasn't used for long. */
    @Override
    public void close() {
        entries.close();
    }

    private String key(Rendition rendition) {
        return Fingerprint.of(code + " " + rendition.name());
    }
}
