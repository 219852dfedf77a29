package org.plenary.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Tells kinds of file by how they begin. */
final class Kinds {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final int LOOKED_AT = 1_000;

    private Kinds() {}

    /** A file must begin as its name promises. */
    static void check(byte[] bytes, MediaKind promised) throws Unsound {
        if (bytes.length > Medium.MAX_BYTES) {
            throw new Unsound(
                    "is larger than " + Medium.MAX_BYTES / 1_000_000 + " MB",
                    promised == MediaKind.PDF
                            ? "export it anew for the web, or link to it where it stands"
                            : "make it smaller");
        }
        Optional<MediaKind> found = find(bytes);
        if (found.isPresent() && found.get() != promised) {
            throw new Unsound(
                    "is a " + found.get() + ", not what its name says",
                    "give it a name that ends in ." + found.get().ending());
        }
        if (found.isEmpty()) {
            throw new Unsound(
                    "is no " + promised + ", whatever its name says",
                    "save it as " + MediaKind.endings("or") + ", and not by giving it another name");
        }
    }

    private static Optional<MediaKind> find(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (startsWith(bytes, PNG)) {
            return Optional.of(MediaKind.PNG);
        } else if (startsWith(bytes, JPEG)) {
            return Optional.of(MediaKind.JPEG);
        } else if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return Optional.of(MediaKind.GIF);
        } else if (start.startsWith("%PDF-")) {
            return Optional.of(MediaKind.PDF);
        } else if (start.replace("\u00ef\u00bb\u00bf", "").stripLeading().startsWith("<") && start.contains("<svg")) {
            return Optional.of(MediaKind.SVG);
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
