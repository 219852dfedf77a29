package org.plenary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.assets.AssetNames;
import org.plenary.assets.Assets;
import org.plenary.cache.Cache;
import org.plenary.card.Cards;
import org.plenary.export.Exports;
import org.plenary.hosting.Hosted;
import org.plenary.hosting.Hosting;
import org.plenary.language.Language;
import org.plenary.media.Webp;
import org.plenary.offline.Worker;
import org.plenary.packing.Packing;
import org.plenary.picture.Pictures;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;
import org.plenary.problem.ReadFailure;
import org.plenary.progress.Progress;
import org.plenary.publish.AssetReader;
import org.plenary.publish.Form;
import org.plenary.publish.NotPublished;
import org.plenary.publish.Output;
import org.plenary.publish.Publisher;
import org.plenary.publish.WriteFailure;
import org.plenary.reuse.Reuse;
import org.plenary.site.Edition;
import org.plenary.site.Planner;
import org.plenary.site.Site;
import org.plenary.site.View;
import org.plenary.translation.Translation;

/**
 * Bakes a site: reads, assembles, plans, renders, publishes.
 *
 * <pre>{@code
 * Problems problems = new Problems();
 * Optional<String> summary = new Bake(root, Path.of("target/site"), System.getProperties(), Clock.systemUTC(), theme, problems).run();
 * }</pre>
 */
public final class Bake {

    /** Lays pages out. */
    @FunctionalInterface
    public interface Theme {
        /** The pages, which are rendered when their content is wanted; what is wrong with a template is a problem. */
        List<Output> pages(Site site, List<View> views, AssetNames assets, Problems problems) throws IOException;

        /** A class of each library that decides what becomes of a page. */
        default List<Class<?>> libraries() {
            return List.of();
        }
    }

    private static final int MAX_ADVICE = 10;

    private final Path root;
    private final Path output;
    private final Map<?, ?> overrides;
    private final Clock clock;
    private final Theme theme;
    private final Problems problems;
    private Progress progress = Progress.QUIET;

    /**
     * @param root the folder with {@code jbake.properties}, {@code content}, {@code templates} and {@code assets}
     * @param output the folder to publish to
     * @param overrides settings that win over the file's
     */
    public Bake(Path root, Path output, Map<?, ?> overrides, Clock clock, Theme theme, Problems problems) {
        this.root = root;
        this.output = output;
        this.overrides = overrides;
        this.clock = clock;
        this.theme = theme;
        this.problems = problems;
    }

    /** Lets somebody know how far it has come. */
    public Bake telling(Progress watcher) {
        progress = watcher;
        return this;
    }

    /**
     * Bakes and publishes.
     *
     * @return what was published, in its last line, and before it which translations need a look; empty when there were errors, and then nothing was
     */
    public Optional<String> run() throws IOException {
        long start = System.nanoTime();
        SiteReader reader = new SiteReader(root, overrides, clock, problems).telling(progress);
        Optional<Site> site = reader.read();
        if (site.isEmpty()) {
            return Optional.empty();
        }
        List<View> views = Planner.plan(site.get());
        try {
            make(site.get(), views, reader.cache());
        } catch (NotPublished e) {
            problems.add(place(), Code.NOT_PUBLISHED, e.why(), e.hint());
        } catch (UncheckedIOException e) {
            ReadFailure.tell(root, e, problems);
        } catch (IOException e) {
            ReadFailure.tell(root, e, problems);
        }
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(summary(site.get(), views, Duration.ofNanos(System.nanoTime() - start)));
    }

    private void make(Site site, List<View> views, Cache cache) throws IOException {
        Assets assets = Assets.of(
                AssetReader.read(site.settings().assets(), site.settings().look(), problems));
        Hosted hosted = Hosted.of(site, views, assets.folders());
        try (Pictures pictures = Pictures.of(cache);
                Cards cards = Cards.of(cache)) {
            List<Output> outputs = new ArrayList<>(theme.pages(site, views, assets.names(), problems));
            outputs.addAll(Exports.of(site, views));
            outputs.addAll(assets.files());
            outputs.addAll(Hosting.published(hosted));
            outputs.add(Worker.of(site, views, outputs));
            outputs.addAll(pictures.outputs(site.media().values()));
            outputs.addAll(cards.outputs(site, views));
            notePlainPictures(site);
            List<Output> all = Layout.of(site, hosted, outputs);
            checkPlaces(site, hosted, all);
            publish(site, new Circumstances(site, assets.names(), theme.libraries()), all);
        }
        if (!problems.hasErrors()) {
            Servers.write(output, hosted, problems);
        }
    }

