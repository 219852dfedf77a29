package org.plenary.card;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;
import org.plenary.content.Fingerprint;

/** Routes that meet in a town on the horizon: the picture of a card. The same seed gives the same town and routes. */
final class Motif {

    private static final double GROUND = Card.HEIGHT;
    private static final double STEP = 7;

    /** Routes begin below it: above, there are words. */
    private static final double SKY = 150;

    private final SplittableRandom chance;
    private final boolean mirrored;

    private Motif(String seed, boolean mirrored) {
        this.chance =
                new SplittableRandom(Long.parseUnsignedLong(Fingerprint.of(seed).substring(0, 16), 16));
        this.mirrored = mirrored;
    }

    /** @param mirrored whether the routes come from the left, where texts run to the left */
    static void draw(Graphics2D canvas, String seed, boolean mirrored) {
        new Motif(seed, mirrored).draw(canvas);
    }

    private void draw(Graphics2D canvas) {
        double tower = 1000 + chance.nextDouble(90);
        Ink[] inks = {Ink.BRICK, Ink.RIVER, Ink.GOLD};
        int routes = 9 + chance.nextInt(4);
        canvas.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = 0; i < routes; i++) {
            route(canvas, inks[i % inks.length], tower, (i + chance.nextDouble(0.6)) / routes);
        }
        canvas.setColor(Ink.TEXT.colour());
        canvas.fill(town(tower));
        canvas.setColor(Ink.PAPER.colour());
        canvas.fill(new Ellipse2D.Double(x(tower) - 9, 366, 18, 18));
    }

    /** From a place far above down to the foot of the tower. */
    private void route(Graphics2D canvas, Ink ink, double tower, double share) {
        double angle = Math.PI * (0.02 + 0.72 * share);
        double far = 250 + chance.nextDouble(130);
        double x = tower + Math.cos(angle) * far * 0.7;
        double y = Math.max(SKY, 540 - Math.sin(angle) * far);
        double meets = 430 + chance.nextDouble(90);
        Path2D way = new Path2D.Double();
        way.moveTo(x(x), y);
        way.curveTo(
                x(x + (tower - x) * 0.1), y + (meets - y) * 0.6, x(tower + (x - tower) * 0.5), meets, x(tower), meets);
        canvas.setColor(ink.colour());
        canvas.draw(way);
        canvas.fill(new Ellipse2D.Double(x(x) - 6, y - 6, 12, 12));
    }

    /** Gables in a row, and the tower among them. */
    private Path2D town(double tower) {
        Path2D line = new Path2D.Double();
        line.moveTo(x(-20), GROUND + 20);
        double x = -20;
        boolean built = false;
        while (x < Card.WIDTH + 20) {
            if (!built && x > tower - 60) {
                x = tower(line, tower - 42);
                built = true;
            }
            double width = 36 + STEP * chance.nextInt(4);
            x = house(line, x, width, 558 + chance.nextDouble(34), chance.nextInt(4));
        }
        line.lineTo(x(x), GROUND + 20);
        line.closePath();
        return line;
    }

    private double house(Path2D line, double left, double width, double eaves, int kind) {
        double right = left + width;
        double middle = left + width / 2;
        line.lineTo(x(left), eaves);
        if (kind == 0) {
            line.lineTo(x(middle), eaves - width * 0.7);
        } else if (kind == 1) {
            stepped(line, left, width, eaves);
        } else if (kind == 2) {
            line.curveTo(x(left + 8), eaves - 2, x(left + 6), eaves - 26, x(middle), eaves - 28);
            line.curveTo(x(right - 6), eaves - 26, x(right - 8), eaves - 2, x(right), eaves);
        }
        line.lineTo(x(right), eaves);
        return right;
    }

    private void stepped(Path2D line, double left, double width, double eaves) {
        int steps = 4;
        double wide = width / (2 * steps + 1);
        for (int i = 1; i <= steps; i++) {
            line.lineTo(x(left + (i - 1) * wide), eaves - i * 9);
            line.lineTo(x(left + i * wide), eaves - i * 9);
        }
        for (int i = steps; i >= 1; i--) {
            double at = left + width - i * wide;
            line.lineTo(x(at), eaves - i * 9);
            line.lineTo(x(at), eaves - (i - 1) * 9);
        }
    }

    private double tower(Path2D line, double left) {
        double[][] outline = {
            {0, 470}, {7, 470}, {7, 404}, {14, 404}, {14, 350}, {9, 350}, {9, 342}, {20, 342}, {20, 330}, {26, 330},
            {26, 342}, {58, 342}, {58, 330}, {64, 330}, {64, 342}, {75, 342}, {75, 350}, {70, 350}, {70, 404},
            {77, 404}, {77, 470}, {84, 470}
        };
        for (double[] point : outline) {
            line.lineTo(x(left + point[0]), point[1]);
        }
        return left + 84;
    }

    private double x(double fromTheLeft) {
        return mirrored ? Card.WIDTH - fromTheLeft : fromTheLeft;
    }
}
