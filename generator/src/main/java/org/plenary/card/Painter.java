package org.plenary.card;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Draws a card as a small printed programme: a line of the conference, a rule, kind and title of the page, and the picture. */
final class Painter {

    private static final double MARGIN = 64;
    private static final double MEASURE = 820;
    private static final double WIDE = Card.WIDTH - 2 * MARGIN;
    private static final double HEAD = 88;
    private static final double RULE = 116;
    private static final double SMALL = 30;
    private static final double KIND = 176;
    private static final double TITLE = 200;
    private static final double LEADING = 1.1;
    private static final int LINES = 4;
    private static final double[] SIZES = {88, 80, 72, 66, 60, 54, 48, 42};
    private static final double DETAIL = 44;
    private static final double FLOOR = 504;

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
        canvas.setColor(Ink.PAPER.colour());
        canvas.fillRect(0, 0, Card.WIDTH, Card.HEIGHT);
        Motif.draw(canvas, card.seed(), card.leftward());
        canvas.setColor(Ink.BRICK.colour());
        canvas.fillRect(0, 0, Card.WIDTH, 14);
        head();
        words();
    }

    private void head() {
        double dates = lettering.line(card.dates()).map(Lettering.Line::width).orElse(0.0) * SMALL;
        atEnd(card.dates(), SMALL, HEAD, Ink.QUIET);
        Lettering.Block name = lettering.block(card.conference(), WIDE - dates - 40, 1, SMALL);
        block(name, HEAD, Ink.TEXT);
        canvas.setColor(Ink.TEXT.colour());
        canvas.fill(new Rectangle2D.Double(MARGIN, RULE, WIDE, 2));
    }

    private void words() {
        double top = card.kind().isEmpty() ? TITLE - 20 : TITLE;
        block(lettering.block(card.kind(), MEASURE, 1, SMALL), KIND, Ink.BRICK);
        double below = card.detail().isEmpty() ? 0 : DETAIL;
        Lettering.Block title = title(FLOOR - top - below);
        block(title, top + title.size() * 0.86, Ink.TEXT);
        double end = top + title.lines().size() * title.size() * LEADING + below;
        details(end > FLOOR - DETAIL ? 1 : 2, end);
    }

    /** On one line, or broken between its parts. */
    private void details(int most, double baseline) {
        Lettering.Block one = lettering.block(card.detail(), MEASURE, 1, SMALL);
        int parted = one.cut() && most > 1 ? card.detail().indexOf(CardWords.BETWEEN) : -1;
        if (parted < 0) {
            block(one, baseline, Ink.QUIET);
            return;
        }
        String rest = card.detail().substring(parted + CardWords.BETWEEN.length());
        block(lettering.block(card.detail().substring(0, parted), MEASURE, 1, SMALL), baseline, Ink.QUIET);
        block(lettering.block(rest, MEASURE, 1, SMALL), baseline + SMALL * 1.3, Ink.QUIET);
    }

    /** The title as large as it can be in so much room; in the smallest size it fits always. */
    private Lettering.Block title(double room) {
        for (double size : SIZES) {
            Lettering.Block tried = lettering.block(card.title(), MEASURE, LINES, size);
            if (tried.lines().size() * size * LEADING <= room && !tried.cut()) {
                return tried;
            }
        }
        return lettering.block(card.title(), MEASURE, LINES, SIZES[SIZES.length - 1]);
    }

    private void block(Lettering.Block block, double baseline, Ink ink) {
        double y = baseline;
        for (Lettering.Line line : block.lines()) {
            double x = card.leftward() ? Card.WIDTH - MARGIN - line.width() * block.size() : MARGIN;
            draw(line, block.size(), x, y, ink);
            y += block.size() * (block.size() > SMALL ? LEADING : 1.3);
        }
    }

    private void atEnd(String words, double size, double baseline, Ink ink) {
        lettering.line(words).ifPresent(line -> {
            double x = card.leftward() ? MARGIN : Card.WIDTH - MARGIN - line.width() * size;
            draw(line, size, x, baseline, ink);
        });
    }

    private void draw(Lettering.Line line, double size, double x, double y, Ink ink) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size, size);
        canvas.setColor(ink.colour());
        canvas.fill(place.createTransformedShape(line.shape()));
    }
}
