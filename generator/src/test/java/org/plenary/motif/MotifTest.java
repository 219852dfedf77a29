package org.plenary.motif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MotifTest {

    @Test
    void drawsTheSameFromTheSameSeed() {
        assertThat(Motif.of(Landmark.HALL, "opening")).isEqualTo(Motif.of(Landmark.HALL, "opening"));
    }

    @Test
    void drawsAnotherFromASeedThatIsAlmostTheSame() {
        long drawings = IntStream.range(0, 200)
                .mapToObj(i -> Motif.of(Landmark.HALL, "session-" + i))
                .distinct()
                .count();

        assertThat(drawings).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void staysWithinItsEdges(Landmark landmark) {
        for (int i = 0; i < 500; i++) {
            Motif motif = Motif.of(landmark, "seed " + i);
            Edges edges = new Edges();
            motif.routes().forEach(route -> route.trace().draw(edges));
            motif.city().draw(edges);
            motif.detail().draw(edges);
            assertThat(edges.across).allMatch(x -> x >= 0 && x <= Motif.WIDTH);
            assertThat(edges.down).allMatch(y -> y >= 0 && y <= Motif.HEIGHT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void beginsEveryRouteAtItsPlaceAndEndsItInTheLandmark(Landmark landmark) {
        Motif motif = Motif.of(landmark, "somewhere");
        int end = last(motif.routes().get(0).trace());

        assertThat(motif.routes()).hasSizeBetween(6, 9).allSatisfy(route -> {
            assertThat(route.trace().svg()).startsWith("M" + route.x() + " " + route.y() + "C");
            assertThat(last(route.trace())).isEqualTo(end);
            assertThat(route.colour()).isBetween(0, Motif.COLOURS - 1);
        });
    }

    @Test
    void writesPathsOfSvg() {
        Trace trace = new Trace.Drawing()
                .move(0, 10.4)
                .line(-3, 2)
                .curve(1, 2, 3, -4, 5, 6)
                .done();

        assertThat(trace.svg()).isEqualTo("M0 10L-3 2C1 2 3-4 5 6");
    }

    private static int last(Trace trace) {
        List<Integer> points = trace.steps().get(trace.steps().size() - 1).points();
        return points.get(points.size() - 2);
    }

    private static final class Edges implements Pen {

        private final List<Double> across = new ArrayList<>();
        private final List<Double> down = new ArrayList<>();

        @Override
        public void move(double x, double y) {
            across.add(x);
            down.add(y);
        }

        @Override
        public void line(double x, double y) {
            move(x, y);
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            move(x1, y1);
            move(x2, y2);
            move(x, y);
        }
    }
}
