package org.plenary.card;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.plenary.motif.Motif;

/**
 * Draws a card as the cover of a small printed programme: a line of the conference, a rule, kind and title of the page; below them when and where, and
 * the ornament on a ground of ink.
 */
final class Painter {

    private static final double MARGIN = 64;
    private static final double WIDE = Card.WIDTH - 2 * MARGIN;
    private static final double BAND = 14;
    private static final double HEAD = 84;
    private static final double RULE = 110;
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

    private final Card card;
    private final Lettering lettering;
    private final Graphics2D canvas;

    private Painter(Card card, Typefaces typefaces, Graphics2D canvas) {
        this.card = card;
        this.lettering = new Lettering(typefaces, card.leftward());
        this.canvas = canvas;
    }

    /** A card as PNG. A line with a letter that no font has is left out. */
    static byte[] png(Card card, Typefaces typefaces) {
        BufferedImage picture = new BufferedImage(Card.WIDTH, Card.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        new Painter(card, typefaces, canvas).paint();
        canvas.dispose();
        return Png.of(Ink.reduced(picture));
    }

    private void paint() {
        box(0, 0, Card.WIDTH, Card.HEIGHT, Ink.PAPER);
        box(0, 0, Card.WIDTH, BAND, Ink.BRICK);
        double motif = Motif.WIDTH * SCALE;
        double left = card.leftward() ? MARGIN / 2 : Card.WIDTH - MARGIN / 2 - motif;
        double ground = Card.HEIGHT - BAND;
        Ornament.draw(card.motif(), canvas, left, ground - Motif.HEIGHT * SCALE, SCALE);
        box(0, ground, Card.WIDTH, BAND, Ink.TEXT);
        head();
        words();
        details();
    }

    private void head() {
        double dates = lettering.line(card.dates()).map(Lettering.Line::width).orElse(0.0) * SMALL;
        atEnd(card.dates(), dates);
        block(lettering.block(card.conference(), WIDE - dates - 40, 1, SMALL), HEAD, Ink.TEXT);
        box(MARGIN, RULE, WIDE, 2, Ink.TEXT);
    }

    private void words() {
        double top = card.kind().isEmpty() ? KIND - SMALL : TITLE;
        block(lettering.block(card.kind(), WIDE, 1, SMALL), KIND, Ink.BRICK);
        Lettering.Block title = title(FLOOR - top);
        block(title, top + title.size() * 0.84, Ink.TEXT);
    }

    /** The title as large as it can be in so much room; in the smallest size its end may be left out. */
    private Lettering.Block title(double room) {
        for (double size : SIZES) {
            Lettering.Block tried = lettering.block(card.title(), WIDE, LINES, size);
            if (tried.lines().size() * size * LEADING <= room && !tried.cut()) {
                return tried;
            }
        }
        return lettering.block(card.title(), WIDE, LINES, SIZES[SIZES.length - 1]);
    }

    /** From the last, which stands above the ground, upwards; one that is too long for its line takes more. */
    private void details() {
        double baseline = LAST_DETAIL;
        List<String> all = card.details();
        for (int i = all.size() - 1; i >= 0 && baseline > FLOOR + DETAIL; i--) {
            int most = (int) Math.max(1, Math.min(MOST, (baseline - FLOOR) / DETAIL_LEADING));
            Lettering.Block lines = lettering.block(all.get(i), DETAIL_WIDTH, most, DETAIL);
            baseline -= Math.max(0, lines.lines().size() - 1) * DETAIL * LEADING;
            block(lines, baseline, i == 0 ? Ink.TEXT : Ink.QUIET);
            baseline -= lines.lines().isEmpty() ? 0 : DETAIL_LEADING;
        }
    }

    private void box(double x, double y, double width, double height, Ink ink) {
        canvas.setColor(ink.colour());
        canvas.fill(new Rectangle2D.Double(x, y, width, height));
    }

    private void block(Lettering.Block block, double baseline, Ink ink) {
        double y = baseline;
        for (Lettering.Line line : block.lines()) {
            double x = card.leftward() ? Card.WIDTH - MARGIN - line.width() * block.size() : MARGIN;
            draw(line, block.size(), x, y, ink);
            y += block.size() * LEADING;
        }
    }

    private void atEnd(String words, double width) {
        double x = card.leftward() ? MARGIN : Card.WIDTH - MARGIN - width;
        lettering.line(words).ifPresent(line -> draw(line, SMALL, x, HEAD, Ink.QUIET));
    }

    private void draw(Lettering.Line line, double size, double x, double y, Ink ink) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size, size);
        canvas.setColor(ink.colour());
        canvas.fill(place.createTransformedShape(line.shape()));
    }
}
