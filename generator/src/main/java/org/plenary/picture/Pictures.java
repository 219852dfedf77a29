package org.plenary.picture;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.coobird.thumbnailator.Thumbnails;
import org.plenary.cache.Cache;
import org.plenary.cache.Entries;
import org.plenary.content.Fingerprint;
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
    private final Map<String, Made> making = new ConcurrentHashMap<>();

    private Pictures(Entries entries) {
        this.entries = entries;
    }

    public static Pictures of(Cache cache) {
        return new Pictures(cache.entries(KIND, libraries()));
    }

    /** A class of each library that makes them. */
    public static List<Class<?>> libraries() {
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

    /** Which of some media the file at a path is made of; empty when it is none of theirs. */
    public static Optional<MediaFile> sourceOf(String path, Collection<MediaFile> media) {
        return media.stream()
                .filter(one -> isItself(path, one) || rendition(path, one).isPresent())
                .findFirst();
    }

    /** The file at a path that is made of a picture; empty when it is none of its. */
    public Optional<byte[]> at(String path, MediaFile media) throws IOException {
        if (isItself(path, media)) {
            return Optional.of(media.published());
        }
        Optional<Rendition> rendition = rendition(path, media);
        return rendition.isPresent() ? Optional.of(bytes(media, rendition.get())) : Optional.empty();
    }

    private static boolean isItself(String path, MediaFile media) {
        return media.offered() && BodyLinks.media(media.name()).file().equals(path);
    }

    private static Optional<Rendition> rendition(String path, MediaFile media) {
        return media.recipe().flatMap(recipe -> media.renditions()).stream()
                .flatMap(Renditions::all)
                .filter(made -> BodyLinks.media(made.name()).file().equals(path))
                .findFirst();
    }

    /** What was made of a picture and couldn't be kept otherwise, as long as there is memory for it; and the lock of whoever makes more of it. */
    private record Made(Map<Rendition, SoftReference<byte[]>> bytes) {

        Optional<byte[]> find(Rendition rendition) {
            return Optional.ofNullable(bytes.get(rendition)).flatMap(kept -> Optional.ofNullable(kept.get()));
        }
    }

    /** Who asks for what somebody makes at this moment waits for it. */
    private byte[] bytes(MediaFile media, Rendition rendition) throws IOException {
        Made made = making.computeIfAbsent(media.name(), name -> new Made(new HashMap<>()));
        synchronized (made) {
            Optional<byte[]> kept = made.find(rendition).or(() -> entries.find(key(rendition)));
            return kept.isPresent() ? kept.get() : make(media, rendition, made);
        }
    }

    private byte[] make(MediaFile media, Rendition wanted, Made made) throws IOException {
        Renditions all = media.renditions().orElseThrow();
        try (Darkroom room = media.darkroom()) {
            byte[] bytes = makeAndKeep(room, wanted, made);
            if (wanted.equals(all.largest())) {
                for (Rendition other : all.all().skip(1).toList()) {
                    makeAndKeep(room, other, made);
                }
            }
            return bytes;
        }
    }

    private byte[] makeAndKeep(Darkroom room, Rendition rendition, Made made) throws IOException {
        byte[] bytes = room.make(rendition);
        if (!entries.keep(key(rendition), bytes)) {
            made.bytes.put(rendition, new SoftReference<>(bytes));
        }
        return bytes;
    }

    /** Forgets what wasn't used for long. */
    @Override
    public void close() {
        entries.close();
    }

    private String key(Rendition rendition) {
        return Fingerprint.of(entries.code() + " " + rendition.name());
    }
}
