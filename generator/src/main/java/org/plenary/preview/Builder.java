package org.plenary.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.cache.Cache;
import org.plenary.cache.Stamps;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;
import org.plenary.problem.Severity;
import org.plenary.publish.AssetReader;
import org.plenary.settings.Redirect;
import org.plenary.settings.Settings;
import org.plenary.settings.SettingsReader;
import org.plenary.site.Site;
import org.plenary.site.View;
import org.plenary.source.Inventory;

/** Makes a new state whenever files change, on a thread of its own. Errors are told only when nothing mends them at once, as half of a save would. */
final class Builder implements AutoCloseable {

    /** How long to wait for the other half of a save. */
    private static final Duration SECOND_HALF = Duration.ofMillis(150);

    /** How often to wait for it. */
    private static final int HALVES = 5;

    private final Path root;
    private final SiteMemory memory;
    private final PageTheme theme;
    private final Pages pages;
    private final Desk desk;
    private final Changes changes = new Changes();
    private final Watch watch;
    private final Terminal terminal;
    private final Kept<List<Object>, Shown.Assets> assets = new Kept<>();
    private Map<String, Object> templates = Map.of();
    private boolean warm;

    Builder(
            Path site,
            Map<?, ?> overrides,
            Clock clock,
            PageTheme theme,
            Pages pages,
            Desk desk,
            Terminal terminal,
            Cache cache)
            throws IOException {
        this.root = site.toRealPath();
        this.pages = pages;
        this.memory = new SiteMemory(root, overrides, clock, cache);
        this.theme = theme;
        this.desk = desk;
        this.terminal = terminal;
        this.watch = new Watch(changes, List.of(root.resolve(SettingsReader.FILE), root.resolve(Redirect.FILE)));
        watch.folders(Set.of(root.resolve(Inventory.FOLDER)));
    }

    /** Goes on until it is closed, after the desk. */
    void run() {
        try {
            Set<Path> changed = Set.of();
            while (!desk.isClosed()) {
                changed = build(changed);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            memory.close();
        }
    }

    /** One state, and the changes after it. */
    private Set<Path> build(Set<Path> changed) throws IOException, InterruptedException {
        Set<Path> all = new LinkedHashSet<>(changed);
        long start = System.nanoTime();
        Problems problems = new Problems();
        boolean sound = desk.newest().ready() && desk.newest().problems().isEmpty();
        Optional<Shown> shown = read(Optional.of(changed).filter(files -> sound), problems);
        for (int half = 0; problems.hasErrors() && desk.newest().ready() && half < HALVES; half++) {
            Set<Path> more = changes.await(SECOND_HALF);
            if (more.isEmpty()) {
                break;
            }
            all.addAll(more);
            start = System.nanoTime();
            problems = new Problems();
            shown = read(Optional.empty(), problems);
        }
        put(all, shown, problems, Duration.ofNanos(System.nanoTime() - start));
        if (!warm && shown.isPresent()) {
            warm = true;
            warmUp(shown.get());
        }
        // What wakes us up for the last time may have come as the other half of a save.
        return desk.isClosed() ? Set.of() : changes.await();
    }

    private void put(Set<Path> changed, Optional<Shown> shown, Problems problems, Duration time) {
        State before = desk.newest();
        List<String> names = changed.stream().map(this::name).toList();
        List<View> pages = shown.map(site -> site.pagesOf(names)).orElse(List.of());
        State state = new State(
                before.number() + 1,
                shown.or(before::shown),
                errors(problems),
                Optional.of(pages)
                        .filter(several -> several.size() == 1)
                        .map(one -> one.get(0).address()),
                true);
        terminal.tell(state, names, pages, problems, time);
        desk.put(state);
    }

    private static List<Problem> errors(Problems problems) {
        return problems.list().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /** As problems name files: from the site's own folder. */
    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** @param changed the only files that may have changed; empty when all have to be looked at, as after errors */
    private Optional<Shown> read(Optional<Set<Path>> changed, Problems problems) {
        try {
            Optional<Settings> settings = memory.settings(problems);
            if (settings.isEmpty()) {
                return Optional.empty();
            }
            Set<Path> folders = new HashSet<>(Set.of(
                    root.resolve(Inventory.FOLDER),
                    settings.get().templates().own(),
                    settings.get().assets().own()));
            settings.get().sharing().map(shared -> shared.in(root)).ifPresent(folders::add);
            watch.folders(folders);
            return read(settings.get(), changed, problems);
        } catch (IOException | UncheckedIOException e) {
            problems.add(
                    Place.of(Inventory.FOLDER),
                    Code.MISSING_FILE,
                    "a file can't be read: " + e.getMessage(),
                    "see that it is there, and that everybody may read it");
            return Optional.empty();
        }
    }

    private Optional<Shown> read(Settings settings, Optional<Set<Path>> changed, Problems problems) throws IOException {
        Map<String, Object> now = Stamps.contents(settings.templates());
        theme.forget(changed(templates, now));
        templates = now;
        Optional<Site> site = memory.read(settings, now, changed, problems);
        Shown.Assets files = assets.get(
                List.of(Stamps.below(settings.assets()), settings.look()),
                problems,
                own -> Shown.Assets.of(AssetReader.read(settings.assets(), settings.look(), own)));
        return problems.hasErrors() ? Optional.empty() : site.map(whole -> shown(whole, files));
    }

    private Shown shown(Site site, Shown.Assets files) {
        return desk.newest()
                .shown()
                .filter(before -> before.site() == site)
                .map(before -> before.with(files))
                .orElseGet(() -> Shown.of(site, files));
    }

    /** The files of a folder that aren't what they were, or aren't there any more. */
    private static List<String> changed(Map<String, Object> before, Map<String, Object> now) {
        Set<Map.Entry<String, Object>> same = new HashSet<>(now.entrySet());
        same.retainAll(before.entrySet());
        return Stream.concat(before.entrySet().stream(), now.entrySet().stream())
                .filter(file -> !same.contains(file))
                .map(Map.Entry::getKey)
                .distinct()
                .toList();
    }

    /** Does once, unasked, what takes long the first time. */
    private void warmUp(Shown shown) {
        memory.warmUp(() -> changes.isEmpty() && !desk.isClosed());
        Set<String> templates = new HashSet<>();
        shown.views().stream()
                .filter(view -> templates.add(view.template()))
                .takeWhile(view -> changes.isEmpty() && !desk.isClosed())
                .forEach(view -> pages.page(shown, view.address().file()));
    }

    @Override
    public void close() throws IOException {
        watch.close();
        changes.add(root);
    }
}
