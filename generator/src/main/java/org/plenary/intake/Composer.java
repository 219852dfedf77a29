package org.plenary.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.plenary.content.Common;
import org.plenary.content.Wording;
import org.plenary.intake.Draft.Text;
import org.plenary.intake.incoming.Incoming;
import org.plenary.intake.words.Clean;
import org.plenary.intake.words.Form;
import org.plenary.intake.words.Link;
import org.plenary.intake.words.Turned;
import org.plenary.intake.words.Words;
import org.plenary.language.Language;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;
import org.plenary.settings.Settings;

/** Puts the words of one thing in one language together, as its file is to say them. */
final class Composer {

    private static final int DESCRIPTION = 300;
    private static final int TITLE = 200;
    private static final int LINE = 4_000;
    private static final int NOTE = 140;
    private static final int MOST_NOTE = 2_000;

    private final Incoming incoming;
    private final String source;
    private final Set<String> remarks;
    private final Problems problems;

    /** A language, and how words in it are found. */
    record Said(String tag, boolean unsaidIsMeant, boolean anyIsMeant) {

        String of(org.plenary.intake.incoming.Said said) {
            String own = said.in(tag, unsaidIsMeant);
            return own.isEmpty() && anyIsMeant ? said.any() : own;
        }
    }

    Composer(Incoming incoming, String source, Set<String> remarks, Problems problems) {
        this.incoming = incoming;
        this.source = source;
        this.remarks = remarks;
        this.problems = problems;
    }

    /** The languages of the site that words are in; the given one when they are in none of them. */
    List<Said> languages(Settings settings, Language unsaid, List<org.plenary.intake.incoming.Said> words) {
        Set<String> tags = new LinkedHashSet<>();
        words.forEach(said -> said.byLanguage().keySet().forEach(tag -> tags.add(tag.isEmpty() ? unsaid.tag() : tag)));
        List<Said> known = settings.languages().stream()
                .map(Language::tag)
                .filter(tags::contains)
                .map(tag -> new Said(tag, tag.equals(unsaid.tag()), false))
                .toList();
        tags.removeAll(settings.languages().stream().map(Language::tag).toList());
        if (!tags.isEmpty() && !known.isEmpty()) {
            remarks.add(
                    "words in languages that this site doesn't have are not taken over: " + String.join(", ", tags));
        }
        return known.isEmpty() ? List.of(new Said(unsaid.tag(), true, true)) : known;
    }

    /** The words of a summary, when they are one sentence that can stand in a header. */
    String sentence(String summary) {
        return Words.sentence(summary, incoming.form(summary), DESCRIPTION);
    }

    /**
     * The words of a file.
     *
     * @param texts one after the other; what says the same as another is left out
     * @param picture address, or nothing
     */
    Text text(
            Said said,
            org.plenary.intake.incoming.Said title,
            Map<String, String> words,
            List<org.plenary.intake.incoming.Said> texts,
            List<Incoming.Reference> links,
            String picture) {
        Map<String, String> parts = new TreeMap<>();
        String whole = name(said, title);
        parts.put(Wording.TITLE, whole.length() > Common.MAX_TITLE ? cut(whole, TITLE) : whole);
        words.forEach((name, value) -> {
            String line = Clean.line(value);
            if (!line.isEmpty()) {
                parts.put(name, line.length() > LINE ? cut(line, LINE) : line);
            }
        });
        Set<String> own = new LinkedHashSet<>();
        if (whole.length() > Common.MAX_TITLE) {
            own.add(whole);
            remarks.add("a title is longer than " + Common.MAX_TITLE + " letters; its text begins with all of it: "
                    + cut(whole, 60));
        }
        texts.forEach(text -> own.add(said.of(text).strip()));
        String body = body(own, links, picture, whole);
        if (!body.isEmpty()) {
            parts.put(Wording.TEXT, body);
        }
        return new Text(parts);
    }

    private static String cut(String words, int longest) {
        int at = Character.isHighSurrogate(words.charAt(longest - 1)) ? longest - 1 : longest;
        return words.substring(0, at).strip() + "…";
    }

    /** A title has at least one sign that is seen. */
    private static String name(Said said, org.plenary.intake.incoming.Said title) {
        String own = Clean.line(said.of(title));
        String any = own.isEmpty() ? Clean.line(title.any()) : own;
        return any.isEmpty() ? "?" : any;
    }

    private String body(Set<String> texts, List<Incoming.Reference> links, String picture, String title) {
        List<String> blocks = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (String text : texts) {
            if (text.length() > Words.LONGEST) {
                problems.add(
                        Place.of(source),
                        Code.REFUSED,
                        "the text of '" + title + "' has more than " + Words.LONGEST + " letters",
                        "shorten it there");
            } else {
                add(Words.turn(text, incoming.form(text)), blocks, notes, text);
            }
        }
        add(Words.turn(list(links, notes), Form.HTML), blocks, notes, "");
        Link.web(picture).ifPresent(address -> notes.add("Picture: " + address));
        if (!notes.isEmpty()) {
            blocks.add(comment(notes));
        }
        return String.join("\n\n", blocks);
    }

    private void add(Turned turned, List<String> blocks, List<String> notes, String text) {
        if (Clean.isNeeded(text)) {
            remarks.add("signs that nobody sees, or that turn the direction of what follows, were taken out of words");
        }
        if (!turned.text().isBlank()) {
            boolean apart = turned.text().matches("(?s)[*.]+ .*")
                    && !blocks.isEmpty()
                    && endsInList(blocks.get(blocks.size() - 1));
            blocks.add((apart ? "//\n\n" : "") + turned.text());
        }
        turned.kept().forEach(kept -> notes.add("Not taken over: " + kept));
        turned.kept()
                .forEach(kept ->
                        remarks.add("no form in AsciiDoc, so it stands as a note in the file: " + shortened(kept)));
    }

    private static boolean endsInList(String block) {
        return block.substring(block.lastIndexOf("\n\n") + 1).strip().matches("(?s)[*.]+ .*");
    }

    private static String shortened(String kept) {
        return kept.length() > 80 ? cut(kept, 80) : kept;
    }

    private String list(List<Incoming.Reference> links, List<String> notes) {
        Element list = new Element("ul");
        for (Incoming.Reference link : links) {
            if (Link.web(link.address()).isPresent()) {
                String words =
                        Clean.line(link.title()).isEmpty() ? link.address().strip() : Clean.line(link.title());
                list.appendElement("li")
                        .appendElement("a")
                        .attr("href", link.address().strip())
                        .text(words);
            } else {
                String address = Clean.line(link.address());
                notes.add("Not taken over: a link to " + address);
                remarks.add("no address of the web, so it stands as a note in the file: " + shortened(address));
            }
        }
        return list.childrenSize() == 0 ? "" : list.outerHtml();
    }

    /** Nobody reads it on a page; an editor does. */
    private static String comment(List<String> notes) {
        List<String> lines = new ArrayList<>();
        for (String note : notes) {
            String rest = note.length() > MOST_NOTE ? cut(note, MOST_NOTE) : note;
            while (rest.length() > NOTE) {
                int space = rest.lastIndexOf(' ', NOTE);
                int cut = space > 0 ? space : Character.isHighSurrogate(rest.charAt(NOTE - 1)) ? NOTE - 1 : NOTE;
                lines.add(Words.note(rest.substring(0, cut)));
                rest = rest.substring(cut);
            }
            lines.add(Words.note(rest));
        }
        return String.join("\n", lines);
    }
}
