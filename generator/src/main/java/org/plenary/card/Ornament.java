package org.plenary.card;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.plenary.motif.Motif;
import org.plenary.motif.Pen;
import org.plenary.motif.Trace;

/** Draws the ornament of a page on its card, as {@code site.css} shows it on the page. */
final class Ornament {

    private static final Ink[] ROUTES = {Ink.BRICK, Ink.RIVER, Ink.GOLD};
    private static final double PLACE = 4;

    private final Graphics2D canvas;
    private final AffineTransform place;
    private final double scale;

    private Ornament(Graphics2D canvas, AffineTransform place, double scale) {
        this.canvas = canvas;
        this.place = place;
        this.scale = scale;
    }

    /**
     * Draws a motif.
     *
     * @param left its upper left corner
     */
    static void draw(Motif motif, Graphics2D canvas, double left, double top, double scale) {
        AffineTransform place = AffineTransform.getTranslateInstance(left, top);
        place.scale(scale, scale);
        new Ornament(canvas, place, scale).draw(motif);
    }

    private void draw(Motif motif) {
        for (Motif.Route route : motif.routes()) {
            Ink ink = ROUTES[route.colour()];
            stroke(path(route.trace()), 1.5, ink.colour());
            fill(new Ellipse2D.Double(route.x() - PLACE, route.y() - PLACE, 2 * PLACE, 2 * PLACE), ink.colour());
        }
        Path2D city = path(motif.city());
        fill(city, Ink.PAPER.colour());
        stroke(city, 1.7, Ink.TEXT.colour());
        stroke(path(motif.detail()), 1.1, Ink.TEXT.colour());
    }

    private void fill(Shape shape, Color colour) {
        canvas.setColor(colour);
        canvas.fill(place.createTransformedShape(shape));
    }

    private void stroke(Shape shape, double width, Color colour) {
        canvas.setStroke(new BasicStroke((float) (width * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.setColor(colour);
        canvas.draw(place.createTransformedShape(shape));
    }

    private static Path2D path(Trace trace) {
        Path2D path = new Path2D.Double();
        trace.draw(new Pen() {
            @Override
            public void move(double x, double y) {
                path.moveTo(x, y);
            }

            @Override
            public void line(double x, double y) {
                path.lineTo(x, y);
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double x, double y) {
                path.curveTo(x1, y1, x2, y2, x, y);
            }
        });
        return path;
    }
}
