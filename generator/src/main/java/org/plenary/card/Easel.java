package org.plenary.card;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plenary.look.Colour;

/** Where cards are drawn with some typefaces; what the cards of a language have in common, once. Safe for many threads. */
final class Easel {

    private final Typefaces typefaces;
    private final Optional<Colour> accent;
    private final Map<Card.Head, BufferedImage> begun = new ConcurrentHashMap<>();

    /** @param accent what brick red is on this site */
    Easel(Typefaces typefaces, Optional<Colour> accent) {
        this.typefaces = typefaces;
        this.accent = accent;
    }

    /** What its cards depend on besides their words. */
    String print() {
        return typefaces.print() + accent;
    }

    /** A card as PNG. A line with a letter that no font has is left out. */
    byte[] png(Card card) {
        BufferedImage picture = copy(begun.computeIfAbsent(card.head(), this::begin));
        Graphics2D canvas = canvas(picture);
        new Painter(card.leftward(), typefaces, canvas).finish(card);
        canvas.dispose();
        return Png.of(Ink.reduced(picture, accent));
    }

    private BufferedImage begin(Card.Head head) {
        BufferedImage picture = blank();
        Graphics2D canvas = canvas(picture);
        new Painter(head.leftward(), typefaces, canvas).begin(head);
        canvas.dispose();
        return picture;
    }

    private static BufferedImage copy(BufferedImage picture) {
        BufferedImage copy = blank();
        int[] from = pixels(picture);
        System.arraycopy(from, 0, pixels(copy), 0, from.length);
        return copy;
    }

    private static int[] pixels(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }

    private static BufferedImage blank() {
        return new BufferedImage(Card.WIDTH, Card.HEIGHT, BufferedImage.TYPE_INT_RGB);
    }

    private static Graphics2D canvas(BufferedImage picture) {
        Graphics2D canvas = picture.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return canvas;
    }
}
