package org.plenary.card;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.plenary.motif.Motif;

/**
 * Draws a card as the cover of a small printed programme: a line of the conference, a rule, kind and title of the page; below them when and where, and
 * the ornament on a ground of ink.
 */
final class Painter {

    private static final int MARGIN = 64;
    private static final int WIDE = Card.WIDTH - 2 * MARGIN;
    private static final int BAND = 14;
    private static final int HEAD = 84;
    private static final int RULE = 110;
    private static final double SMALL = 30;
    private static final double KIND = 168;
    private static final double TITLE = 194;
    private static final double FLOOR = 338;
    private static final double LEADING = 1.08;
    private static final int LINES = 4;
    private static final double[] SIZES = {96, 88, 80, 72, 66, 60, 54, 48, 42, 36};
    private static final double DETAIL = 32;
    private static final double DETAIL_LEADING = 44;
    private static final double LAST_DETAIL = 570;
    private static final double DETAIL_WIDTH = 470;

    /** How many lines a detail may have, as long names of offices do. */
    private static final int MOST = 3;

    private static final double SCALE = 1.25;

    private final boolean leftward;
    private final Lettering lettering;
    private final Graphics2D canvas;

    Painter(boolean leftward, Typefaces typefaces, Graphics2D canvas) {
        this.leftward = leftward;
        this.lettering = new Lettering(typefaces, leftward);
        this.canvas = canvas;
    }

    /** What comes first: the paper, and what stands above the rule. */
    void begin(Card.Head head) {
        box(0, 0, Card.WIDTH, Card.HEIGHT, Ink.PAPER);
        box(0, 0, Card.WIDTH, BAND, Ink.BRICK);
        double dates = lettering.line(head.dates()).map(Lettering.Line::width).orElse(0.0) * SMALL;
        atEnd(head.dates(), dates);
        block(lettering.block(head.conference(), WIDE - dates - 40, 1, SMALL), HEAD, Ink.TEXT);
        box(MARGIN, RULE, WIDE, 2, Ink.TEXT);
    }

    /** What is the card's own. */
    void finish(Card card) {
        double motif = Motif.WIDTH * SCALE;
        double left = leftward ? MARGIN / 2.0 : Card.WIDTH - MARGIN / 2.0 - motif;
        int ground = Card.HEIGHT - BAND;
        Ornament.draw(card.motif(), canvas, left, ground - Motif.HEIGHT * SCALE, SCALE);
        box(0, ground, Card.WIDTH, BAND, Ink.TEXT);
        words(card);
        details(card.details());
    }

    private void words(Card card) {
        double top = card.kind().isEmpty() ? KIND - SMALL : TITLE;
        block(lettering.block(card.kind(), WIDE, 1, SMALL), KIND, Ink.BRICK);
        Lettering.Block title = title(card.title(), FLOOR - top);
        block(title, top + title.size() * 0.84, Ink.TEXT);
    }

    /** The title as large as it can be in so much room; in the smallest size its end may be left out. */
    private Lettering.Block title(String words, double room) {
        for (double size : SIZES) {
            Lettering.Block tried = lettering.block(words, WIDE, LINES, size);
            if (tried.lines().size() * size * LEADING <= room && !tried.cut()) {
                return tried;
            }
        }
        return lettering.block(words, WIDE, LINES, SIZES[SIZES.length - 1]);
    }

    /** From the last, which stands above the ground, upwards; one that is too long for its line takes more. */
    private void details(List<String> all) {
        double baseline = LAST_DETAIL;
        for (int i = all.size() - 1; i >= 0 && baseline > FLOOR + DETAIL; i--) {
            int most = (int) Math.max(1, Math.min(MOST, (baseline - FLOOR) / DETAIL_LEADING));
            Lettering.Block lines = lettering.block(all.get(i), DETAIL_WIDTH, most, DETAIL);
            baseline -= Math.max(0, lines.lines().size() - 1) * DETAIL * LEADING;
            block(lines, baseline, i == 0 ? Ink.TEXT : Ink.QUIET);
            baseline -= lines.lines().isEmpty() ? 0 : DETAIL_LEADING;
        }
    }

    /** In whole pixels, which takes no smoothing of edges. */
    private void box(int x, int y, int width, int height, Ink ink) {
        canvas.setColor(ink.colour());
        canvas.fillRect(x, y, width, height);
    }

    private void block(Lettering.Block block, double baseline, Ink ink) {
        double y = baseline;
        for (Lettering.Line line : block.lines()) {
            double x = leftward ? Card.WIDTH - MARGIN - line.width() * block.size() : MARGIN;
            draw(line, block.size(), x, y, ink);
            y += block.size() * LEADING;
        }
    }

    private void atEnd(String words, double width) {
        double x = leftward ? MARGIN : Card.WIDTH - MARGIN - width;
        lettering.line(words).ifPresent(line -> draw(line, SMALL, x, HEAD, Ink.QUIET));
    }

    private void draw(Lettering.Line line, double size, double x, double y, Ink ink) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size, size);
        canvas.setColor(ink.colour());
        canvas.fill(place.createTransformedShape(line.shape()));
    }
}
