package org.plenary.export.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.content.Body;
import org.plenary.content.Values;
import org.plenary.entry.Address;
import org.plenary.entry.Listed;
import org.plenary.export.form.Json;
import org.plenary.export.form.PlainText;
import org.plenary.language.Language;
import org.plenary.site.BodyLinks;
import org.plenary.site.Edition;
import org.plenary.site.Site;
import org.plenary.source.DocumentType;

/**
 * What can be found in an edition. Phones load it, so a page is a list without names: the number of its kind, its address from the folder of the
 * language, title, second line, names, text, and the language of its words where that isn't the edition's.
 *
 * <pre>
 * {"language": "nl", "directions": {"ar": "rtl"}, "kinds": ["session", ...],
 *  "pages": [[0, "programma/opening/", "Opening", "Plechtigheid · 16 november · Zaal A", "Bart Somers", "Welkom ...", "ar"], ...]}
 * </pre>
 */
final class SearchJson {

    /** How many letters of a text are searched: those of two printed pages. What a longer one is about, it says in these. */
    static final int LETTERS = 4_000;

    private static final List<DocumentType> KINDS = List.of(
            DocumentType.SESSION,
            DocumentType.PERSON,
            DocumentType.ORGANISATION,
            DocumentType.ROOM,
            DocumentType.TRACK,
            DocumentType.NEWS,
            DocumentType.DOCUMENT,
            DocumentType.PAGE);

    /** How a link begins whose words are the title of what it leads to. */
    private static final String UNNAMED = ">" + Body.LINK;

    private final Site site;
    private final Edition edition;
    private final SecondLine lines;
    private final InvolvedNames names;

    SearchJson(Site site, Edition edition) {
        this.site = site;
        this.edition = edition;
        this.lines = new SecondLine(edition);
        this.names = new InvolvedNames(edition);
    }

    byte[] bytes() {
        List<Listed> pages = pages();
        ObjectNode json = Json.object();
        json.put("language", edition.language().tag());
        json.set("directions", directions(pages));
        json.set("kinds", Json.texts(KINDS.stream().map(Values::key).toList()));
        json.set("pages", Json.array(pages.stream().map(this::page).toList()));
        // Mail addresses as they are veiled in pages.
        return new String(Json.bytes(json), StandardCharsets.UTF_8)
                .replace("@", "\\u0040")
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<Listed> pages() {
        return Stream.of(
                        edition.sessions(),
                        edition.people(),
                        edition.organisations(),
                        edition.rooms(),
                        edition.tracks(),
                        edition.news(),
                        edition.papers(),
                        edition.pages())
                .<Listed>flatMap(List::stream)
                .toList();
    }

    /** The directions of the languages that pages borrow their words from. */
    private static ObjectNode directions(List<Listed> pages) {
        ObjectNode directions = Json.object();
        pages.stream()
                .filter(page -> !page.translated())
                .map(Listed::language)
                .distinct()
                .forEach(language -> directions.put(language.tag(), language.direction()));
        return directions;
    }

    private ArrayNode page(Listed page) {
        ArrayNode values = Json.texts(List.of());
        values.add(KINDS.indexOf(page.entry().type()));
        values.add(page.address().path().substring(edition.language().tag().length() + 1));
        Stream.of(page.title(), lines.of(page), names.of(page), text(page))
                .map(PlainText::line)
                .forEach(values::add);
        Language language = page.language();
        return page.translated() ? values : values.add(language.tag());
    }

    private String text(Listed page) {
        Body body = page.entry().words().body();
        String html =
                body.html().contains(UNNAMED) ? BodyLinks.resolve(body, edition, site, Address::path) : body.html();
        return cut(PlainText.line(page.description() + " " + PlainText.of(html)));
    }

    /** The beginning of a text, ending with a whole word. */
    static String cut(String text) {
        if (text.length() <= LETTERS) {
            return text;
        }
        int end = text.lastIndexOf(' ', LETTERS);
        return text.substring(0, end > 0 ? end : LETTERS);
    }
}
