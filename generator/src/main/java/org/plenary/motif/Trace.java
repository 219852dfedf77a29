package org.plenary.motif;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines and curves that are drawn with one pen.
 *
 * <pre>{@code
 * new Trace.Drawing().move(0, 10).line(10, 0).done().svg()   // M0 10L10 0
 * }</pre>
 */
public record Trace(List<Step> steps) {

    /**
     * One movement of the pen.
     *
     * @param points x and y of one point for a move or a line, of three for a curve
     */
    public record Step(char letter, List<Integer> points) {

        public Step {
            points = List.copyOf(points);
        }
    }

    public Trace {
        steps = List.copyOf(steps);
    }

    /** As data of an SVG path (SVG 2, section 9.3). */
    public String svg() {
        StringBuilder data = new StringBuilder();
        for (Step step : steps) {
            data.append(step.letter());
            String between = "";
            for (int number : step.points()) {
                data.append(number < 0 ? "" : between).append(number);
                between = " ";
            }
        }
        return data.toString();
    }

    public void draw(Pen pen) {
        for (Step step : steps) {
            List<Integer> p = step.points();
            switch (step.letter()) {
                case 'M' -> pen.move(p.get(0), p.get(1));
                case 'L' -> pen.line(p.get(0), p.get(1));
                default -> pen.curve(p.get(0), p.get(1), p.get(2), p.get(3), p.get(4), p.get(5));
            }
        }
    }

    /** A trace in the making; coordinates are rounded to whole units. */
    static final class Drawing {

        private final List<Step> steps = new ArrayList<>();

        Drawing move(double x, double y) {
            return step('M', x, y);
        }

        Drawing line(double x, double y) {
            return step('L', x, y);
        }

        Drawing curve(double x1, double y1, double x2, double y2, double x, double y) {
            return step('C', x1, y1, x2, y2, x, y);
        }

        Trace done() {
            return new Trace(steps);
        }

        private Drawing step(char letter, double... points) {
            List<Integer> rounded = new ArrayList<>();
            for (double point : points) {
                rounded.add((int) Math.round(point));
            }
            steps.add(new Step(letter, rounded));
            return this;
        }
    }
}
