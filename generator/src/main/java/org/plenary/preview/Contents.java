package org.plenary.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.plenary.cache.Cache;
import org.plenary.card.Cards;
import org.plenary.export.Exports;
import org.plenary.offline.Worker;
import org.plenary.picture.Pictures;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;
import org.plenary.problem.ReadFailure;
import org.plenary.publish.Output;
import org.plenary.source.MediaFile;

/**
 * What a site has besides pages: files of the theme, pictures, cards, what is for other programs. Each is made when somebody asks for it, and what
 * can't be made is a problem as in a bake, until it is another file. Safe for many threads.
 */
final class Contents implements AutoCloseable {

    /**
     * What was found out when a file was asked for.
     *
     * @param state the number of the state in which it was asked for
     */
    private record Found(int state, String path, List<Problem> why) {}

    private final Path root;
    private final Pictures pictures;
    private final Cards cards;
    private final Consumer<Problem> told;
    private final Map<MediaFile, Found> broken = new ConcurrentHashMap<>();

    /** @param told takes each problem when it is found */
    Contents(Path root, Cache cache, Consumer<Problem> told) {
        this.root = root;
        this.pictures = Pictures.of(cache);
        this.cards = Cards.of(cache);
        this.told = told;
    }

    /**
     * The file at a path; empty when the site has none there.
     *
     * @throws IOException that says what is wrong
     */
    Optional<byte[]> at(State state, String path) throws IOException {
        Shown shown = state.shown().orElseThrow();
        Optional<Output> asset = Optional.ofNullable(shown.assets().byPath().get(path));
        if (asset.isPresent()) {
            return asset.map(Output::bytes);
        }
        Optional<MediaFile> media = Pictures.sourceOf(path, shown.site().media().values());
        if (media.isPresent()) {
            return picture(state.number(), media.get(), path);
        }
        Optional<byte[]> card = card(shown, path);
        // No browser keeps anything of a preview, nor of a site that was served here before.
        return card.isPresent()
                ? card
                : Exports.at(path, shown.site(), shown.views())
                        .or(() -> Optional.of(Worker.off()).filter(worker -> path.equals(Worker.FILE)))
                        .map(Output::bytes);
    }

    private Optional<byte[]> picture(int state, MediaFile media, String path) throws IOException {
        try {
            Optional<byte[]> made = pictures.at(path, media);
            broken.remove(media);
            return made;
        } catch (IOException e) {
            Problems why = new Problems();
            ReadFailure.tell(root, e, why);
            if (broken.put(media, new Found(state, path, why.list())) == null) {
                why.list().forEach(told);
            }
            throw new IOException(why.text(), e);
        }
    }

    private Optional<byte[]> card(Shown shown, String path) throws IOException {
        try {
            return cards.at(path, shown.site(), shown.views());
        } catch (UncheckedIOException e) {
            Problems why = new Problems();
            ReadFailure.tell(root, e, why);
            throw new IOException(why.text(), e);
        }
    }

    /** What is wrong with the files that somebody asked for; in a newer state they are looked at again. */
    List<Problem> problems(State now) {
        return now.shown().stream()
                .flatMap(shown -> shown.site().media().values().stream())
                .filter(broken::containsKey)
                .flatMap(media -> problems(now.number(), media).stream())
                .toList();
    }

    private List<Problem> problems(int state, MediaFile media) {
        Optional<Found> before = Optional.ofNullable(broken.get(media));
        if (before.isPresent() && before.get().state() < state) {
            try {
                picture(state, media, before.get().path());
            } catch (IOException e) {
                // It has been noted.
            }
        }
        return Optional.ofNullable(broken.get(media)).map(Found::why).orElse(List.of());
    }

    /** Forgets what wasn't used for long. */
    @Override
    public void close() {
        pictures.close();
        cards.close();
    }
}
