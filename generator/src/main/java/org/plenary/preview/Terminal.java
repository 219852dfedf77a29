package org.plenary.preview;

import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plenary.problem.Printable;
import org.plenary.problem.Problem;
import org.plenary.problem.Problems;
import org.plenary.site.View;

/** Tells whoever watches the terminal what became of each change: problems that are new, and where to look. */
final class Terminal {

    private static final int MAX_PAGES = 3;

    private final PrintStream console;
    private final String origin;
    private Set<Problem> told = Set.of();

    /** @param origin where the preview is, without a final slash */
    Terminal(PrintStream console, String origin) {
        this.console = console;
        this.origin = origin;
    }

    void say(String line) {
        console.println(Printable.of(line));
    }

    /** What was found out when somebody asked for it. */
    synchronized void tell(Problem problem) {
        console.println(problem);
    }

    synchronized void tell(State state, List<String> changed, List<View> pages, Problems problems, Duration time) {
        List<Problem> now = problems.list();
        now.stream().filter(problem -> !told.contains(problem)).forEach(problem -> console.println(problem));
        told = new HashSet<>(now);
        if (state.number() == 1) {
            problems.notes().forEach(this::say);
        }
        say(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + what(changed) + outcome(state, problems) + " ("
                + time.toMillis() + " ms)");
        if (pages.size() <= MAX_PAGES) {
            String base = state.shown()
                    .map(shown -> shown.site().settings().basePath())
                    .orElse("/");
            pages.forEach(page -> say("  " + origin + base + page.address().path()));
        }
    }

    private static String what(List<String> changed) {
        return switch (changed.size()) {
            case 0 -> "";
            case 1 -> changed.get(0) + ": ";
            default -> changed.get(0) + " and " + (changed.size() - 1) + " more: ";
        };
    }

    private static String outcome(State state, Problems problems) {
        String count = problems.count();
        if (!state.problems().isEmpty()) {
            String stays = state.shown().isPresent() ? "the preview stays as it was" : "there is nothing to show yet";
            return count + ", so " + stays;
        }
        return count.isEmpty() ? "all is well" : "shown, with " + count;
    }
}
