package org.plenary.card;

/**
 * What a card says.
 *
 * @param conference its short name
 * @param dates of the conference
 * @param kind of the page: {@code Workshop}; or empty
 * @param title of the page
 * @param detail when and where, or who; or empty
 * @param leftward whether the language is written from right to left
 * @param seed what the picture grows from: pages with another have another
 */
public record Card(
        String conference, String dates, String kind, String title, String detail, boolean leftward, String seed) {

    /** In pixels, as those who show cards ask for (ogp.me names no size; all show this one whole). */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;
}
