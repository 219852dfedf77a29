package org.plenary.motif;

/** What a {@link Trace} is drawn with. Coordinates are of the motif: to the right and down, from its upper left corner. */
public interface Pen {

    void move(double x, double y);

    void line(double x, double y);

    /** A cubic Bézier curve to a point, with its two control points before it. */
    void curve(double x1, double y1, double x2, double y2, double x, double y);
}
