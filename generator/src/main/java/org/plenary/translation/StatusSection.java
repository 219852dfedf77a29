package org.plenary.translation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.plenary.content.Wording;
import org.plenary.language.Language;
import org.plenary.translation.Change.Piece;
import org.plenary.translation.Translation.Status;

/**
 * What the page of the report says of one language: what to do, the most urgent first.
 *
 * @param language that is translated into
 */
record StatusSection(StatusReport report, Language language) {

    private static final int MAX_WORDS = 2000;

    void addTo(Element main) {
        Element section = main.appendElement("section")
                .addClass("language")
                .attr("id", language.tag())
                .attr("aria-labelledby", language + "--title");
        section.appendElement("h2").attr("id", language + "--title").text(report.name(language));
        List<Translation> outdated = report.of(language, Status.OUTDATED);
        List<Translation> unmarked = report.of(language, Status.UNMARKED);
        List<Translation> missing = report.of(language, Status.MISSING);
        if (outdated.isEmpty() && unmarked.isEmpty() && missing.isEmpty()) {
            section.appendElement("p").addClass("language__done").text("Everything is translated and up to date.");
        }
        if (!outdated.isEmpty()) {
            Element group = group(section, "Outdated", outdated.size(), "The original says something else by now.");
            outdated.forEach(one -> outdated(group, one));
        }
        rows(
                section,
                "Not marked",
                "Nobody noted which words these were made from. Compare, then write the mark.",
                unmarked);
        rows(section, "Missing", "Readers get the original, with a notice. The mark goes into the new file.", missing);
    }

    private static Element group(Element section, String title, int count, String hint) {
        Element group = section.appendElement("section").addClass("group");
        group.appendElement("h3").text(title + " (" + count + ")");
        group.appendElement("p").addClass("group__hint").text(hint);
        return group;
    }

    private void outdated(Element group, Translation translation) {
        Element text = group.appendElement("article").addClass("text");
        title(text.appendElement("h4"), translation);
        text.appendElement("p")
                .addClass("text__file")
                .appendElement("code")
                .text(translation.place().toString());
        String since = report.since(translation);
        if (!since.isEmpty()) {
            text.appendElement("p").addClass("text__since").text("Outdated " + since + unpublished(translation));
        }
        report.remarks(translation)
                .forEach(remark ->
                        text.appendElement("p").addClass("text__remark").text(remark));
        changes(text, translation);
        Element todo = text.appendElement("p");
        todo.appendText("Once the translation says what ");
        todo.appendElement("code").text(translation.original().name());
        todo.appendText(" says, write in its header:");
        mark(text, translation);
    }

    private void changes(Element text, Translation translation) {
        List<Change> changes = report.changes(translation);
        if (changes.isEmpty()) {
            return;
        }
        Language original = translation.original().language();
        Element list = text.appendElement("dl").addClass("changes");
        for (Change change : changes) {
            list.appendElement("dt").addClass("changes__part").text(label(change.part()));
            Element words = list.appendElement("dd")
                    .addClass("changes__words")
                    .attr("lang", original.tag())
                    .attr("dir", original.direction());
            change.excerpts().forEach(pieces -> excerpt(words.appendElement("p"), pieces));
        }
    }

    private static void excerpt(Element paragraph, List<Piece> pieces) {
        for (Piece piece : pieces) {
            paragraph.appendText(piece.space());
            String words = shortened(piece.words());
            switch (piece.kind()) {
                case KEPT -> paragraph.appendText(words);
                case REMOVED -> paragraph.appendElement("del").text(words);
                case ADDED -> paragraph.appendElement("ins").text(words);
            }
        }
    }

    /** A page that a browser can show, even when somebody changed a million words. */
    private static String shortened(String words) {
        String[] all = words.split(" ");
        return all.length <= MAX_WORDS
                ? words
                : Arrays.stream(all).limit(MAX_WORDS).collect(Collectors.joining(" ")) + " … (and "
                        + (all.length - MAX_WORDS) + " more words)";
    }

    private static String label(String part) {
        return switch (part) {
            case Wording.TITLE -> "Title";
            case Wording.TEXT -> "Text";
            default -> ":" + part + ":";
        };
    }

    private static void rows(Element section, String title, String hint, List<Translation> translations) {
        if (translations.isEmpty()) {
            return;
        }
        Element rows = group(section, title, translations.size(), hint)
                .appendElement("ul")
                .addClass("rows");
        for (Translation translation : translations) {
            Element row = rows.appendElement("li").addClass("row");
            title(row.appendElement("p").addClass("row__title"), translation);
            Element file = row.appendElement("p").addClass("row__file");
            file.appendElement("code").text(translation.place().file());
            file.appendText(unpublished(translation));
            mark(row, translation).addClass("row__write");
        }
    }

    private static void title(Element element, Translation translation) {
        Language original = translation.original().language();
        element.attr("lang", original.tag()).attr("dir", original.direction()).text(translation.title());
    }

    private static String unpublished(Translation translation) {
        return translation.published() ? "" : " (not published)";
    }

    private static Element mark(Element parent, Translation translation) {
        return parent.appendElement("code").addClass("write").text(translation.line());
    }
}
