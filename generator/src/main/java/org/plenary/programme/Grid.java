package org.plenary.programme;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenary.entry.Words;

/**
 * The sessions of a day, laid out by time and room. Lines are numbered from 1, as in CSS; what goes from 3 to 7 fills the rows 3 to 6.
 *
 * <p>A room has as many columns as sessions overlap in it. What is for everybody, such as a break, goes across all rooms. Where it can't,
 * because something else goes on meanwhile, and where it only announces its parts, it gets a row of its own at its beginning.
 *
 * @param heads of the columns, in order
 * @param times at which something begins, in order
 * @param places in the order in which a reader should meet them: by time, then by room
 */
public record Grid(List<Head> heads, List<Time> times, List<Place> places, int columns, int rows) {

    /** The most columns and rows that {@code assets/css/grid.css} knows. */
    public static final int MOST_COLUMNS = 16;

    public static final int MOST_ROWS = 64;

    /** What stands at the head of columns. */
    public enum Kind {
        ROOM,
        UNKNOWN,
        EVERYWHERE
    }

    /** The head of one or more columns; without a room, of sessions that have none yet or are for every room. */
    public record Head(Kind kind, Optional<Room> room, int in, int out) {}

    /** A time beside the first row of what begins then. */
    public record Time(OffsetDateTime time, int row) {}

    /**
     * Where a session stands.
     *
     * @param from the line above it
     * @param in the line before it
     * @param wide whether it is for everybody, or announces its parts
     */
    public record Place(Item item, int from, int to, int in, int out, boolean wide) {}

    public Grid {
        heads = List.copyOf(heads);
        times = List.copyOf(times);
        places = List.copyOf(places);
    }

    /** Lays out the sessions of a day; those of which no time is known are left out. */
    public static Grid of(List<Session> sessions, List<Room> rooms) {
        return new GridBuilder(sessions, rooms).build();
    }

    /**
     * About how many lines of text it is high, so that a sheet of paper can choose a size of letters.
     *
     * @param letters that stand beside each other across all columns
     */
    public int lines(int letters) {
        int[] heights = new int[rows + 1];
        Arrays.fill(heights, 1);
        heights[0] = 0;
        places.stream()
                .sorted(Comparator.comparing((Place place) -> place.to() - place.from()))
                .forEach(place -> {
                    int width = Math.max(1, letters * (place.out() - place.in()) / Math.max(1, columns));
                    int missing = lines(place.item(), width)
                            - IntStream.range(place.from(), place.to())
                                    .map(row -> heights[row])
                                    .sum();
                    heights[place.to() - 1] += Math.max(0, missing);
                });
        return IntStream.of(heights).sum();
    }

    /** The time, the title and the parts. */
    private static int lines(Item item, int width) {
        int title = Words.length(item.session().cardTitle()) / width + 1;
        return title
                + 2
                + item.parts().stream().mapToInt(part -> lines(part, width) - 1).sum();
    }

    /** Whether a grid says more than a list, and the style sheet can show it. */
    public boolean isUseful() {
        return columns > 1 && columns <= MOST_COLUMNS && rows <= MOST_ROWS;
    }
}
