package org.plenary.problem;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Where a problem is: a file as the editor knows it, and a line.
 *
 * @param file path from the project's root with {@code /}, such as {@code content/nl/sessions/opening.adoc}; made printable, as anybody may
 *     name a file
 * @param line 1 for the first line; 0 when the whole file is meant
 */
public record Place(String file, int line) implements Comparable<Place> {

    public Place {
        file = Printable.of(file);
    }

    public static Place of(String file) {
        return new Place(file, 0);
    }

    /**
     * A line of a file of the theme, which a site may borrow from another: {@code templates/pages/home.ftlh}, or
     * {@code ../templates/pages/home.ftlh}.
     *
     * @param folder of the templates or assets; steps upwards stand in it as they do in the settings
     */
    public static Place ofTheme(Path folder, String file, int line) {
        List<String> names = StreamSupport.stream(folder.spliterator(), false)
                .map(Path::toString)
                .toList();
        int own = names.contains("..") ? names.indexOf("..") : names.size() - 1;
        return new Place(String.join("/", names.subList(own, names.size())) + "/" + file, line);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
