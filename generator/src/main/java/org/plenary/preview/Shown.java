package org.plenary.preview;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.entry.Entry;
import org.plenary.entry.Listed;
import org.plenary.hosting.Hosted;
import org.plenary.publish.Output;
import org.plenary.site.Planner;
import org.plenary.site.Site;
import org.plenary.site.View;
import org.plenary.site.Withheld;
import org.plenary.theme.ThemeFolder;

/**
 * A site without errors, ready to be shown.
 *
 * @param views every page
 * @param pages the same by the file that holds it, such as {@code en/index.html}
 */
record Shown(Site site, List<View> views, Map<String, View> pages, Assets assets) {

    /**
     * The files of the theme that are published as they are.
     *
     * @param byPath such as {@code css/site.css}
     * @param styles tells all style sheets from what they were in other states
     * @param others the same of the other files
     */
    record Assets(Map<String, Output> byPath, int styles, int others) {

        static final Assets NONE = new Assets(Map.of(), 0, 0);

        static Assets of(List<Output> files) {
            Map<String, Output> byPath = files.stream().collect(Collectors.toMap(Output::path, Function.identity()));
            return new Assets(byPath, fingerprint(files, true), fingerprint(files, false));
        }

        private static int fingerprint(List<Output> files, boolean styles) {
            return files.stream()
                    .filter(file -> file.path().endsWith(".css") == styles)
                    .mapToInt(file -> 31 * file.path().hashCode() + Arrays.hashCode(file.bytes()))
                    .sum();
        }
    }

    static Shown of(Site site, Assets assets) {
        List<View> views = Planner.plan(site);
        Map<String, View> pages = new HashMap<>();
        views.forEach(view -> pages.putIfAbsent(view.address().file(), view));
        return new Shown(site, views, pages, assets);
    }

    /** The same pages with other files of the theme. */
    Shown with(Assets files) {
        return new Shown(site, views, pages, files);
    }

    /** What a web server has to know of the site. */
    Hosted hosted() {
        return Hosted.of(site, views, List.of());
    }

    /** The page in a file. */
    Optional<View> page(String file) {
        return Optional.ofNullable(pages.get(file));
    }

    /** Why visitors don't get to see a page; empty when they do. */
    Optional<Withheld> withheld(View view) {
        return view.subject()
                .map(subject -> subject.entry().source().key())
                .flatMap(key -> Optional.ofNullable(site.withheld().get(key)));
    }

    /** The pages that files become, those of one file in its own language first; of a file that others include, one of theirs. */
    List<View> pagesOf(List<String> names) {
        Map<String, View> found = new HashMap<>();
        Set<String> left = new HashSet<>(names);
        translated((entry, view) -> {
            if (left.remove(entry.source().name())) {
                found.put(entry.source().name(), view);
            }
        });
        if (!left.isEmpty()) {
            translated((entry, view) -> entry.words().body().includes().keySet().stream()
                    .filter(left::contains)
                    .forEach(name -> found.putIfAbsent(name, view)));
        }
        return names.stream()
                .flatMap(name -> Optional.ofNullable(found.get(name)).stream())
                .distinct()
                .toList();
    }

    private void translated(BiConsumer<Entry, View> each) {
        views.forEach(view ->
                view.subject().filter(Listed::translated).ifPresent(subject -> each.accept(subject.entry(), view)));
    }

    /** The folder of the theme's templates. */
    ThemeFolder templates() {
        return site.settings().templates();
    }
}
