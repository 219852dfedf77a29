package org.plenary.media;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.plenary.media.Rendition.Format;

/**
 * How a picture of pixels is published: as a photograph, or without a change of a pixel.
 *
 * @param print tells the picture, and the way it is written, from any other
 * @param modern what browsers get that know it; empty where it can't be written
 * @param plain what all others get
 */
public record Recipe(String print, Optional<Format> modern, Format plain) {

    /** What is written differently from now on needs another name: browsers and servers keep the old one for ever. */
    private static final String VERSION = "1";

    /** More than so many bits a pixel, packed, are no areas of one colour. */
    private static final int FLAT_BITS = 8;

    private static final int DIGITS = 10;
    private static final int COLOUR_TYPE = 25;
    private static final int PALETTE = 3;
    private static final int ALPHA = 4;

    /** For a sound picture; empty for a file that is published as it is: a drawing, a film, a document. */
    static Optional<Recipe> of(Medium medium, MediaKind kind) {
        if (!medium.complaints().isEmpty() || medium.size().isEmpty()) {
            return Optional.empty();
        }
        return switch (kind) {
            case JPEG -> Optional.of(of(medium.bytes(), Format.WEBP, Format.JPEG));
            case PNG -> Optional.of(png(medium));
            case GIF, SVG, PDF -> Optional.empty();
        };
    }

    private static Recipe png(Medium medium) {
        byte[] bytes = medium.bytes();
        if (isDrawn(medium)) {
            return of(bytes, Format.WEBP_LOSSLESS, Format.PNG);
        }
        return of(bytes, Format.WEBP, isTransparent(bytes) ? Format.PNG : Format.JPEG);
    }

    private static Recipe of(byte[] bytes, Format modern, Format plain) {
        return new Recipe(print(bytes), Optional.of(modern).filter(format -> Webp.isThere()), plain);
    }

    /** Of few colours, or of areas that pack well, as in plans and pictures of screens. */
    private static boolean isDrawn(Medium medium) {
        return medium.bytes()[COLOUR_TYPE] == PALETTE || medium.bytes().length * 8L < medium.pixels() * FLAT_BITS;
    }

    private static boolean isTransparent(byte[] png) {
        String head = new String(png, 0, Math.min(png.length, 2_000), StandardCharsets.ISO_8859_1);
        return (png[COLOUR_TYPE] & ALPHA) != 0 || head.contains("tRNS");
    }

    private static String print(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(VERSION.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(bytes)).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
