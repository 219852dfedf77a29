package org.plenary.card;

import com.ibm.icu.text.ArabicShaping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.plenary.cache.Cache;
import org.plenary.cache.Entries;
import org.plenary.cache.Stamps;
import org.plenary.content.Fingerprint;
import org.plenary.publish.Output;
import org.plenary.settings.Settings;
import org.plenary.site.Site;
import org.plenary.site.View;

/**
 * A card for each page that search engines show: 1200 by 630 pixels, beside the page. What was drawn is kept under the hash of all that it was drawn
 * from. Safe for many threads.
 */
public final class Cards implements AutoCloseable {

    private static final String KIND = "cards";

    private final Entries entries;
    private Map<String, Object> stamps = Map.of();
    private Optional<Lazily> last = Optional.empty();

    private Cards(Entries entries) {
        this.entries = entries;
    }

    public static Cards of(Cache cache) {
        return new Cards(cache.entries(KIND, libraries()));
    }

    /** A class of each library that draws them. */
    public static List<Class<?>> libraries() {
        return List.of(TTFParser.class, ArabicShaping.class);
    }

    /** The cards of some pages, which are drawn when their content is wanted. */
    public List<Output> outputs(Site site, List<View> views) {
        Lazily easel = new Lazily(site.settings());
        return views.stream()
                .flatMap(view -> site.card(view).stream()
                        .map(address -> Output.planned(address.file(), view, () -> png(site, view, easel))))
                .toList();
    }

    /** The card at a path; empty when no page has its card there. */
    public Optional<byte[]> at(String path, Site site, List<View> views) {
        Optional<View> found = views.stream()
                .filter(view ->
                        site.card(view).filter(card -> card.file().equals(path)).isPresent())
                .findFirst();
        return found.isEmpty() ? Optional.empty() : Optional.of(png(site, found.get(), lastOf(site.settings())));
    }

    /** With the fonts that were read for the last card, as long as nothing of the templates changes: a preview draws one by one. */
    private synchronized Lazily lastOf(Settings settings) {
        try {
            Map<String, Object> now = Stamps.below(settings.templates());
            Lazily easel = last.filter(made -> made.draws(settings) && now.equals(stamps))
                    .orElseGet(() -> new Lazily(settings));
            stamps = now;
            last = Optional.of(easel);
            return easel;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] png(Site site, View view, Lazily easel) {
        Card card = CardWords.of(site, view);
        String key = Fingerprint.of(entries.code() + "\n" + easel.get().print() + "\n" + card);
        Optional<byte[]> kept = entries.find(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] drawn = easel.get().png(card);
        entries.keep(key, drawn);
        return drawn;
    }

    /** Forgets what wasn't used for long. */
    @Override
    public void close() {
        entries.close();
    }

    /** Fonts are read when the first card is drawn: one that stands there already wants none. */
    private static final class Lazily {
        private final Settings settings;
        private Optional<Easel> made = Optional.empty();

        Lazily(Settings settings) {
            this.settings = settings;
        }

        /** Whether it draws as settings say. */
        boolean draws(Settings wanted) {
            return settings.templates().equals(wanted.templates())
                    && settings.look().equals(wanted.look());
        }

        synchronized Easel get() {
            if (made.isEmpty()) {
                try {
                    made = Optional.of(new Easel(
                            Typefaces.of(settings.templates()), settings.look().byDay()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return made.get();
        }
    }
}
