package org.plenary;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.history.Git;
import org.plenary.problem.Problems;
import org.plenary.translation.Change;
import org.plenary.translation.Change.Kind;
import org.plenary.translation.StatusReport;
import org.plenary.translation.Translation;

/** A site in a repository of its own, of which only the translations matter. Its first commit is of 14 July 2017, 02:40 UTC. */
public final class TranslatedSite {

    public final Git git;
    public final Problems problems = new Problems();

    public TranslatedSite(Path folder) throws IOException {
        git = Git.init(folder);
        settings("");
    }

    public void settings(String more) throws IOException {
        git.write(
                "jbake.properties",
                "site.host=https://example.org\nsite.languages=en,nl,fr\nsite.time-zone=Europe/Brussels\n"
                        + "site.as-of=2017-08-01T12:00\nconference.start=2017-11-16\nconference.end=2017-11-17\n"
                        + more);
    }

    public StatusReport report() throws IOException {
        return new TranslationReader(git.folder, Map.of(), Clock.systemUTC(), problems)
                .read()
                .orElseThrow(() -> new AssertionError(problems.text()));
    }

    /** How the file of a name stands, be it there or not. */
    public Translation translation(String file) throws IOException {
        return report().translations().all().stream()
                .filter(one -> one.place().file().equals(file))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is said of " + file));
    }

    /** Writes a translation of the original of the same name with the mark that it needs now. */
    public void translate(String file, String text) throws IOException {
        String mark = translation(file).mark();
        git.write(file, text.replaceFirst("\n", "\n:translated-from: " + mark + "\n"));
    }

    /** What changed, part by part: {@code title -Opening +Closing}. */
    public static List<String> changes(Translation translation) {
        return translation.drift().stream()
                .flatMap(drift -> drift.changes(translation.original().language()).stream())
                .map(TranslatedSite::told)
                .toList();
    }

    private static String told(Change change) {
        return change.part()
                + change.excerpts().stream()
                        .flatMap(List::stream)
                        .filter(piece -> piece.kind() != Kind.KEPT)
                        .map(piece -> (piece.kind() == Kind.REMOVED ? " -" : " +") + piece.words())
                        .collect(Collectors.joining());
    }
}