    private void publish(Site site, Circumstances circumstances, List<Output> outputs) throws IOException {
        Reuse reuse = Reuse.of(output, circumstances.text(), site.shelves());
        List<Form> forms = site.settings().compressed() ? Packing.forms(problems::note) : List.of();
        try (Publisher.Publication publication = new Publisher(output, forms).begin()) {
            Workers.each(
                    outputs,
                    planned -> {
                        publication.add(reuse.make(planned));
                        return planned.path();
                    },
                    progress,
                    "Making pages");
            if (problems.hasErrors()) {
                return;
            }
            publication.finish();
        }
        if (circumstances.hold()) {
            note(reuse);
        }
    }

    private void note(Reuse reuse) {
        try {
            reuse.note();
        } catch (IOException e) {
            problems.note("What was made can't be noted beside " + output.getFileName()
                    + ", so the next bake makes everything anew: "
                    + WriteFailure.of(e, output).reason());
        }
    }

    /** The output folder, as a place of a problem. */
    private Place place() {
        Path folder = output.toAbsolutePath().normalize();
        Path site = root.toAbsolutePath().normalize();
        return Place.of((folder.startsWith(site) ? site.relativize(folder) : folder)
                .toString()
                .replace('\\', '/'));
    }

    private void notePlainPictures(Site site) {
        boolean pictures =
                site.media().values().stream().anyMatch(media -> media.recipe().isPresent());
        if (pictures && !Webp.isThere()) {
            problems.note(
                    "WebP can't be written on this machine, so pictures are published as JPEG and PNG only: larger files, and other"
                            + " pages than on a machine that can");
        }
    }

    /** The theme may bring any file, but not in the place of another. */
    private void checkPlaces(Site site, Hosted hosted, List<Output> outputs) {
        Set<String> taken = new HashSet<>();
        String folder = hosted.folder();
        outputs.stream()
                .map(Output::path)
                .filter(path -> !taken.add(path))
                .forEach(path -> problems.add(
                        site.settings()
                                .assets()
                                .place(
                                        AssetNames.plain(
                                                path.startsWith(folder) ? path.substring(folder.length()) : path),
                                        0),
                        Code.AMBIGUOUS_ADDRESS,
                        "the site has a page or file at /" + path + " already",
                        "give this file another name"));
    }

    /** Which translations need a look, a few at a time, and then what was baked. */
    private String summary(Site site, List<View> views, Duration time) {
        List<String> advice = site.translations().all().stream()
                .sorted(Comparator.comparing(Translation::status))
                .flatMap(translation -> translation.advice().stream())
                .toList();
        List<String> lines = new ArrayList<>(advice.subList(0, Math.min(advice.size(), MAX_ADVICE)));
        if (advice.size() > MAX_ADVICE) {
            lines.add("... and " + (advice.size() - MAX_ADVICE)
                    + " more translations: ./mvnw plenary:status names them all");
        }
        String languages = site.editions().stream()
                .map(edition -> summary(site, edition, views))
                .collect(Collectors.joining("; "));
        String seconds = String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
        lines.add("Plenary baked " + views.size() + " pages (" + languages + ") in " + seconds + " s into " + output);
        return String.join("\n", lines);
    }

    private static String summary(Site site, Edition edition, List<View> views) {
        Language language = edition.language();
        long pages = views.stream()
                .filter(view -> view.address().path().startsWith(language + "/"))
                .count();
        String translations = site.translations().figures(language).toString();
        return language + " " + pages + (translations.isEmpty() ? "" : ", translations: " + translations);
    }
}
