package org.plenary.card;

import java.util.List;
import org.plenary.motif.Motif;

/**
 * What a card says and shows.
 *
 * @param conference its short name
 * @param dates of the conference
 * @param kind of the page: {@code Workshop}; or empty
 * @param title of the page
 * @param details when and where, or who: at most three, each on a line of its own
 * @param leftward whether the language is written from right to left
 * @param motif the ornament of the page
 */
public record Card(
        String conference,
        String dates,
        String kind,
        String title,
        List<String> details,
        boolean leftward,
        Motif motif) {

    /** In pixels, as those who show cards ask for (ogp.me names no size; all show this one whole). */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    /** What the cards of a language have in common. */
    record Head(String conference, String dates, boolean leftward) {}

    public Card {
        details = List.copyOf(details);
    }

    Head head() {
        return new Head(conference, dates, leftward);
    }
}
