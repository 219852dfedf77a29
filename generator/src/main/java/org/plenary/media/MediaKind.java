package org.plenary.media;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of file that are published: they can't carry a program, or only one that is found and refused. */
public enum MediaKind {
    PNG("png"),
    JPEG("jpg", "jpeg"),
    GIF("gif"),
    SVG("svg"),
    PDF("pdf");

    private final List<String> endings;

    MediaKind(String... endings) {
        this.endings = List.of(endings);
    }

    /** The kind that a name promises. */
    public static Optional<MediaKind> of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
    }

    /** All endings, in words: {@code png, svg and pdf}. */
    public static String endings() {
        return endings("and");
    }

    /** @param last the word before the last of them */
    static String endings(String last) {
        List<String> all =
                Arrays.stream(values()).flatMap(kind -> kind.endings.stream()).toList();
        return all.subList(0, all.size() - 1).stream().collect(Collectors.joining(", ")) + " " + last + " "
                + all.get(all.size() - 1);
    }

    String ending() {
        return endings.get(0);
    }

    /** As people call it. */
    @Override
    public String toString() {
        return name().toUpperCase(Locale.ROOT);
    }
}
