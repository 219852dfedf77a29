package org.plenary.problem;

/**
 * Where a problem is: a file as the editor knows it, and a line.
 *
 * @param file path from the project's root with {@code /}, such as {@code content/nl/sessions/opening.adoc}
 * @param line 1 for the first line; 0 when the whole file is meant
 */
public record Place(String file, int line) implements Comparable<Place> {

    public static Place of(String file) {
        return new Place(file, 0);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return line > 0 ? Shown.of(file) + ":" + line : Shown.of(file);
    }
}
