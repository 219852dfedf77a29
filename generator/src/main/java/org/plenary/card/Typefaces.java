package org.plenary.card;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.KerningTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.plenary.content.Fingerprint;
import org.plenary.theme.ThemeFolder;

/** The fonts of the theme, as shapes: no font of the machine is asked. Safe for many threads. */
final class Typefaces {

    private static final Pattern FONT = Pattern.compile("cards/[^/]+\\.ttf");

    /** Where pen and shape of a letter are measured: one is as high as the text is large. */
    record Letter(Path2D shape, double advance, Face face, int glyph) {}

    /** One font. */
    static final class Face {
        private final TrueTypeFont font;
        private final CmapLookup letters;
        private final @Nullable KerningSubtable kerning;
        private final double unit;
        private final Map<Integer, Double> pairs = new ConcurrentHashMap<>();

        private Face(byte[] file) throws IOException {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            letters = font.getUnicodeCmapLookup();
            unit = 1.0 / font.getUnitsPerEm();
            KerningTable table = font.getKerning();
            kerning = table == null ? null : table.getHorizontalKerningSubtable();
        }

        private Optional<Letter> letter(int code) throws IOException {
            int glyph = letters.getGlyphId(code);
            if (glyph == 0) {
                return Optional.empty();
            }
            GlyphData data = font.getGlyph().getGlyph(glyph);
            GeneralPath shape = data == null ? new GeneralPath() : data.getPath();
            shape.transform(AffineTransform.getScaleInstance(unit, -unit));
            return Optional.of(new Letter(shape, font.getAdvanceWidth(glyph) * unit, this, glyph));
        }

        /** How much nearer two letters of this font stand than their widths say. */
        double kerning(Letter left, Letter right) {
            KerningSubtable table = kerning;
            return table == null
                    ? 0
                    : pairs.computeIfAbsent(
                            left.glyph << Short.SIZE | right.glyph,
                            pair -> table.getKerning(left.glyph, right.glyph) * unit);
        }
    }

    private final List<Face> faces;
    private final String print;
    private final Map<Integer, Optional<Letter>> known = new ConcurrentHashMap<>();

    private Typefaces(List<Face> faces, String print) {
        this.faces = faces;
        this.print = print;
    }

    /** All fonts that templates have in {@code cards/}, in the order of their names. */
    static Typefaces of(ThemeFolder templates) throws IOException {
        List<Face> faces = new ArrayList<>();
        StringBuilder prints = new StringBuilder();
        for (Map.Entry<String, Path> file : templates.files().entrySet()) {
            if (FONT.matcher(file.getKey()).matches()) {
                byte[] bytes = Files.readAllBytes(file.getValue());
                prints.append(Fingerprint.of(bytes));
                faces.add(new Face(bytes));
            }
        }
        return new Typefaces(faces, prints.toString());
    }

    /** Tells these fonts from others. */
    String print() {
        return print;
    }

    /** A letter in the first font that has it; empty when none has. */
    Optional<Letter> letter(int code) {
        return known.computeIfAbsent(code, this::find);
    }

    /** Fonts read a part of their file when it is first wanted, and not on two threads. */
    private synchronized Optional<Letter> find(int code) {
        try {
            for (Face face : faces) {
                Optional<Letter> letter = face.letter(code);
                if (letter.isPresent()) {
                    return letter;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
