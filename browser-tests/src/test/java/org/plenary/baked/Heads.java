package org.plenary.baked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks what search engines show of pages: a title that no other page has, a description that isn't cut off, a card for those who share it. */
public final class Heads {

    /** Search engines show about 60 letters and still read the rest; a title is a line of a text here, not a text. */
    private static final int TITLE = 180;

    private static final int DESCRIPTION = 300;
    private static final int CARD_BYTES = 100_000;
    private static final byte[] CARD = {
        (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 4, (byte) 0xb0, 0, 0, 2, 0x76
    };

    private final BakedSite site;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, String> titles = new HashMap<>();

    private Heads(BakedSite site) {
        this.site = site;
    }

    public static List<Fault> faults(BakedSite site) {
        Heads heads = new Heads(site);
        site.pages().forEach(heads::check);
        return List.copyOf(heads.faults);
    }

    private void check(BakedPage page) {
        String title = page.document().title();
        if (title.isBlank() || title.length() > TITLE) {
            report(page, "its title has " + title.length() + " letters");
        }
        List<String> descriptions =
                page.document().select("head > meta[name=description]").eachAttr("content");
        if (descriptions.size() > 1
                || descriptions.stream().anyMatch(one -> one.isBlank() || one.length() > DESCRIPTION)) {
            report(page, "its descriptions are " + descriptions);
        }
        if (page.canonical().equals(Optional.of(site.absolute(page)))) {
            Optional.ofNullable(titles.put(site.languageOf(page) + " " + title, page.address()))
                    .filter(other -> !page.address().isEmpty() && !other.isEmpty())
                    .ifPresent(other -> report(page, "its title '" + title + "' is that of " + other + ", too"));
        }
        page
                .document()
                .select("head > meta[property=og:image], head > meta[name=twitter:image]")
                .eachAttr("content")
                .stream()
                .filter(picture -> site.fileAt(picture).isEmpty())
                .forEach(picture -> report(page, "it is shared with " + picture + ", which isn't there"));
        boolean shared = !page.shared("og:title").isEmpty();
        if (shared && page.canonical().isPresent() && site.drawsCards()) {
            checkCard(page, page.canonical().get());
        }
    }

    private void checkCard(BakedPage page, String canonical) {
        expect(page, "og:image", canonical + "card.png");
        expect(page, "og:image:type", "image/png");
        expect(page, "og:image:width", "1200");
        expect(page, "og:image:height", "630");
        if (page.shared("og:image:alt").stream().allMatch(String::isBlank)) {
            report(page, "nothing says what its card shows");
        }
        if (!page.document()
                .select("head > meta[name=twitter:card]")
                .eachAttr("content")
                .equals(List.of("summary_large_image"))) {
            report(page, "its card isn't said to be large");
        }
        byte[] card = site.fileAt(canonical + "card.png").orElse(new byte[0]);
        if (card.length > CARD_BYTES
                || card.length < CARD.length
                || !java.util.Arrays.equals(card, 0, CARD.length, CARD, 0, CARD.length)) {
            report(page, "its card isn't a PNG of 1200 by 630 pixels and at most 100 kB");
        }
    }

    private void expect(BakedPage page, String property, String value) {
        if (!page.shared(property).equals(List.of(value))) {
            report(page, "its " + property + " is " + page.shared(property) + " instead of " + value);
        }
    }

    private void report(BakedPage page, String what) {
        faults.add(new Fault(page.address(), what));
    }
}
