package org.plenary.translation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.plenary.content.Values;
import org.plenary.language.Language;
import org.plenary.problem.Problems;
import org.plenary.translation.Translation.Status;

/** The report as a page of HTML. It is built as a tree, so whatever a text says, it stays text. */
final class StatusPage {

    private static final String STYLE = "status.css";
    private static final String NO_BREAK = "\u00a0";
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

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
        report.languages().forEach(language -> new StatusSection(report, language).addTo(main));
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
