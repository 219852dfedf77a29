package org.plenary.card;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns words into shapes: Arabic letters are joined, lines that run from right to left are turned, long texts are broken at spaces. Marks of Arabic
 * vowels are left out, as they are in most print.
 */
final class Lettering {

    private static final Pattern VOWELS = Pattern.compile("[\\u064B-\\u0652\\u0670\\u0640]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u00AD]");
    private static final ArabicShaping JOINED = new ArabicShaping(
            ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK | ArabicShaping.TEXT_DIRECTION_LOGICAL);

    /**
     * A line of text.
     *
     * @param shape with the pen at 0 0, for a text of size 1
     * @param width likewise
     */
    record Line(Path2D shape, double width) {}

    /**
     * Lines, and how large they are.
     *
     * @param cut whether something had to be left out
     */
    record Block(List<Line> lines, double size, boolean cut) {}

    private final Typefaces typefaces;
    private final boolean leftward;

    Lettering(Typefaces typefaces, boolean leftward) {
        this.typefaces = typefaces;
        this.leftward = leftward;
    }

    /** Words on one line; empty when there are none, or when no font has one of their letters. */
    Optional<Line> line(String words) {
        return line(joined(words), leftward);
    }

    /** Words on as few lines as can be, as even as can be; the last of the most lines ends in an ellipsis when they don't fit. */
    Block block(String words, double width, int most, double size) {
        String text = joined(words);
        if (line(text, leftward).isEmpty()) {
            return new Block(List.of(), size, false);
        }
        double measure = width / size;
        List<String> lines = broken(text, measure);
        boolean fits = lines.size() <= most && lines.stream().allMatch(one -> width(one) <= measure);
        return block(fits ? balanced(text, lines.size(), measure) : cut(lines, most, measure), size, !fits);
    }

    private Block block(List<String> lines, double size, boolean cut) {
        return new Block(
                lines.stream().flatMap(one -> line(one, leftward).stream()).toList(), size, cut);
    }

    /** As many lines, but as even as can be: narrower by steps, as long as there aren't more. */
    private List<String> balanced(String text, int lines, double width) {
        List<String> best = broken(text, width);
        for (double narrower = width * 0.97; narrower > width * 0.5; narrower *= 0.97) {
            double measure = narrower;
            List<String> tried = broken(text, measure);
            if (tried.size() > lines || tried.stream().anyMatch(one -> width(one) > measure)) {
                return best;
            }
            best = tried;
        }
        return best;
    }

    private List<String> broken(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    private List<String> cut(List<String> lines, int most, double width) {
        List<String> kept = new ArrayList<>();
        for (String line : lines.subList(0, Math.min(lines.size(), most))) {
            kept.add(width(line) <= width ? line : cut(line, width));
        }
        if (lines.size() > most) {
            kept.set(most - 1, cut(kept.get(most - 1), width));
        }
        return kept;
    }

    private String cut(String line, double width) {
        String kept = line;
        while (kept.length() > 1 && width(kept + "…") > width) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).stripTrailing();
        }
        return kept + "…";
    }

    /** Hyphens and spaces of other sorts look the same, and fonts needn't have them. */
    private static String joined(String words) {
        String plain = VOWELS.matcher(words).replaceAll("");
        try {
            return UNSEEN.matcher(JOINED.shape(plain))
                    .replaceAll("")
                    .replace('\u2010', '-')
                    .replace('\u2011', '-')
                    .replaceAll("[\\s\\p{Zs}]+", " ")
                    .strip();
        } catch (ArabicShapingException e) {
            throw new IllegalStateException("text can always be joined", e);
        }
    }

    private double width(String text) {
        double width = 0;
        Optional<Typefaces.Letter> before = Optional.empty();
        for (int code : text.codePoints().toArray()) {
            Optional<Typefaces.Letter> letter = typefaces.letter(code);
            width += letter.map(Typefaces.Letter::advance).orElse(0.0) + kerning(before, letter);
            before = letter;
        }
        return width;
    }

    private static double kerning(Optional<Typefaces.Letter> left, Optional<Typefaces.Letter> right) {
        return left.isPresent()
                        && right.isPresent()
                        && left.get().face().equals(right.get().face())
                ? left.get().face().kerning(left.get(), right.get())
                : 0;
    }

    private Optional<Line> line(String text, boolean fromRight) {
        Bidi bidi = new Bidi(text, fromRight ? Bidi.RTL : Bidi.LTR);
        String seen = bidi.writeReordered(Bidi.DO_MIRRORING);
        Path2D shape = new Path2D.Double();
        double pen = 0;
        Optional<Typefaces.Letter> before = Optional.empty();
        for (int code : seen.codePoints().toArray()) {
            Optional<Typefaces.Letter> letter = typefaces.letter(code);
            if (letter.isEmpty()) {
                return Optional.empty();
            }
            pen += kerning(before, letter);
            shape.append(letter.get().shape().getPathIterator(AffineTransform.getTranslateInstance(pen, 0)), false);
            pen += letter.get().advance();
            before = letter;
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new Line(shape, pen));
    }
}
