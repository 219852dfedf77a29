package org.plenary.site;

import org.plenary.content.Attribute;
import org.plenary.content.Common;
import org.plenary.content.Document;
import org.plenary.entry.Words;
import org.plenary.problem.Code;
import org.plenary.problem.Place;
import org.plenary.problem.Problems;

/** Checks that titles and descriptions fit where they are shown besides their own page: on cards, in menus, in search engines. */
final class TitleChecks {

    private static final int SHORT_TITLE = 40;
    private static final int DESCRIPTION = 300;

    private TitleChecks() {}

    static void run(Works works, Problems problems) {
        works.all().stream().flatMap(work -> work.texts().values().stream()).forEach(text -> check(text, problems));
    }

    private static void check(Document text, Problems problems) {
        if (Words.isLonger(text.title(), Words.CARD) && !text.fields().has(Common.SHORT_TITLE)) {
            problems.add(
                    text.source().line(text.fields().titleLine()),
                    Code.LONG_TITLE,
                    "this title has " + Words.length(text.title()) + " letters, and a card or a menu holds "
                            + Words.CARD,
                    "shorten it, or add a line :short-title: with at most " + SHORT_TITLE + " letters");
        }
        text.fields()
                .get(Common.SHORT_TITLE)
                .filter(title -> Words.isLonger(title, SHORT_TITLE))
                .ifPresent(title -> problems.add(
                        place(text, Common.SHORT_TITLE),
                        Code.LONG_TITLE,
                        "this short title has " + Words.length(title) + " letters, and a menu holds " + SHORT_TITLE,
                        "shorten it; the whole title stands on its own page"));
        text.fields()
                .get(Common.DESCRIPTION)
                .filter(description -> Words.isLonger(description, DESCRIPTION))
                .ifPresent(description -> problems.add(
                        place(text, Common.DESCRIPTION),
                        Code.LONG_DESCRIPTION,
                        "this description has " + Words.length(description)
                                + " letters, and cards and search engines show one sentence of at most " + DESCRIPTION,
                        "shorten it; more belongs in the text, below the empty line"));
    }

    private static Place place(Document text, Attribute<?> attribute) {
        return text.source().line(text.fields().line(attribute));
    }
}
