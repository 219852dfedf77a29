package org.plenary;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.language.Language;
import org.plenary.problem.Problems;
import org.plenary.site.Site;

/**
 * Checks a site: reads and assembles it as {@link Bake} does, and stops there.
 *
 * <pre>{@code
 * Problems problems = new Problems();
 * Optional<String> summary = new Check(root, System.getProperties(), Clock.systemUTC(), problems).run();
 * }</pre>
 */
public final class Check {

    private final Path root;
    private final Map<?, ?> overrides;
    private final Clock clock;
    private final Problems problems;

    /**
     * @param root the folder with {@code jbake.properties}, {@code content}, {@code templates} and {@code assets}
     * @param overrides settings that win over the file's
     */
    public Check(Path root, Map<?, ?> overrides, Clock clock, Problems problems) {
        this.root = root;
        this.overrides = overrides;
        this.clock = clock;
        this.problems = problems;
    }

    /** Checks; what was checked, in one line, or empty when there were errors. */
    public Optional<String> run() throws IOException {
        return new SiteReader(root, overrides, clock, problems).read().map(this::summary);
    }

    private String summary(Site site) {
        String languages = site.settings().languages().stream()
                .map(language -> language + " " + files(site, language))
                .collect(Collectors.joining(", "));
        String end = problems.list().isEmpty() ? "nothing is wrong" : problems.count() + ", no errors";
        return "Plenary checked " + site.sources().size() + " files (" + languages + "): " + end;
    }

    private static long files(Site site, Language language) {
        return site.sources().stream()
                .filter(source -> source.language().equals(language))
                .count();
    }
}
