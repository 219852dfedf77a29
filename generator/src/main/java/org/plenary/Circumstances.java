package org.plenary;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.assets.AssetNames;
import org.plenary.cache.CodeFingerprint;
import org.plenary.cache.Stamps;
import org.plenary.card.Cards;
import org.plenary.content.Fingerprint;
import org.plenary.export.Exports;
import org.plenary.picture.Pictures;
import org.plenary.site.Edition;
import org.plenary.site.Site;
import org.plenary.theme.ThemeFolder;
import org.plenary.trace.Prints;

/** All that decides what becomes of a site besides the site: code, templates, messages and settings. */
final class Circumstances {

    private final ThemeFolder templates;
    private final Map<String, Object> stamps;
    private final Optional<String> text;

    /**
     * @param assets that pages lead to
     * @param libraries a class of each that the theme uses
     */
    Circumstances(Site site, AssetNames assets, List<Class<?>> libraries) throws IOException {
        // Those that come with Plenary are code.
        this.templates = ThemeFolder.of(site.settings().templates().own());
        this.stamps = Stamps.below(templates);
        String said = Fingerprint.of(Stamps.contents(templates).toString()) + " " + print(site, assets);
        this.text = CodeFingerprint.of(all(libraries)).map(code -> code + " " + said);
    }

    /** With those that make what isn't a page. */
    static List<Class<?>> all(List<Class<?>> theme) {
        return Stream.of(theme, Exports.libraries(), Pictures.libraries(), Cards.libraries())
                .flatMap(List::stream)
                .toList();
    }

    private static long print(Site site, AssetNames assets) {
        Prints prints = new Prints();
        List<Long> messages = site.editions().stream()
                .map(Edition::messages)
                .map(spoken -> prints.of(spoken.patterns()))
                .toList();
        return prints.of(List.of(prints.of(site.settings().timeless()), messages, assets.toString()));
    }

    /** What tells them from those of another bake; empty when nothing does. */
    Optional<String> text() {
        return text;
    }

    /** Whether the templates are what they were: somebody may save one while pages are made. */
    boolean hold() throws IOException {
        return Stamps.below(templates).equals(stamps);
    }
}
