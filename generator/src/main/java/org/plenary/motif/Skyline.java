package org.plenary.motif;

import java.util.Random;

/**
 * A landmark with houses to both sides, on the lower edge of a motif.
 *
 * @param middle where the landmark stands
 * @param top    its height above the upper edge of the motif, downwards
 */
record Skyline(int middle, int top, Trace city, Trace detail) {

    private static final int GROUND = Motif.HEIGHT;

    static Skyline around(Landmark landmark, Random chance) {
        int middle = 205 + chance.nextInt(75);
        Trace.Drawing city = new Trace.Drawing();
        Trace.Drawing detail = new Trace.Drawing();
        Builder builder = new Builder(city, detail, chance);
        int half = builder.width(landmark) / 2;
        for (int x = middle - half, i = 2 + chance.nextInt(2); i > 0; i--) {
            x -= builder.house(x, -1);
        }
        for (int x = middle + half, i = 2 + chance.nextInt(2); i > 0; i--) {
            x += builder.house(x, 1);
        }
        int top = builder.landmark(landmark, middle);
        return new Skyline(middle, top, city.done(), detail.done());
    }

    /** Draws buildings. */
    private record Builder(Trace.Drawing city, Trace.Drawing detail, Random chance) {

        int width(Landmark landmark) {
            return switch (landmark) {
                case HALL -> 96;
                case TOWER -> 46;
                case HOUSE -> 54;
                case ROW -> 132;
                case ARCHIVE -> 110;
            };
        }

        /** A house of the town that begins at x and goes on to one side. Answers its width. */
        int house(int x, int side) {
            int width = 26 + chance.nextInt(14);
            int height = 34 + chance.nextInt(22);
            int left = side < 0 ? x - width : x;
            gable(chance.nextInt(4), left, width, height);
            windows(left, width, height - 8, 2);
            return width;
        }

        int landmark(Landmark landmark, int middle) {
            int left = middle - width(landmark) / 2;
            return switch (landmark) {
                case HALL -> hall(left);
                case TOWER -> tower(left);
                case HOUSE -> house(left);
                case ROW -> row(left);
                case ARCHIVE -> archive(left);
            };
        }

        private int hall(int left) {
            box(left + 6, 84, 70);
            box(left, 96, 60, 128);
            for (int x = left + 8; x < left + 96; x += 8) {
                detail.move(x, GROUND - 128).line(x, GROUND - 70);
            }
            for (int y = 20; y < 62; y += 14) {
                detail.move(left + 22, GROUND - y).line(left + 74, GROUND - y);
            }
            return GROUND - 128;
        }

        private int tower(int left) {
            int high = 168 + chance.nextInt(16);
            box(left, 46, high);
            city.move(left - 3, GROUND - high)
                    .line(left - 3, GROUND - high - 8)
                    .line(left + 7, GROUND - high - 8)
                    .line(left + 7, GROUND - high - 3)
                    .line(left + 18, GROUND - high - 3)
                    .line(left + 18, GROUND - high - 8)
                    .line(left + 28, GROUND - high - 8)
                    .line(left + 28, GROUND - high - 3)
                    .line(left + 39, GROUND - high - 3)
                    .line(left + 39, GROUND - high - 8)
                    .line(left + 49, GROUND - high - 8)
                    .line(left + 49, GROUND - high)
                    .line(left - 3, GROUND - high);
            for (int floor = 0; floor < 3; floor++) {
                int bottom = GROUND - 14 - floor * (high - 10) / 3;
                int height = (high - 10) / 3 - 18;
                lancet(left + 7, bottom, 13, height);
                lancet(left + 26, bottom, 13, height);
                detail.move(left, bottom + 6).line(left + 46, bottom + 6);
            }
            return GROUND - high;
        }

        private int house(int left) {
            int height = 96 + chance.nextInt(16);
            gable(chance.nextInt(3), left, 54, height);
            windows(left, 54, height, 3);
            return GROUND - height;
        }

        private int row(int left) {
            int high = 0;
            for (int i = 0; i < 3; i++) {
                int height = 78 + chance.nextInt(26);
                high = Math.max(high, height);
                gable((i + chance.nextInt(2) * 2) % 4, left + i * 44, 44, height);
                windows(left + i * 44, 44, height - 6, 3);
            }
            return GROUND - high;
        }

        private int archive(int left) {
            box(left, 110, 84);
            city.move(left - 5, GROUND - 84)
                    .line(left + 55, GROUND - 116)
                    .line(left + 115, GROUND - 84)
                    .line(left - 5, GROUND - 84);
            for (int i = 0; i < 5; i++) {
                int x = left + 12 + i * 19;
                detail.move(x, GROUND - 12).line(x, GROUND - 74);
                detail.move(x + 9, GROUND - 12).line(x + 9, GROUND - 74);
            }
            detail.move(left, GROUND - 12)
                    .line(left + 110, GROUND - 12)
                    .move(left, GROUND - 74)
                    .line(left + 110, GROUND - 74);
            return GROUND - 116;
        }

        /** Stepped, pointed, bell-shaped or flat. */
        private void gable(int kind, int left, int width, int height) {
            double eaves = GROUND - height;
            double half = width / 2.0;
            city.move(left, GROUND).line(left, eaves);
            switch (kind) {
                case 0 -> steps(left, width, eaves);
                case 1 -> city.line(left + half, eaves - half * 1.1);
                case 2 -> {
                    double top = eaves - half * 1.05;
                    city.curve(left + half * .55, eaves - 2, left + half * .2, top, left + half, top)
                            .curve(left + half * 1.8, top, left + half * 1.45, eaves - 2, left + width, eaves);
                }
                default -> city.line(left + width, eaves);
            }
            city.line(left + width, eaves).line(left + width, GROUND);
        }

        private void steps(int left, int width, double eaves) {
            int steps = 3;
            double wide = width / (2.0 * steps + 1);
            double high = wide * 1.35;
            for (int i = 1; i <= steps; i++) {
                city.line(left + wide * (i - 1), eaves - high * i).line(left + wide * i, eaves - high * i);
            }
            for (int i = steps; i >= 1; i--) {
                city.line(left + width - wide * i, eaves - high * i)
                        .line(left + width - wide * (i - 1), eaves - high * i);
            }
        }

        private void windows(int left, int width, int height, int columns) {
            double gap = width / (columns + 1.0);
            for (int y = 16; y < height - 8; y += 19) {
                for (int i = 1; i <= columns; i++) {
                    detail.move(left + gap * i, GROUND - y).line(left + gap * i, GROUND - y - 7);
                }
            }
        }

        /** A window that ends in a pointed arch. */
        private void lancet(int left, int bottom, int width, int height) {
            double spring = bottom - height * .72;
            detail.move(left, bottom)
                    .line(left, spring)
                    .curve(
                            left,
                            spring - height * .15,
                            left + width * .3,
                            spring - height * .25,
                            left + width / 2.0,
                            spring - height * .28)
                    .curve(
                            left + width * .7,
                            spring - height * .25,
                            left + width,
                            spring - height * .15,
                            left + width,
                            spring)
                    .line(left + width, bottom);
        }

        private void box(int left, int width, int height) {
            box(left, width, 0, height);
        }

        private void box(int left, int width, int bottom, int top) {
            city.move(left, GROUND - bottom)
                    .line(left, GROUND - top)
                    .line(left + width, GROUND - top)
                    .line(left + width, GROUND - bottom);
            if (bottom > 0) {
                city.line(left, GROUND - bottom);
            }
        }
    }
}
