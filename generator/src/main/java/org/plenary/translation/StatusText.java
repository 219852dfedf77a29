package org.plenary.translation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.language.Language;
import org.plenary.translation.Change.Piece;
import org.plenary.translation.Translation.Status;

/**
 * The report for a terminal.
 *
 * <pre>
 * nl: 49 current, 1 outdated, 1 unmarked, 3 missing: 91 % current
 *
 * content/nl/news/opening.adoc:3: outdated since 12 October 2027
 *   title: The [-opening-] {+official opening+} of the conference
 *   once it says what content/en/news/opening.adoc says, write :translated-from: 3f9a1c2
 * </pre>
 */
final class StatusText {

    private static final int MAX_LISTED = 10;
    private static final int MAX_EXCERPTS = 3;
    private static final int MAX_WORDS = 12;

    private final StatusReport report;

    StatusText(StatusReport report) {
        this.report = report;
    }

    String write() {
        List<String> lines = new ArrayList<>();
        report.languages().forEach(language -> lines.add(figures(language)));
        if (lines.isEmpty()) {
            lines.add("The site has nothing to translate: one language, or no text.");
        }
        for (Language language : report.languages()) {
            report.of(language, Status.OUTDATED).forEach(one -> lines.addAll(outdated(one)));
            lines.addAll(list(report.of(language, Status.UNMARKED), StatusText::unmarked));
            lines.addAll(list(report.of(language, Status.MISSING), StatusText::missing));
        }
        int unread = report.translations().unread().size();
        if (unread > 0) {
            lines.add("");
            lines.add("Not counted, because a file of theirs can't be read: "
                    + String.join(", ", report.translations().unread()));
        }
        return lines.stream().map(StatusText::plain).collect(Collectors.joining("\n"));
    }

    private String figures(Language language) {
        Figures figures = report.translations().figures(language);
        String others = figures.unpublished() == 0 ? "" : ", leaving out " + figures.unpublished() + " not published";
        return language + ": " + figures + ": " + figures.percent() + " % current" + others;
    }

    private List<String> outdated(Translation translation) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add((translation.place() + ": outdated " + report.since(translation)).strip());
        report.changes(translation).forEach(change -> lines.add("  " + change(change)));
        report.remarks(translation).forEach(remark -> lines.add("  " + remark));
        lines.add("  once it says what " + translation.original().name() + " says, write " + translation.line());
        return lines;
    }

    static String change(Change change) {
        Stream<String> excerpts = change.excerpts().stream()
                .limit(MAX_EXCERPTS)
                .map(pieces -> pieces.stream().map(StatusText::piece).collect(Collectors.joining()));
        int more = change.excerpts().size() - MAX_EXCERPTS;
        return change.part()
                + ": "
                + excerpts.collect(Collectors.joining(" / "))
                + (more > 0 ? " / and in " + more + " more places" : "");
    }

    private static String piece(Piece piece) {
        String space = piece.space().isEmpty() ? "" : " ";
        String words = piece.words().replaceAll("\\s+", " ");
        return space
                + switch (piece.kind()) {
                    case KEPT -> words;
                    case REMOVED -> "[-" + shortened(words) + "-]";
                    case ADDED -> "{+" + shortened(words) + "+}";
                };
    }

    private static String shortened(String words) {
        String[] all = words.split(" ");
        return all.length <= MAX_WORDS
                ? words
                : String.join(" ", Arrays.asList(all).subList(0, MAX_WORDS)) + " … (" + all.length + " words)";
    }

    private static String unmarked(Translation translation) {
        return translation.place() + ": not marked; if it says what "
                + translation.original().name() + " says, write " + translation.line();
    }

    private static String missing(Translation translation) {
        return translation.place() + ": missing; when you translate "
                + translation.original().name() + ", write " + translation.line();
    }

    private static List<String> list(
            List<Translation> translations, java.util.function.Function<Translation, String> line) {
        if (translations.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(""));
        translations.stream().limit(MAX_LISTED).map(line).forEach(lines::add);
        int more = translations.size() - MAX_LISTED;
        if (more > 0) {
            lines.add("... and " + more + " more; the page names them all");
        }
        return lines;
    }

    /** Nothing in a text may steer the terminal. */
    private static String plain(String line) {
        return line.replaceAll("[\\p{Cc}\u202A-\u202E\u2066-\u2069]", "\uFFFD");
    }
}
