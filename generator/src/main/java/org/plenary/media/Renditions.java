package org.plenary.media;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.media.Rendition.Format;

/**
 * All that is published of a picture.
 *
 * @param modern for browsers that know the format, the smallest first; may be empty
 * @param plain for all others, the smallest first; at least one
 */
public record Renditions(List<Rendition> modern, List<Rendition> plain) {

    private static final List<Integer> WIDTHS = List.of(480, 960, 1600);

    /** A width that is less than this much smaller than the largest isn't worth a file. */
    private static final double STEP = 0.9;

    public Renditions {
        modern = List.copyOf(modern);
        plain = List.copyOf(plain);
    }

    /** Of a picture that is published as it is. */
    public static Renditions itself(String name, Size size) {
        return new Renditions(List.of(), List.of(new Rendition(name, size, Format.ITSELF)));
    }

    /** Never larger than the picture itself. */
    public static Renditions of(String name, Size size, Recipe recipe) {
        List<Size> sizes = sizes(size);
        return new Renditions(
                recipe.modern().stream()
                        .flatMap(format -> sizes.stream().map(one -> rendition(name, one, format, recipe)))
                        .toList(),
                sizes.stream()
                        .map(one -> rendition(name, one, recipe.plain(), recipe))
                        .toList());
    }

    private static Rendition rendition(String name, Size size, Format format, Recipe recipe) {
        String stem = name.substring(0, name.lastIndexOf('.'));
        return new Rendition(stem + "-" + size.width() + "." + recipe.print() + "." + format.ending(), size, format);
    }

    private static List<Size> sizes(Size whole) {
        int widest = Math.min(whole.width(), WIDTHS.get(WIDTHS.size() - 1));
        List<Size> sizes = new ArrayList<>();
        WIDTHS.stream().filter(width -> width < widest * STEP).forEach(width -> sizes.add(whole.scaledTo(width)));
        sizes.add(whole.scaledTo(widest));
        return sizes;
    }

    /** The one that programs get, and browsers that know no sets. */
    public Rendition largest() {
        return plain.get(plain.size() - 1);
    }

    public Rendition smallest() {
        return plain.get(0);
    }

    /** The largest first, because it costs most to make. */
    public Stream<Rendition> all() {
        return Stream.concat(Stream.of(largest()), Stream.of(modern, plain).flatMap(List::stream))
                .distinct();
    }
}
