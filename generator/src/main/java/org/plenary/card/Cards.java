package org.plenary.card;

import com.ibm.icu.text.ArabicShaping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.fontbox.ttf.TTFParser;
import org.plenary.cache.CodeFingerprint;
import org.plenary.cache.Entries;
import org.plenary.content.Fingerprint;
import org.plenary.history.Commit;
import org.plenary.publish.Output;
import org.plenary.site.Site;
import org.plenary.site.View;

/**
 * A card for each page that search engines show: 1200 by 630 pixels, beside the page. What was drawn is kept under the hash of all that it was drawn
 * from. Safe for many threads.
 */
public final class Cards implements AutoCloseable {

    private static final String KIND = "cards";
    private static final String FONTS = "cards";

    private final Entries entries;
    private final String code;

    private Cards(Entries entries, String code) {
        this.entries = entries;
        this.code = code;
    }

    /**
     * Cards of the site in a folder. What came with a commit, anybody may have written: then nothing is kept.
     *
     * @param notes take a line when nothing can be kept
     */
    public static Cards of(Path site, Clock clock, Consumer<String> notes) {
        Optional<String> code = CodeFingerprint.of(List.of(TTFParser.class, ArabicShaping.class));
        boolean kept = code.isPresent() && !Commit.has(site, Entries.FOLDER);
        return new Cards(kept ? Entries.of(site, KIND, clock, notes) : Entries.none(), code.orElse(""));
    }

    /** The cards of some pages, which are drawn when their content is wanted. */
    public List<Output> outputs(Site site, List<View> views) {
        Fonts fonts = new Fonts(site.settings().templates().resolve(FONTS));
        return views.stream()
                .flatMap(view -> site.card(view).stream()
                        .map(address -> Output.planned(address.file(), view, () -> png(site, view, fonts))))
                .toList();
    }

    /** The card at a path; empty when no page has its card there. */
    public Optional<byte[]> at(String path, Site site, List<View> views) {
        Optional<View> found = views.stream()
                .filter(view ->
                        site.card(view).filter(card -> card.file().equals(path)).isPresent())
                .findFirst();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(png(
                        site, found.get(), new Fonts(site.settings().templates().resolve(FONTS))));
    }

    private byte[] png(Site site, View view, Fonts fonts) {
        Card card = CardWords.of(site, view);
        String key = Fingerprint.of(code + "\n" + fonts.get().print() + "\n" + card);
        Optional<byte[]> kept = entries.find(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] drawn = Painter.png(card, fonts.get());
        entries.keep(key, drawn);
        return drawn;
    }

    /** Forgets what wasn't used for long. */
    @Override
    public void close() {
        entries.close();
    }

    /** Fonts are read when the first card is drawn: one that stands there already wants none. */
    private static final class Fonts {
        private final Path folder;
        private Optional<Typefaces> read = Optional.empty();

        Fonts(Path folder) {
            this.folder = folder;
        }

        synchronized Typefaces get() {
            if (read.isEmpty()) {
                try {
                    read = Optional.of(Typefaces.in(folder));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return read.get();
        }
    }
}
