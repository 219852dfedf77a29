package org.plenary.translation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.plenary.content.Values;
import org.plenary.content.Wording;
import org.plenary.language.Language;
import org.plenary.problem.Problems;
import org.plenary.translation.Change.Piece;
import org.plenary.translation.Translation.Status;

/** The report as a page of HTML. It is built as a tree, so whatever a text says, it stays text. */
final class StatusPage {

    private static final String STYLE = "status.css";
    private static final String NO_BREAK = "\u00a0";
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");
    private static final int MAX_WORDS = 2000;

    private final StatusReport report;
    private final Problems problems;

    StatusPage(StatusReport report, Problems problems) {
        this.report = report;
        this.problems = problems;
    }

    String write() {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.prependChild(new DocumentType("html", "", ""));
        page.getElementsByTag("html").attr("lang", "en").attr("dir", "ltr");
        head(page.head());
        opening(page.body());
        Element main = page.body().appendElement("main");
        report.languages().forEach(language -> language(main, language));
        obstacles(main);
        closing(page.body());
        return CONTROL.matcher(page.outerHtml()).replaceAll("\uFFFD") + "\n";
    }

    private void head(Element head) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
        head.appendElement("title").text("Translations on " + report.day(report.date()));
        head.appendElement("style").appendChild(new DataNode(style()));
    }

    private static String style() {
        try (InputStream style = StatusPage.class.getResourceAsStream(STYLE)) {
            if (style == null) {
                throw new IllegalStateException(STYLE + " is not in the jar");
            }
            return "\n" + new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(STYLE + " can't be read from the jar", e);
        }
    }

    private void opening(Element body) {
        Element header = body.appendElement("header");
        header.appendElement("h1").text("Are the translations up to date?");
        Element lead = header.appendElement("p").addClass("lead");
        lead.appendText("On " + report.day(report.date()) + ". Where an original changed, you see what was ");
        lead.appendElement("del").text("removed");
        lead.appendText(" and what was ");
        lead.appendElement("ins").text("added");
        lead.appendText(" since it was translated.");
        if (report.languages().isEmpty()) {
            header.appendElement("p")
                    .addClass("lead")
                    .text("The site has nothing to translate: one language, or no text.");
            return;
        }
        Element cards = header.appendElement("nav")
                .attr("aria-label", "Languages")
                .appendElement("ul")
                .addClass("cards");
        report.languages().forEach(language -> card(cards.appendElement("li"), language));
    }

    private void card(Element item, Language language) {
        Figures figures = report.translations().figures(language);
        Element card = item.appendElement("a").addClass("card").attr("href", "#" + language);
        card.appendElement("span").addClass("card__name").text(report.name(language));
        card.appendText(" ");
        card.appendElement("span")
                .addClass("card__percent")
                .text(figures.percent() + " %")
                .appendText(" ")
                .appendElement("span")
                .addClass("card__unit")
                .text("current");
        card.appendText(" ");
        Element bar = card.appendElement("span").addClass("bar").attr("aria-hidden", "true");
        for (Status status : Status.values()) {
            if (figures.count(status) > 0) {
                bar.appendElement("span")
                        .addClass("bar__part")
                        .addClass("bar__part--" + Values.key(status))
                        .attr("style", "flex-grow: " + figures.count(status));
            }
        }
        card.appendElement("span")
                .addClass("card__counts")
                .text(figures.toString().replaceAll("(?<=\\d) ", NO_BREAK));
        if (figures.unpublished() > 0) {
            card.appendElement("span")
                    .addClass("card__counts")
                    .text(figures.unpublished() + " not published, left out of the percentage");
        }
    }

    private void language(Element main, Language language) {
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
        Language language = translation.original().language();
        Element list = text.appendElement("dl").addClass("changes");
        for (Change change : changes) {
            list.appendElement("dt").addClass("changes__part").text(label(change.part()));
            Element words = list.appendElement("dd")
                    .addClass("changes__words")
                    .attr("lang", language.tag())
                    .attr("dir", language.direction());
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
        Language language = translation.original().language();
        element.attr("lang", language.tag()).attr("dir", language.direction()).text(translation.title());
    }

    private static String unpublished(Translation translation) {
        return translation.published() ? "" : " (not published)";
    }

    private static Element mark(Element parent, Translation translation) {
        return parent.appendElement("code").addClass("write").text(translation.line());
    }

    /** What the report can't tell, and why. */
    private void obstacles(Element main) {
        List<String> unread = report.translations().unread();
        if (unread.isEmpty() && problems.list().isEmpty()) {
            return;
        }
        Element section = main.appendElement("section").addClass("problems");
        section.appendElement("h2").text("What stood in the way");
        if (!unread.isEmpty()) {
            section.appendElement("p")
                    .text("Not counted, because a file of theirs can't be read: " + String.join(", ", unread));
        }
        if (!problems.list().isEmpty()) {
            section.appendElement("pre").text(problems.text());
        }
    }

    private static void closing(Element body) {
        Element footer = body.appendElement("footer").addClass("about");
        footer.appendElement("p")
                .text(
                        "A mark is made of an original’s words: its title, the words of its header, and its text without comments."
                                + " Facts, spaces and the ends of lines are not in it.");
        footer.appendElement("p").text("This page was made by plenary:status. It belongs to you, not to the website.");
    }
}
