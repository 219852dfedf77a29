package org.plenary.motif;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Routes from everywhere that meet in a city: the same seed draws the same, another seed another.
 *
 * <pre>{@code
 * Motif.of(Landmark.HALL, "opening-ceremony")
 * }</pre>
 *
 * The drawing is {@value #WIDTH} units wide and {@value #HEIGHT} high; the city stands on its lower edge.
 *
 * @param routes in the order they are drawn; what is drawn after them hides their ends
 * @param city   outlines that are filled with the colour of the ground
 * @param detail windows and lines on them, thinner
 */
public record Motif(List<Route> routes, Trace city, Trace detail) {

    public static final int WIDTH = 480;
    public static final int HEIGHT = 240;

    /** Of routes: brick, river, gold. */
    public static final int COLOURS = 3;

    /** A way to the city, and the place where it begins. */
    public record Route(int colour, Trace trace, int x, int y) {}

    public Motif {
        routes = List.copyOf(routes);
    }

    /** @param seed what the drawing is of, such as the id of a session */
    public static Motif of(Landmark landmark, String seed) {
        Random chance = new Random(spread(seed));
        Skyline skyline = Skyline.around(landmark, chance);
        return new Motif(routes(skyline.middle(), skyline.top(), chance), skyline.city(), skyline.detail());
    }

    /** Places on an arch over the city, each with some play, and routes that bend down and enter it from the side. */
    private static List<Route> routes(int middle, int top, Random chance) {
        List<Route> routes = new ArrayList<>();
        int number = 6 + chance.nextInt(4);
        for (int i = 0; i < number; i++) {
            double turn = Math.PI * (0.04 + 0.92 * (i + 0.15 + 0.7 * chance.nextDouble()) / number);
            double reach = 0.7 + 0.28 * chance.nextDouble();
            double x = clamp(middle - StrictMath.cos(turn) * reach * 235, 6, WIDTH - 6);
            double y = clamp(HEIGHT - 12 - StrictMath.sin(turn) * reach * (HEIGHT - 10), 8, HEIGHT - 70);
            double end = top + (HEIGHT - 40 - top) * (0.3 + 0.6 * chance.nextDouble());
            double bend = 0.45 + 0.3 * chance.nextDouble();
            Trace trace = new Trace.Drawing()
                    .move(x, y)
                    .curve(x, y + (end - y) * bend, middle + (x - middle) * 0.45, end, middle, end)
                    .done();
            routes.add(new Route(chance.nextInt(COLOURS), trace, (int) Math.round(x), (int) Math.round(y)));
        }
        return routes;
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }

    /** Seeds that are alike become numbers that are not. */
    private static long spread(String seed) {
        long number = 1125899906842597L;
        for (int i = 0; i < seed.length(); i++) {
            number = 31 * number + seed.charAt(i);
        }
        return (number ^ (number >>> 29)) * 0xBF58476D1CE4E5B9L;
    }
}
