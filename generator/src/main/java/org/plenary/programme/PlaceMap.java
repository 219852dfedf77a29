package org.plenary.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.programme.Room.Geo;

/**
 * Places on a small map to scale, north up. Lengths are units of the drawing, from its upper left corner.
 *
 * @param spots the venue first, then by distance from it
 */
public record PlaceMap(int width, int height, List<Spot> spots, Scale scale) {

    private static final int WIDTH = 420;
    private static final int LEAST_HEIGHT = 220;
    private static final int MOST_HEIGHT = 420;
    private static final int MARGIN = 44;
    private static final double LEAST_METRES = 150;
    private static final double METRES_PER_DEGREE = 111_320;
    private static final int METRES_PER_MINUTE = 80;
    private static final List<Integer> ROUND = List.of(5000, 2000, 1000, 500, 200, 100, 50, 20);

    /**
     * A place.
     *
     * @param number as the list beside the map counts
     * @param metres from the venue, as the crow flies, to the nearest ten
     */
    public record Spot(Room place, int number, int x, int y, int metres, Label label) {

        /** How long it takes on foot, at 80 metres a minute. */
        public int minutes() {
            return PlaceMap.minutes(metres);
        }
    }

    /**
     * Where a name stands.
     *
     * @param anchor {@code start}, {@code middle} or {@code end}: the part of the name that is at {@code x}
     */
    public record Label(int x, int y, String anchor) {}

    /** A bar that shows how long some metres are. */
    public record Scale(int metres, int length) {

        public int minutes() {
            return PlaceMap.minutes(metres);
        }
    }

    /** A place in metres east and north of the venue. */
    private record Point(Room place, double east, double north) {

        double distance() {
            return Math.hypot(east, north);
        }
    }

    public PlaceMap {
        spots = List.copyOf(spots);
    }

    /** The map of a venue and all other places that say where they are; empty when the venue doesn't, or no other does. */
    public static Optional<PlaceMap> of(Room venue, List<Room> places) {
        List<Point> points = venue.geo().stream()
                .flatMap(centre -> Stream.concat(
                        Stream.of(venue),
                        places.stream().filter(place -> !place.id().equals(venue.id()))))
                .flatMap(place -> place.geo().stream()
                        .map(geo -> point(place, geo, venue.geo().orElseThrow())))
                .sorted((one, other) -> Double.compare(one.distance(), other.distance()))
                .toList();
        return points.size() < 2 ? Optional.empty() : Optional.of(draw(points));
    }

    /** Within a city the earth is flat enough: degrees of longitude are shorter by the cosine of the latitude. */
    private static Point point(Room place, Geo geo, Geo centre) {
        double latitude = Double.parseDouble(centre.latitude());
        double north = (Double.parseDouble(geo.latitude()) - latitude) * METRES_PER_DEGREE;
        double east = (Double.parseDouble(geo.longitude()) - Double.parseDouble(centre.longitude()))
                * METRES_PER_DEGREE
                * Math.cos(Math.toRadians(latitude));
        return new Point(place, east, north);
    }

    private static PlaceMap draw(List<Point> points) {
        double west = points.stream().mapToDouble(Point::east).min().orElse(0);
        double east = points.stream().mapToDouble(Point::east).max().orElse(0);
        double south = points.stream().mapToDouble(Point::north).min().orElse(0);
        double top = points.stream().mapToDouble(Point::north).max().orElse(0);
        double across = Math.max(east - west, LEAST_METRES);
        double along = Math.max(top - south, 1);
        double unitsPerMetre = Math.min((WIDTH - 2.0 * MARGIN) / across, (MOST_HEIGHT - 3.0 * MARGIN) / along);
        int height = Math.max(LEAST_HEIGHT, (int) Math.round(along * unitsPerMetre) + 3 * MARGIN);
        double left = (WIDTH - (east - west) * unitsPerMetre) / 2;
        double above = (height - MARGIN - (top - south) * unitsPerMetre) / 2;
        List<int[]> at = points.stream()
                .map(point -> new int[] {
                    (int) Math.round(left + (point.east() - west) * unitsPerMetre),
                    (int) Math.round(above + (top - point.north()) * unitsPerMetre)
                })
                .toList();
        Labels labels = new Labels(WIDTH, height, at);
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            int metres = (int) Math.round(point.distance() / 10) * 10;
            Label label = labels.place(at.get(i)[0], at.get(i)[1], point.place().shortTitle());
            spots.add(new Spot(point.place(), i + 1, at.get(i)[0], at.get(i)[1], metres, label));
        }
        return new PlaceMap(WIDTH, height, spots, scale(unitsPerMetre));
    }

    /** A round number of metres that fills at most a third of the width. */
    private static Scale scale(double unitsPerMetre) {
        int metres = ROUND.stream()
                .filter(round -> round * unitsPerMetre <= WIDTH / 3.0)
                .findFirst()
                .orElse(10);
        return new Scale(metres, (int) Math.round(metres * unitsPerMetre));
    }

    private static int minutes(int metres) {
        return Math.max(1, (int) Math.round((double) metres / METRES_PER_MINUTE));
    }

    /** Finds places for names: beside, above or below the place, where no other name or place is. */
    private static final class Labels {

        private static final int RADIUS = 12;
        private static final int GAP = 5;
        private static final int LINE = 16;
        private static final double LETTER = 7.2;

        private record Box(double left, double top, double right, double bottom) {
            boolean meets(Box other) {
                return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
            }
        }

        private final int width;
        private final List<Box> taken = new ArrayList<>();

        /** The arrow to the north and the scale have the corners that they stand in. */
        Labels(int width, int height, List<int[]> spots) {
            this.width = width;
            taken.add(new Box(width - 40.0, 0, width, 66));
            taken.add(new Box(0, height - 40.0, width / 2.0, height));
            spots.forEach(
                    spot -> taken.add(new Box(spot[0] - RADIUS, spot[1] - RADIUS, spot[0] + RADIUS, spot[1] + RADIUS)));
        }

        Label place(int x, int y, String name) {
            int side = RADIUS + GAP;
            List<Label> choices = List.of(
                    new Label(x + side, y + 5, "start"),
                    new Label(x - side, y + 5, "end"),
                    new Label(x, y - side - 2, "middle"),
                    new Label(x, y + side + LINE - 5, "middle"),
                    new Label(x + RADIUS, y - side, "start"),
                    new Label(x + RADIUS, y + side + LINE - 5, "start"),
                    new Label(x - RADIUS, y - side, "end"),
                    new Label(x - RADIUS, y + side + LINE - 5, "end"));
            Label best = choices.stream()
                    .filter(label -> fits(box(label, name)))
                    .findFirst()
                    .orElse(choices.get(x * 2 > width ? 1 : 0));
            taken.add(box(best, name));
            return best;
        }

        private boolean fits(Box box) {
            return box.left >= 0 && box.right <= width && taken.stream().noneMatch(box::meets);
        }

        private static Box box(Label label, String name) {
            double length = name.length() * LETTER;
            double left = switch (label.anchor()) {
                case "start" -> label.x();
                case "end" -> label.x() - length;
                default -> label.x() - length / 2;
            };
            return new Box(left, label.y() - LINE + 4, left + length, label.y() + 4);
        }
    }
}
